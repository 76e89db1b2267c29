import { textOf } from './json-layout'
import type { JsonNode } from './json-tree'
import { MAX_JSON_DEPTH, parseJsonTree, valueOf } from './json-tree'
import { BYTE_ORDER_MARK, lineIndent } from './text-position'

/** The two members of a draft file that can hold its card (design §3.1). A file has one of them at most. */
export type CardMember = 'card' | 'cardText'

/**
 * Which member a card's text is kept in: `card` when it is JSON, else `cardText`. Two kinds of JSON are kept in
 * `cardText` too, since the file could not give them back: text nested so deep that the file would be refused, and
 * lone surrogates outside an escape, which UTF-8 cannot hold.
 */
export function cardMemberFor(cardText: string): CardMember {
  return cardRoot(cardText) === undefined ? 'cardText' : 'card'
}

function cardRoot(cardText: string): JsonNode | undefined {
  if (cardText.startsWith(BYTE_ORDER_MARK) || /\p{Surrogate}/u.test(cardText)) return undefined
  const tree = parseJsonTree(cardText, MAX_JSON_DEPTH - 1)
  return tree.ok ? tree.root : undefined
}

/**
 * The value of the member for a card's text. In `card` every line after the first is indented further by the indent
 * of the line that the card begins on, empty lines excepted; white space around the card is not kept.
 * @param indent - the white space that the line of the value begins with.
 */
export function cardToFile(cardText: string, indent: string): string {
  const root = cardRoot(cardText)
  if (root === undefined) return JSON.stringify(cardText)
  return textOf(cardText, root).replace(/(\r\n|\n|\r)(?=[^\r\n])/g, (lineBreak) => lineBreak + indent)
}

/** A card's text as its author typed it, with the way back to the file. */
export interface CardInFile {
  readonly cardText: string
  /** The offset in the file of an offset in the card's text. */
  readonly fileOffset: (cardOffset: number) => number
}

/** Reads the value of `card` (any JSON) or of `cardText` (a string). */
export function cardFromFile(fileText: string, member: CardMember, value: JsonNode): CardInFile {
  return member === 'card' ? unindent(fileText, value) : unescape(fileText, value)
}

/** Text that is in the file piece by piece. */
class Pieces {
  private readonly cardOffsets: number[] = []
  private readonly fileOffsets: number[] = []
  private length = 0

  add(fileOffset: number, length: number): void {
    this.cardOffsets.push(this.length)
    this.fileOffsets.push(fileOffset)
    this.length += length
  }

  fileOffset(cardOffset: number): number {
    const offset = Math.min(Math.max(cardOffset, 0), this.length)
    let low = 0
    let high = this.cardOffsets.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.cardOffsets[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return (this.fileOffsets[low] ?? 0) + offset - (this.cardOffsets[low] ?? 0)
  }
}

function unindent(fileText: string, value: JsonNode): CardInFile {
  const indent = lineIndent(fileText, value.offset)
  const indented = fileText.slice(value.offset, value.end)
  const pieces = new Pieces()
  let cardText = ''

  const add = (start: number, end: number): void => {
    cardText += indented.slice(start, end)
    pieces.add(value.offset + start, end - start)
  }

  let start = 0
  for (const lineBreak of indented.matchAll(/\r\n|\n|\r/g)) {
    const next = lineBreak.index + lineBreak[0].length
    add(start, next)
    start = indented.startsWith(indent, next) ? next + indent.length : next
  }
  add(start, indented.length)
  return { cardText, fileOffset: (offset) => pieces.fileOffset(offset) }
}

function unescape(fileText: string, value: JsonNode): CardInFile {
  const pieces = new Pieces()
  const end = value.end - 1
  let at = value.offset + 1

  while (at < end) {
    const backslash = fileText.indexOf('\\', at)
    const plainEnd = backslash === -1 || backslash > end ? end : backslash
    if (plainEnd > at) pieces.add(at, plainEnd - at)
    if (plainEnd < end) pieces.add(plainEnd, 1)
    at = plainEnd === end ? end : plainEnd + (fileText[plainEnd + 1] === 'u' ? 6 : 2)
  }
  pieces.add(end, 0)
  return { cardText: valueOf(fileText, value) as string, fileOffset: (offset) => pieces.fileOffset(offset) }
}
