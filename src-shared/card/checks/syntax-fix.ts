import type { Fix } from '../../problem'
import type { TextEdit } from '../../text-edit'
import { afterString } from '../json-depth'
import type { SyntaxProblem } from '../syntax-problem'
import { excerpt, fixOf } from './field-context'
import { escapeLineBreaks, inString, requote } from './string-fixes'
import { firstVisibleFrom, lastVisibleBefore } from './visible'

/** More edits for one problem are no mending. */
const MOST_EDITS = 500

const halfWidth: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '；': ',',
  '：': ':',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '＂': '"',
}

/** Words of Python and JavaScript, and what JSON calls them. */
const otherWords: Readonly<Record<string, string>> = {
  True: 'true',
  False: 'false',
  TRUE: 'true',
  FALSE: 'false',
  None: 'null',
  NULL: 'null',
  nil: 'null',
  undefined: 'null',
  NaN: 'null',
}

function insert(offset: number, text: string): TextEdit[] {
  return [{ offset, length: 0, text }]
}

function remove(offset: number, length: number): TextEdit[] {
  return length > 0 ? [{ offset, length, text: '' }] : []
}

/** A separator between two things that both stand there already. */
function separator(text: string, offset: number, sign: ',' | ':'): TextEdit[] {
  const before = lastVisibleBefore(text, offset)
  const ends = sign === ':' ? '"' : '"}]el0123456789'
  const starts = sign === ':' ? /["{[\d\-tfn]/ : /["{[]/
  if (before < 0 || !ends.includes(text.charAt(before)) || !starts.test(text.charAt(offset))) return []
  return insert(before + 1, sign)
}

/** A name or word without quotes. */
function word(text: string, offset: number): TextEdit[] {
  const name = /^[A-Za-z_$][\w$-]*/.exec(text.slice(offset, offset + 100))?.[0]
  if (name === undefined) return []
  if (firstVisibleFrom(text, offset + name.length) === ':') {
    return [{ offset, length: name.length, text: `"${name}"` }]
  }
  const better = Object.hasOwn(otherWords, name) ? otherWords[name] : undefined
  return better === undefined ? [] : [{ offset, length: name.length, text: better }]
}

/** The brackets that a text leaves open at its end, innermost first; `undefined` when some close what is not open. */
function openBrackets(text: string): string | undefined {
  const closers: string[] = []
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at)
    if (character === '{') closers.push('}')
    else if (character === '[') closers.push(']')
    else if ((character === '}' || character === ']') && closers.pop() !== character) return undefined
    at = character === '"' ? afterString(text, at) : at + 1
  }
  return closers.reverse().join('')
}

/** Closes what is open, when all that is wrong is that the text ends too early. */
function closeBrackets(text: string, errors: readonly SyntaxProblem[]): TextEdit[] {
  const end = text.trimEnd().length
  const endsEarly = errors.every(({ range }) => range.offset >= end)
  const closers = endsEarly ? openBrackets(text) : undefined
  return closers === undefined || closers === '' ? [] : insert(end, closers)
}

/** A comma with nothing before it. */
function strayComma(text: string, offset: number): TextEdit[] {
  const before = text.charAt(lastVisibleBefore(text, offset))
  return text.charAt(offset) === ',' && ',[{'.includes(before) ? remove(offset, 1) : []
}

function fullWidth(text: string, offset: number): TextEdit[] {
  const character = text.charAt(offset)
  const quoted = requote(text, offset)
  if (quoted.length > 0) return quoted
  const better = Object.hasOwn(halfWidth, character) ? halfWidth[character] : undefined
  return better === undefined ? [] : [{ offset, length: 1, text: better }]
}

function editsFor(
  text: string,
  { code, range }: SyntaxProblem,
  errors: readonly SyntaxProblem[],
): TextEdit[] {
  const { offset, length } = range
  switch (code) {
    case 'card.syntax-trailing-comma':
    case 'card.byte-order-mark':
      return remove(offset, 1)
    case 'card.syntax-comment':
      return remove(offset, length)
    case 'card.syntax-comma-expected':
      return separator(text, offset, ',')
    case 'card.syntax-colon-expected':
      return separator(text, offset, ':')
    case 'card.syntax-full-width':
      return fullWidth(text, offset)
    case 'card.syntax-single-quote':
      return requote(text, offset)
    case 'card.syntax-symbol':
      return word(text, offset)
    case 'card.syntax-string-end':
      return escapeLineBreaks(text, offset)
    case 'card.syntax-control-character':
      return inString(text, range, /\p{Cc}/gu).filter((edit) => edit.text.startsWith('\\'))
    case 'card.syntax-escape':
      return inString(text, range, /\\(?:\\|[^"\\/bfnrtu])/g).filter((edit) => edit.text !== '\\\\\\')
    case 'card.syntax-brace-expected':
    case 'card.syntax-bracket-expected':
      return closeBrackets(text, errors)
    case 'card.syntax-value-expected':
    case 'card.syntax-name-expected':
      return strayComma(text, offset)
    default:
      return []
  }
}

/**
 * How to mend a syntax error, where a slip of the pen explains it.
 * @param errors - all that are known of the text.
 */
export function syntaxFix(
  text: string,
  error: SyntaxProblem,
  errors: readonly SyntaxProblem[],
): Fix | undefined {
  const edits = editsFor(text, error, errors)
  const [first] = edits
  if (first === undefined || edits.length > MOST_EDITS) return undefined
  return first.text === ''
    ? fixOf('card.fix-delete-text', {}, edits)
    : fixOf('card.fix-escape', { value: excerpt(edits.map((edit) => edit.text).join(' ')) }, edits)
}
