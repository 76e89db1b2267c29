import type { IncomingMessage } from 'node:http'

/** No push comes near it: a card has at most 30 KB. */
export const MOST_REQUEST_BYTES = 1024 * 1024

/** A picture of 10 MB (API §7) and what a form adds; a little more, so that too large a one is told as such. */
export const MOST_FORM_BYTES = 11 * 1024 * 1024

export type ReadBody =
  | { readonly kind: 'whole'; readonly body: Buffer }
  | { readonly kind: 'too-long' }
  /** The client went away, or sent what is not HTTP. */
  | { readonly kind: 'aborted' }

/**
 * Reads a request's body to its end, and keeps it unless it is longer than so many bytes. The end is
 * waited for even then, since a client that still sends would not see the answer. Never rejects; the server's own
 * time-out ends what never ends.
 */
export function readBody(request: IncomingMessage, most: number): Promise<ReadBody> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let bytes = 0

    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > most) chunks.length = 0
      else chunks.push(chunk)
    })
    request.once('end', () => {
      resolve(bytes > most ? { kind: 'too-long' } : { kind: 'whole', body: Buffer.concat(chunks) })
    })
    request.once('error', () => resolve({ kind: 'aborted' }))
    request.once('close', () => resolve({ kind: 'aborted' }))
  })
}
