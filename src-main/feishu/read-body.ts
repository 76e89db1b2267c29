/** The largest answer that is read; the largest real ones are some 100 KB. */
export const MAX_ANSWER_BYTES = 1024 * 1024

/**
 * Reads the text of an answer, at most {@link MAX_ANSWER_BYTES} of it, never holding more. A byte order mark is
 * dropped, and a charset that the headers name is used.
 *
 * @returns `undefined` when the answer is larger.
 * @throws what the stream throws when the connection breaks, or the signal's reason when it aborts.
 */
export async function readBody(response: Response, signal: AbortSignal): Promise<string | undefined> {
  if (response.body === null) return ''

  // The DOM's type of a reader and Node's differ in what they call a chunk.
  const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>
  const chunks: Uint8Array[] = []
  let length = 0

  // Not every fetch ends a body when its signal aborts, so the reader is told as well.
  const cancel = (): void => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', cancel)

  try {
    for (;;) {
      const { done, value } = await reader.read()
      signal.throwIfAborted()
      if (done) break

      length += value.length
      if (length > MAX_ANSWER_BYTES) {
        cancel()
        return undefined
      }
      chunks.push(value)
    }
  } finally {
    signal.removeEventListener('abort', cancel)
  }

  return decoderFor(response.headers.get('content-type') ?? '').decode(Buffer.concat(chunks))
}

function decoderFor(contentType: string): TextDecoder {
  const charset = /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(contentType)?.[1] ?? 'utf-8'

  try {
    return new TextDecoder(charset)
  } catch {
    // A charset that nobody knows: Feishu speaks UTF-8 (API §6.1).
    return new TextDecoder()
  }
}
