import { createScanner, ScanError, SyntaxKind } from 'jsonc-parser'
import type { TextRange } from '../../problem'

/** A word of JSON: a bracket, a comma, a text. */
interface Token {
  readonly kind: SyntaxKind
  readonly offset: number
  readonly end: number
}

/** What stands around a place where somebody is about to write. */
export interface AroundPlace {
  /** The literal that the offset touches, quotes included; empty where nothing stands yet. */
  readonly literal: TextRange
  /** The words before the literal, the nearest last; at most two. */
  readonly before: readonly Token[]
  /** The words after the literal; at most two. */
  readonly after: readonly Token[]
}

const literalKinds: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.Unknown,
])

/** Whether a value, or a name, begins with this word. */
export function beginsValue({ kind }: Token): boolean {
  return literalKinds.has(kind) || kind === SyntaxKind.OpenBraceToken || kind === SyntaxKind.OpenBracketToken
}

/** Whether a value, or a name, ends with this word. */
export function endsValue({ kind }: Token): boolean {
  return literalKinds.has(kind) || kind === SyntaxKind.CloseBraceToken || kind === SyntaxKind.CloseBracketToken
}

/** Reads the words around an offset. A text that is not closed ends at the offset, for what follows was there before. */
export function aroundPlace(text: string, offset: number): AroundPlace {
  const scanner = createScanner(text, true)
  const next = (): Token => {
    const kind = scanner.scan()
    const at = scanner.getTokenOffset()
    return { kind, offset: at, end: at + scanner.getTokenLength() }
  }

  let before: Token[] = []
  let token = next()
  while (token.kind !== SyntaxKind.EOF && token.end <= offset) {
    if (token.end === offset && literalKinds.has(token.kind)) break
    before = [...before.slice(-1), token]
    token = next()
  }

  const touched = literalKinds.has(token.kind) && token.offset <= offset
  const isOpen = touched && scanner.getTokenError() === ScanError.UnexpectedEndOfString
  const end = isOpen ? offset : token.end
  const literal = touched
    ? { offset: token.offset, length: end - token.offset }
    : { offset: Math.min(offset, text.length), length: 0 }
  if (isOpen) scanner.setPosition(end)
  const first = touched ? next() : token
  const after = first.kind === SyntaxKind.EOF ? [] : [first, next()]
  return { literal, before, after: after.filter(({ kind }) => kind !== SyntaxKind.EOF) }
}
