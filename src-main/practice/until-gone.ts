import type { ServerResponse } from 'node:http'

/** A signal for what waits: aborted when the client goes away or the help desk closes, so that nothing waits for nobody. */
export function untilGone(response: ServerResponse, closing: AbortSignal): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  if (response.destroyed) gone.abort()
  return AbortSignal.any([gone.signal, closing])
}
