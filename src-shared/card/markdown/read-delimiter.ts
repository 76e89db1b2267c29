import { flanking } from './flanking'
import type { InlineReader } from './inline-reader'
import type { Inline } from './tree'

const run = /\*+|_+|~+|`+/y

function open(reader: InlineReader, opener: string, type: 'emphasis' | 'strong' | 'strike'): void {
  const close = (children: readonly Inline[]): Inline => ({ type, children })
  reader.frames.open({ opener, isTag: false, source: opener, close })
}

function openRun(reader: InlineReader, char: string, length: number): void {
  if (length % 2 === 1) open(reader, char, 'emphasis')
  if (length >= 2) open(reader, char + char, char === '~' ? 'strike' : 'strong')
}

/** Ends what a run of delimiters can end; gives the length that is left of it. */
function closeRun(reader: InlineReader, char: string, length: number): number {
  let left = length
  while (left > 0) {
    const fits = left
    const frame = reader.frames.find(
      ({ opener, isTag }) => !isTag && opener.startsWith(char) && opener.length <= fits,
    )
    if (frame === undefined) break
    reader.frames.close(frame)
    left -= frame.opener.length
  }
  return left
}

/** Whether a run of this length means anything: four or more in a row do not (Card §9). */
function isDelimiter(reader: InlineReader, char: string, length: number): boolean {
  if (char === '~') return length === 2
  if (char === '_' && !reader.knows('underscoreEmphasis')) return length === 2
  return length <= 3
}

/** `*x*`, `**x**`, `__x__`, `~~x~~`. */
export function readDelimiter(reader: InlineReader): void {
  const source = reader.match(run)?.[0] ?? ''
  const char = source.charAt(0)
  if (!isDelimiter(reader, char, source.length)) {
    reader.takeLiteral(source)
    return
  }

  const { opens, closes } = flanking(reader.text, reader.at, reader.at + source.length)
  const left = closes ? closeRun(reader, char, source.length) : source.length
  if (opens) openRun(reader, char, left)
  else reader.frames.addText(char.repeat(left))
  reader.at += source.length
}

/** Where a run of exactly as many backticks stands; a length that failed once is never searched again. */
function codeEnd(reader: InlineReader, ticks: string): number | undefined {
  if (reader.unendedCode.has(ticks.length)) return undefined
  let from = reader.at + ticks.length
  for (;;) {
    const found = reader.text.indexOf(ticks, from)
    if (found === -1) {
      reader.unendedCode.add(ticks.length)
      return undefined
    }
    let end = found + ticks.length
    while (reader.text.charAt(end) === '`') end++
    if (end === found + ticks.length) return found
    from = end
  }
}

/** `` `x` `` (2.0 only). */
export function readCode(reader: InlineReader): void {
  const ticks = reader.match(run)?.[0] ?? '`'
  const end = reader.knows('inlineCode') ? codeEnd(reader, ticks) : undefined
  if (end === undefined) {
    reader.takeLiteral(ticks)
    return
  }
  const inside = reader.text.slice(reader.at + ticks.length, end).replaceAll('\n', ' ')
  const trimmed = inside.trim()
  reader.takeNode({ type: 'code', text: trimmed === '' ? inside : trimmed }, end + ticks.length - reader.at)
}
