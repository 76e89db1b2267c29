import { knows, type Dialect } from './dialect'
import { parseInline } from './parse-inline'
import type { Alignment, Inline, ReadBlock } from './tree'

const delimiterCell = /^:?-+:?$/

/** The cells of a row; a pipe after a backslash belongs to the cell. */
function cellsOf(line: string): string[] {
  const trimmed = line.trim()
  const cells: string[] = []
  let cell = ''
  for (let at = trimmed.startsWith('|') ? 1 : 0; at < trimmed.length; at++) {
    const char = trimmed.charAt(at)
    if (char === '\\' && trimmed.charAt(at + 1) === '|') {
      cell += '|'
      at++
    } else if (char === '|') {
      cells.push(cell.trim())
      cell = ''
    } else cell += char
  }
  if (cell.trim() !== '') cells.push(cell.trim())
  return cells
}

function alignmentOf(cell: string): Alignment {
  if (cell.endsWith(':')) return cell.startsWith(':') ? 'center' : 'right'
  return 'left'
}

/** Pipe tables of 2.0 (Card §9). Rows are cut or filled to the width of the header. */
export function readTable(lines: readonly string[], start: number, dialect: Dialect): ReadBlock | undefined {
  const headerLine = lines[start] ?? ''
  const delimiterLine = lines[start + 1] ?? ''
  if (!knows(dialect, 'table') || !headerLine.includes('|') || !/^[\s|:-]+$/.test(delimiterLine))
    return undefined

  const delimiters = cellsOf(delimiterLine)
  const header = cellsOf(headerLine)
  const isTable = delimiters.length === header.length && delimiters.every((cell) => delimiterCell.test(cell))
  if (!isTable || header.length === 0) return undefined

  const inline = (cells: readonly string[]): Inline[][] =>
    header.map((_, index) => parseInline(cells[index] ?? '', dialect))
  const rows: Inline[][][] = []
  let at = start + 2
  for (; at < lines.length && (lines[at] ?? '').includes('|'); at++)
    rows.push(inline(cellsOf(lines[at] ?? '')))

  return {
    block: { type: 'table', alignments: delimiters.map(alignmentOf), header: inline(header), rows },
    next: at,
  }
}
