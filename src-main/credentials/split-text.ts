/**
 * Cuts a text into pieces of at most `maxBytes` bytes of UTF-8 (4 or more), never inside a code point: each piece is
 * stored as a text of its own.
 */
export function splitText(text: string, maxBytes: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let bytes = 0

  for (const character of text) {
    const size = Buffer.byteLength(character)
    if (bytes + size > maxBytes) {
      pieces.push(piece)
      piece = ''
      bytes = 0
    }
    piece += character
    bytes += size
  }
  return piece === '' ? pieces : [...pieces, piece]
}

/** Whether a keychain gives the text back unchanged: it is cut at NUL, and a lone surrogate has no UTF-8. */
export function isStorable(text: string): boolean {
  return text !== '' && !/[\0\p{Surrogate}]/u.test(text)
}
