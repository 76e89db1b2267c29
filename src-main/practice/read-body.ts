import type { IncomingMessage } from 'node:http'

/** No push comes near it: a card has at most 30 KB. */
export const MOST_REQUEST_BYTES = 1024 * 1024

export type ReadBody =
  | { readonly kind: 'whole'; readonly body: Buffer }
  | { readonly kind: 'too-long' }
  /** The client went away, or sent what is not HTTP. */
  | { readonly kind: 'aborted' }

/**
 * Reads a request's body to its end, and keeps it unless it is longer than {@link MOST_REQUEST_BYTES}. The end is
 * waited for even then, since a client that still sends would not see the answer. Never rejects; the server's own
 * time-out ends what never ends.
 */
export function readBody(request: IncomingMessage): Promise<ReadBody> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let bytes = 0

    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MOST_REQUEST_BYTES) chunks.length = 0
      else chunks.push(chunk)
    })
    request.once('end', () => {
      resolve(
        bytes > MOST_REQUEST_BYTES ? { kind: 'too-long' } : { kind: 'whole', body: Buffer.concat(chunks) },
      )
    })
    request.once('error', () => resolve({ kind: 'aborted' }))
    request.once('close', () => resolve({ kind: 'aborted' }))
  })
}
