import type { TextRange } from '../../problem'
import type { TextEdit } from '../../text-edit'
import { firstVisibleFrom } from './visible'

/** A text with an error further on than this is no slip of the pen. */
const FARTHEST = 5000

/** Quotes that are not JSON's, and what closes them. */
const closingQuotes: Readonly<Record<string, string>> = {
  '“': '“”"',
  '”': '“”"',
  '‘': '‘’',
  '’': '‘’',
  "'": "'",
  '＂': '＂',
}

/** A text in quotes that are not JSON's, on one line, written with JSON's. */
export function requote(text: string, offset: number): TextEdit[] {
  const closers = closingQuotes[text.charAt(offset)]
  if (closers === undefined) return []
  for (let at = offset + 1; at < text.length && text.charAt(at) !== '\n'; at++) {
    if (!closers.includes(text.charAt(at)) || !',:}]，：｝］'.includes(firstVisibleFrom(text, at + 1)))
      continue
    const content = text.slice(offset + 1, at)
    if (content.includes('\\')) return []
    return [{ offset, length: at + 1 - offset, text: JSON.stringify(content) }]
  }
  return []
}

function escapeControl(character: string): string {
  return JSON.stringify(character).slice(1, -1)
}

/** A string that runs over the end of its line, up to its closing quote: its line breaks as `\n`. */
export function escapeLineBreaks(text: string, offset: number): TextEdit[] {
  const lineEnd = text.slice(offset, offset + FARTHEST).search(/[\r\n]/)
  if (lineEnd === -1) return []
  const edits: TextEdit[] = []
  for (let at = offset + lineEnd; at < text.length && at < offset + FARTHEST; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (character === '"') return ',}]'.includes(firstVisibleFrom(text, at + 1)) ? edits : []
    else if (character === '\r' && text.charAt(at + 1) === '\n') {
      edits.push({ offset: at, length: 2, text: '\\n' })
      at++
    } else if (character < ' ') edits.push({ offset: at, length: 1, text: escapeControl(character) })
  }
  return []
}

/** The edits that each character of a string token needs. */
export function inString(text: string, { offset, length }: TextRange, wrong: RegExp): TextEdit[] {
  if (length > FARTHEST) return []
  const token = text.slice(offset, offset + length)
  return [...token.matchAll(wrong)].map((match) => ({
    offset: offset + match.index,
    length: match[0].length,
    text: match[0].startsWith('\\') ? `\\${match[0]}` : escapeControl(match[0]),
  }))
}
