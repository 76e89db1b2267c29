import { knows, type Dialect, type Feature } from '../../markdown/dialect'
import { codeLanguages, meantLanguage } from './code-languages'
import type { ReportBuilder, Span } from './markdown-report'

interface Line extends Span {
  readonly text: string
}

const fenceMarks = /^ {0,3}(`{3,})/
const heading = /^ {0,3}#{1,6}[ \t]+\S/
const quote = /^ {0,3}>\s*\S/
const listItem = /^\s*-[ \t]+\S/
const anyListItem = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/
const rule = /^ {0,3}-{3,}[ \t]*$/
const underline = /^ {0,3}={2,}[ \t]*$/
const indented = /^(?: {4}|\t)\s*\S/
const tableDelimiter = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?$/

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const end = /\r\n?|\n|$/g
  for (let from = 0; from <= text.length;) {
    end.lastIndex = from
    const match = end.exec(text)
    const to = match?.index ?? text.length
    lines.push({ text: text.slice(from, to), from, to })
    from = to + Math.max(match?.[0].length ?? 0, 1)
  }
  return lines
}

/** What of block Markdown a dialect lacks, by how it is recognised. */
const lineSyntax: readonly (readonly [pattern: RegExp, feature: Feature, name: string])[] = [
  [heading, 'heading', '# …'],
  [quote, 'quote', '> …'],
  [rule, 'rule', '---'],
  [listItem, 'list', '- …'],
]

interface Fence {
  readonly marks: string
  readonly language: string
}

function fenceOf(line: string): Fence | undefined {
  const match = fenceMarks.exec(line)
  const marks = match?.[1]
  if (match === null || marks === undefined) return undefined
  const info = line.slice(match[0].length)
  return info.includes('`') ? undefined : { marks, language: /^\S{0,40}/.exec(info.trim())?.[0] ?? '' }
}

/** Reads the language of a fence, and where its code ends. */
function readFence(lines: readonly Line[], start: number, fence: Fence, report: ReportBuilder): number {
  const line = lines[start]
  if (line === undefined) return start + 1

  const { marks, language } = fence
  const at = line.text.indexOf(language, line.text.indexOf(marks) + marks.length)
  if (language !== '' && !codeLanguages.has(language.toLowerCase())) {
    const span = { from: line.from + at, to: line.from + at + language.length }
    const meant = meantLanguage(language)
    report.add({
      ...span,
      severity: 'hint',
      code: 'card.md-code-language',
      params: { language },
      ...(meant === undefined
        ? {}
        : { fix: { key: 'card.fix-replace', params: { value: meant }, edits: [{ ...span, text: meant }] } }),
    })
  }

  for (let end = start + 1; end < lines.length; end++) {
    const trimmed = lines[end]?.text.trim() ?? ''
    if (trimmed.length >= marks.length && trimmed === marks.charAt(0).repeat(trimmed.length)) return end + 1
  }
  report.add({ from: line.from, to: line.to, severity: 'hint', code: 'card.md-unclosed-code' })
  return lines.length
}

/**
 * Reads the lines of a Markdown text for what its dialect lacks (Card §9), and gives the pieces that are read further:
 * all but fenced code.
 */
export function readBlocks(text: string, dialect: Dialect, report: ReportBuilder): Span[] {
  const lines = linesOf(text)
  const open: Span[] = []
  let start: number | undefined

  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (line === undefined) break
    const fence = fenceOf(line.text)
    if (fence !== undefined) {
      if (!knows(dialect, 'fencedCode')) unsupported(report, line, '```')
      if (start !== undefined) open.push({ from: start, to: line.from })
      start = undefined
      at = readFence(lines, at, fence, report)
      continue
    }
    readLine(lines, at, dialect, report)
    start ??= line.from
    at += 1
  }
  if (start !== undefined) open.push({ from: start, to: text.length })
  return open
}

function unsupported(report: ReportBuilder, span: Span, syntax: string): void {
  report.addOnce(syntax, {
    from: span.from,
    to: span.to,
    severity: 'hint',
    code: 'card.md-unsupported',
    params: { syntax },
  })
}

function readLine(lines: readonly Line[], at: number, dialect: Dialect, report: ReportBuilder): void {
  const line = lines[at]
  if (line === undefined || line.text === '') return
  for (const [pattern, feature, name] of lineSyntax) {
    if (!knows(dialect, feature) && pattern.test(line.text)) unsupported(report, line, name)
  }

  const before = lines[at - 1]
  if (
    line.text.includes('-') &&
    before?.text.includes('|') === true &&
    tableDelimiter.test(line.text.trim())
  ) {
    if (knows(dialect, 'table')) report.tables.push({ from: before.from, to: line.to })
    else unsupported(report, { from: before.from, to: line.to }, '| … |')
  }
  // What underlines a heading elsewhere is read as text, or not at all (Card §9).
  if (underline.test(line.text) && before !== undefined && before.text.trim() !== '') {
    unsupported(report, line, '===')
  }
  if (dialect === 'markdown-2' && isIndentedCode(lines, at)) {
    report.addOnce('indented', {
      from: line.from,
      to: line.to,
      severity: 'hint',
      code: 'card.md-indented-code',
    })
  }
}

/** Four spaces after an empty line, outside a list. */
function isIndentedCode(lines: readonly Line[], at: number): boolean {
  const line = lines[at]?.text ?? ''
  if (!indented.test(line) || anyListItem.test(line) || (lines[at - 1]?.text.trim() ?? '') !== '')
    return false
  for (let above = at - 1; above >= 0; above--) {
    const text = lines[above]?.text ?? ''
    if (text.trim() === '') continue
    return !anyListItem.test(text) && !indented.test(text)
  }
  return true
}
