import type { Dialect } from '../../markdown/dialect'
import { ReportBuilder, type MarkdownReport } from './markdown-report'
import { readBlocks } from './read-blocks'
import { InlineReader } from './read-inline'

/** Longer texts are not read: their card is far too big, which is said already. */
const MAX_TEXT = 100_000

/** Characters of text that the memory holds at most; a card has 30 KB, and a few are edited at a time. */
const MEMORY = 500_000

/** Reports by dialect and text: between two key presses all texts but one are as they were. */
const remembered = new Map<Dialect, Map<string, MarkdownReport>>()
let size = 0

function report(text: string, dialect: Dialect): MarkdownReport {
  const builder = new ReportBuilder()
  const reader = new InlineReader(text, dialect, builder)
  for (const piece of readBlocks(text, dialect, builder)) reader.read(piece)
  reader.end()
  return builder
}

/**
 * What a Markdown text holds that its dialect lacks or that is written wrongly (Card §9). Never throws; the time is
 * linear in the text. A text that was read before costs nothing.
 */
export function readMarkdown(text: string, dialect: Dialect): MarkdownReport {
  const known = remembered.get(dialect)?.get(text)
  if (known !== undefined) return known
  if (text.length > MAX_TEXT) return new ReportBuilder()

  const read = report(text, dialect)
  size += text.length
  if (size > MEMORY) {
    remembered.clear()
    size = text.length
  }
  const reports = remembered.get(dialect) ?? new Map<string, MarkdownReport>()
  remembered.set(dialect, reports)
  reports.set(text, read)
  return read
}
