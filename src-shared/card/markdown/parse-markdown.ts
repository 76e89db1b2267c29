import { knows, type Dialect } from './dialect'
import { parseInline } from './parse-inline'
import { readList } from './read-list'
import { readTable } from './read-table'
import type { Block, ReadBlock } from './tree'

/** Quotes and items of lists that stand deeper in one another are read as text; bounds recursion in every renderer. */
const MAX_DEPTH = 10

const ruleLine = /^ {0,3}(?:-[ \t]*){3,}$/
const ruleTag = /^\s{0,3}<hr\s{0,3}\/?>\s*$/i
const headingLine = /^ {0,3}(#{1,6})(?:[ \t]+|$)/
const fenceLine = /^ {0,3}(`{3,})[ \t]*([\w+#-]{0,40})[^`]*$/
const quoteLine = /^ {0,3}> ?/

function isRule(line: string, dialect: Dialect): boolean {
  return (knows(dialect, 'rule') && ruleLine.test(line)) || (knows(dialect, 'tag:hr') && ruleTag.test(line))
}

function readHeading(line: string, dialect: Dialect): Block | undefined {
  const match = knows(dialect, 'heading') ? headingLine.exec(line) : null
  if (match === null) return undefined
  const level = (match[1]?.length ?? 1) as 1 | 2 | 3 | 4 | 5 | 6
  return { type: 'heading', level, children: parseInline(line.slice(match[0].length).trim(), dialect) }
}

function readFence(lines: readonly string[], start: number, dialect: Dialect): ReadBlock | undefined {
  const match = knows(dialect, 'fencedCode') ? fenceLine.exec(lines[start] ?? '') : null
  const fence = match?.[1]
  if (fence === undefined) return undefined

  let end = start + 1
  while (end < lines.length && !isFenceEnd(lines[end] ?? '', fence)) end++
  const block: Block = {
    type: 'code',
    language: match?.[2] ?? '',
    text: lines.slice(start + 1, end).join('\n'),
  }
  return { block, next: end + 1 }
}

function isFenceEnd(line: string, fence: string): boolean {
  const trimmed = line.trim()
  return trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length)
}

function readQuote(
  lines: readonly string[],
  start: number,
  dialect: Dialect,
  depth: number,
): ReadBlock | undefined {
  if (!knows(dialect, 'quote') || depth >= MAX_DEPTH || !quoteLine.test(lines[start] ?? '')) return undefined
  let end = start
  while (end < lines.length && quoteLine.test(lines[end] ?? '')) end++
  const inside = lines.slice(start, end).map((line) => line.replace(quoteLine, ''))
  return { block: { type: 'quote', blocks: readBlocks(inside, dialect, depth + 1) }, next: end }
}

function readListHere(
  lines: readonly string[],
  start: number,
  dialect: Dialect,
  depth: number,
): ReadBlock | undefined {
  if (depth >= MAX_DEPTH) return undefined
  return readList(lines, start, dialect, (content) => readBlocks(content, dialect, depth + 1, true))
}

/**
 * The block other than a paragraph that starts at a line; `undefined` when the line is a paragraph's.
 * @param inItem - whether the lines are those of a list's item: there 1.0 knows lists only, since a fence or a rule must
 * begin its line (Card §9).
 */
function readSpecial(
  lines: readonly string[],
  start: number,
  dialect: Dialect,
  depth: number,
  inItem: boolean,
): ReadBlock | undefined {
  if (inItem && !knows(dialect, 'looseLists')) return readListHere(lines, start, dialect, depth)
  const line = lines[start] ?? ''
  if (isRule(line, dialect)) return { block: { type: 'rule' }, next: start + 1 }
  const heading = readHeading(line, dialect)
  if (heading !== undefined) return { block: heading, next: start + 1 }
  return (
    readFence(lines, start, dialect) ??
    readQuote(lines, start, dialect, depth) ??
    readListHere(lines, start, dialect, depth) ??
    readTable(lines, start, dialect)
  )
}

function readBlocks(lines: readonly string[], dialect: Dialect, depth: number, inItem = false): Block[] {
  const blocks: Block[] = []
  let paragraph: string[] = []

  const endParagraph = (): void => {
    while (paragraph.length > 0 && paragraph.at(-1)?.trim() === '') paragraph.pop()
    const first = paragraph.findIndex((line) => line.trim() !== '')
    if (first !== -1) {
      blocks.push({ type: 'paragraph', children: parseInline(paragraph.slice(first).join('\n'), dialect) })
    }
    paragraph = []
  }

  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    const special = readSpecial(lines, at, dialect, depth, inItem)
    if (special !== undefined) {
      endParagraph()
      blocks.push(special.block)
      at = special.next
      continue
    }
    if (line.trim() === '' && knows(dialect, 'blankLineSplits')) endParagraph()
    else paragraph.push(line)
    at++
  }
  endParagraph()
  return blocks
}

/**
 * Reads Markdown as one of the three dialects of cards (Card §9) into plain data. Never throws; the time is linear in
 * the text, and the depth of the result is bounded. Syntax that the dialect lacks stays literal text.
 */
export function parseMarkdown(text: string, dialect: Dialect): Block[] {
  const lines = text.replace(/\r\n?/g, '\n')
  if (dialect === 'lark_md') {
    return lines === '' ? [] : [{ type: 'paragraph', children: parseInline(lines, dialect) }]
  }
  return readBlocks(lines.split('\n'), dialect, 0)
}
