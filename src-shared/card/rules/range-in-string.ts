import type { TextRange } from '../../problem'

/** Gives where a piece of a string's value stands in the text; in UTF-16 units of the value, `to` not included. */
export type PiecePlaces = (from: number, to: number) => TextRange

/** How many characters of the text the character at an offset of a JSON string's inside takes: `\n` two, `\u4e2d` six. */
function sourceLength(text: string, offset: number): number {
  if (text.charAt(offset) !== '\\') return 1
  return text.charAt(offset + 1) === 'u' ? 6 : 2
}

/** The offset in the text of each unit of the value, and of its end. */
function offsetsOf(text: string, start: number, end: number): number[] {
  const offsets: number[] = []
  for (let at = start; at < end; at += sourceLength(text, at)) offsets.push(at)
  offsets.push(end)
  return offsets
}

/**
 * The places of the pieces of one string, escapes included.
 * @param literal - the string in the text, quotes included.
 */
export function placesInString(text: string, literal: TextRange): PiecePlaces {
  const start = literal.offset + 1
  const end = Math.max(start, literal.offset + literal.length - 1)
  const isPlain = !text.slice(start, end).includes('\\')
  let offsets: number[] | undefined

  const offsetOf = (index: number): number => {
    if (isPlain) return Math.min(start + index, end)
    offsets ??= offsetsOf(text, start, end)
    return offsets[index] ?? end
  }
  return (from, to) => ({ offset: offsetOf(from), length: offsetOf(to) - offsetOf(from) })
}

/** A piece of text as it is written between the quotes of a JSON string. */
export function insideString(value: string): string {
  return JSON.stringify(value).slice(1, -1)
}
