import { knows, type Dialect } from './dialect'
import type { Block, List, ListItem, ReadBlock } from './tree'

const strictMarker = /^([ \t]*)(?:(-)|(\d{1,9})\.)([ \t]+)(?=\S)/
const looseMarker = /^([ \t]*)(?:([-*+])|(\d{1,9})[.)])([ \t]+)(?=\S)/

/** A line this much further in than an item's marker belongs to the item; Feishu asks for four (Card §9). */
const CONTENT_INDENT = 2

interface Marker {
  readonly indent: number
  readonly ordered: boolean
  readonly number: number
  /** What follows it on its line. */
  readonly text: string
  /** Columns before the text, the indentation included. */
  readonly width: number
}

/** Columns of white space; a tab counts as the four that Feishu asks for. */
function columnsOf(space: string): number {
  return space.replaceAll('\t', '    ').length
}

function indentOf(line: string): number {
  return columnsOf(/^[ \t]*/.exec(line)?.[0] ?? '')
}

function readMarker(line: string, dialect: Dialect): Marker | undefined {
  const match = (knows(dialect, 'looseLists') ? looseMarker : strictMarker).exec(line)
  if (match === null) return undefined
  const [whole, before = '', , digits] = match
  const indent = columnsOf(before)
  return {
    indent,
    ordered: digits !== undefined,
    number: Number(digits ?? 1),
    text: line.slice(whole.length),
    width: indent + columnsOf(whole.slice(before.length)),
  }
}

/** A line without its first `columns` of white space; with less, without any. */
function outdented(line: string, columns: number): string {
  const space = /^[ \t]*/.exec(line)?.[0] ?? ''
  return ' '.repeat(Math.max(0, columnsOf(space) - columns)) + line.slice(space.length)
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}

/** The first line from `at` on that holds something. */
function skipBlank(lines: readonly string[], at: number): number {
  let next = at
  while (next < lines.length && isBlank(lines[next] ?? '')) next++
  return next
}

/**
 * Lists (Card §9): items whose markers stand about as far in as the first one's, each with the lines that are indented
 * below it. In 2.0 blank lines may stand between them, as CommonMark has it.
 * @param readContent - reads what an item holds.
 */
export function readList(
  lines: readonly string[],
  start: number,
  dialect: Dialect,
  readContent: (lines: readonly string[]) => Block[],
): ReadBlock | undefined {
  if (!knows(dialect, 'list')) return undefined
  const first = readMarker(lines[start] ?? '', dialect)
  if (first === undefined || first.indent > 3) return undefined

  const contentIndent = first.indent + CONTENT_INDENT
  const items: ListItem[] = []
  let at = start
  for (;;) {
    const marker = readMarker(lines[at] ?? '', dialect)
    if (marker === undefined || marker.indent >= contentIndent || marker.ordered !== first.ordered) break
    const content = [marker.text]
    at++
    for (; at < lines.length; at++) {
      const line = lines[at] ?? ''
      if (isBlank(line)) {
        const next = skipBlank(lines, at)
        if (!knows(dialect, 'looseLists') || indentOf(lines[next] ?? '') < contentIndent) break
        content.push(...lines.slice(at, next))
        at = next - 1
      } else if (indentOf(line) >= contentIndent) content.push(outdented(line, marker.width))
      else break
    }
    items.push({ blocks: readContent(content) })

    const next = knows(dialect, 'looseLists') ? skipBlank(lines, at) : at
    if (next >= lines.length || readMarker(lines[next] ?? '', dialect) === undefined) break
    at = next
  }
  const list: List = { type: 'list', ordered: first.ordered, start: first.number, items }
  return { block: list, next: at }
}
