import { createScanner } from 'jsonc-parser'
import type { TextRange } from '../../problem'

/** The parser's `SyntaxKind`, as numbers: its own names vanish when this is compiled. */
export const tokenKind = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  unknown: 16,
  end: 17,
} as const

/** The parser's word for a text without its closing quote. */
const OPEN_STRING = 2

/** A word of JSON: a bracket, a comma, a text. */
interface Token {
  readonly kind: number
  readonly offset: number
  readonly end: number
}

/** What stands around a place where somebody is about to write. */
export interface AroundPlace {
  /** The literal that the offset is in or at the end of, quotes included; empty where nothing stands yet. */
  readonly literal: TextRange
  /** How many brackets are open at the literal. */
  readonly depth: number
  /** The words before the literal, the nearest last; at most two. */
  readonly before: readonly Token[]
  /** The words after the literal; at most two. */
  readonly after: readonly Token[]
}

const literalKinds: ReadonlySet<number> = new Set([
  tokenKind.string,
  tokenKind.number,
  tokenKind.true,
  tokenKind.false,
  tokenKind.null,
  tokenKind.unknown,
])

const opening: ReadonlySet<number> = new Set([tokenKind.openBrace, tokenKind.openBracket])
const closing: ReadonlySet<number> = new Set([tokenKind.closeBrace, tokenKind.closeBracket])

/** Whether a value, or a name, begins with this word. */
export function beginsValue({ kind }: Token): boolean {
  return literalKinds.has(kind) || opening.has(kind)
}

/** Whether a value, or a name, ends with this word. */
export function endsValue({ kind }: Token): boolean {
  return literalKinds.has(kind) || closing.has(kind)
}

/** Reads the words around an offset. A text that is not closed ends at the offset, for what follows was there before. */
export function aroundPlace(text: string, offset: number): AroundPlace {
  const scanner = createScanner(text, true)
  const next = (): Token => {
    const kind: number = scanner.scan()
    const at = scanner.getTokenOffset()
    return { kind, offset: at, end: at + scanner.getTokenLength() }
  }

  let before: Token[] = []
  let depth = 0
  let token = next()
  while (token.kind !== tokenKind.end && token.end <= offset) {
    if (token.end === offset && literalKinds.has(token.kind)) break
    before = [...before.slice(-1), token]
    if (opening.has(token.kind)) depth++
    else if (closing.has(token.kind)) depth--
    token = next()
  }

  const touched = literalKinds.has(token.kind) && token.offset < offset
  const error: number = scanner.getTokenError()
  const isOpen = touched && error === OPEN_STRING
  const end = isOpen ? offset : token.end
  // The parser takes a backslash at the end of a line for an escape of the line's end; nobody writes a text over two lines.
  const isOneLine = !/[\r\n]/.test(text.slice(token.offset, end))
  const literal =
    touched && isOneLine
      ? { offset: token.offset, length: end - token.offset }
      : { offset: Math.min(offset, text.length), length: 0 }
  if (isOpen) scanner.setPosition(end)
  const first = touched ? next() : token
  const after = first.kind === tokenKind.end ? [] : [first, next()]
  return { literal, depth, before, after: after.filter(({ kind }) => kind !== tokenKind.end) }
}
