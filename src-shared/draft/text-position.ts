/** A place in a text as editors count it: both from 1, the column in UTF-16 units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** The byte order mark, as the character that decoding leaves it. */
export const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The line and column of an offset. A line ends with LF, CRLF or a lone CR; U+2028 is an ordinary character, as in
 * JSON. A byte order mark at the start takes no column, since no editor shows one.
 */
export function positionAt(text: string, offset: number): TextPosition {
  let line = 1
  let lineStart = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0

  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) {
    const end = lineBreak.index + lineBreak[0].length
    if (end > offset) break
    line += 1
    lineStart = end
  }
  return { line, column: Math.max(offset - lineStart, 0) + 1 }
}

/** The white space that the line of an offset begins with, at most up to the offset. */
export function lineIndent(text: string, offset: number): string {
  let start = offset
  while (start > 0 && !isLineBreak(text[start - 1])) start -= 1
  if (start === 0 && text.startsWith(BYTE_ORDER_MARK)) start = 1

  let end = start
  while (end < offset && (text[end] === ' ' || text[end] === '\t')) end += 1
  return text.slice(start, end)
}

export function hasLineBreak(text: string): boolean {
  return /[\r\n]/.test(text)
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}
