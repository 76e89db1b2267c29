import type { ParseError } from 'jsonc-parser'
import type { MessageKey, MessageParams } from '../messages/catalogue'
import type { TextRange } from '../problem'

/** A place where a text is not strict JSON. */
export interface SyntaxProblem {
  readonly code: MessageKey
  readonly range: TextRange
  readonly params?: MessageParams
}

/** More than these are of no use: they are mostly echoes of the first. */
const MAX_SYNTAX_PROBLEMS = 20

/** The numbers are jsonc-parser's `ParseErrorCode`, which it declares as a const enum. */
const codes: Readonly<Record<number, MessageKey>> = {
  1: 'card.syntax-symbol',
  2: 'card.syntax-number',
  3: 'card.syntax-name-expected',
  4: 'card.syntax-value-expected',
  5: 'card.syntax-colon-expected',
  6: 'card.syntax-comma-expected',
  7: 'card.syntax-brace-expected',
  8: 'card.syntax-bracket-expected',
  9: 'card.syntax-end-expected',
  10: 'card.syntax-comment',
  11: 'card.syntax-comment',
  12: 'card.syntax-string-end',
  13: 'card.syntax-number',
  14: 'card.syntax-unicode-escape',
  15: 'card.syntax-escape',
  16: 'card.syntax-control-character',
}

const FULL_WIDTH = '“”‘’＂，：；｛｝［］、'

export function syntaxError(
  code: MessageKey,
  offset: number,
  length: number,
  params?: MessageParams,
): SyntaxProblem {
  return params === undefined
    ? { code, range: { offset, length } }
    : { code, range: { offset, length }, params }
}

/** The offset of the last character before `offset` that is not white space; -1 when there is none. */
function lastVisibleBefore(text: string, offset: number): number {
  let at = offset - 1
  while (at >= 0 && ' \t\r\n'.includes(text.charAt(at))) at--
  return at
}

/** At most this much of the text is repeated in a message. */
function excerpt(text: string, { offset, length }: TextRange): string {
  return text.slice(offset, offset + Math.min(length, 20))
}

function nameOne(text: string, { error, offset, length }: ParseError): SyntaxProblem {
  const first = text.charAt(offset)
  const range = { offset: Math.min(offset, text.length), length: Math.min(length, text.length - offset) }

  if (first === '}' || first === ']') {
    const before = lastVisibleBefore(text, offset)
    if (text.charAt(before) === ',') return syntaxError('card.syntax-trailing-comma', before, 1)
  }
  if (first !== '' && FULL_WIDTH.includes(first)) {
    return syntaxError('card.syntax-full-width', offset, 1, { character: first })
  }
  if (first === "'") return syntaxError('card.syntax-single-quote', offset, range.length)

  const code = codes[error] ?? 'card.syntax-other'
  return syntaxError(code, range.offset, Math.max(range.length, 0), { text: excerpt(text, range) })
}

/** Names what the tolerant parser complained about, each place once, in the order of the text. */
export function nameSyntaxErrors(text: string, errors: readonly ParseError[]): SyntaxProblem[] {
  const named: SyntaxProblem[] = []
  if (text.startsWith('\uFEFF')) named.push(syntaxError('card.byte-order-mark', 0, 1))

  const places = new Set<number>()
  for (const error of [...errors].sort((a, b) => a.offset - b.offset)) {
    if (named.length === MAX_SYNTAX_PROBLEMS) break
    const problem = nameOne(text, error)
    if (places.has(problem.range.offset)) continue
    places.add(problem.range.offset)
    named.push(problem)
  }

  // JSON.parse refused what the tolerant parser let pass.
  if (named.length === 0) named.push(syntaxError('card.syntax-other', 0, text.length))
  return named
}
