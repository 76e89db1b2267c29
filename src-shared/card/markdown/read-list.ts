import { knows, type Dialect } from './dialect'
import { parseInline } from './parse-inline'
import type { Inline, List, ReadBlock } from './tree'

/** Deeper lists are drawn at this level; bounds recursion in every renderer. */
const MAX_LIST_DEPTH = 10

const strictMarker = /^([ \t]*)(?:(-)|(\d{1,9})\.)[ \t]+(?=\S)/
const looseMarker = /^([ \t]*)(?:([-*+])|(\d{1,9})[.)])[ \t]+(?=\S)/

interface Line {
  readonly indent: number
  readonly ordered: boolean
  readonly number: number
  text: string
}

function readLine(line: string, dialect: Dialect): Line | undefined {
  const marker = knows(dialect, 'looseListMarkers') ? looseMarker : strictMarker
  const match = marker.exec(line)
  if (match === null) return undefined
  const indent = (match[1] ?? '').replaceAll('\t', '    ').length
  const ordered = match[3] !== undefined
  return { indent, ordered, number: Number(match[3] ?? 1), text: line.slice(match[0].length) }
}

interface OpenItem {
  readonly children: Inline[]
  readonly lists: List[]
}

interface OpenList {
  readonly indent: number
  readonly list: List
  readonly items: OpenItem[]
}

/** Builds the tree of lists from its lines; an item belongs inside the one before it when it is indented by two or more. */
function nest(lines: readonly Line[], dialect: Dialect): List {
  const root: List[] = []
  const open: OpenList[] = []

  for (const line of lines) {
    while (open.length > 1 && line.indent < (open.at(-1)?.indent ?? 0)) open.pop()
    let current = open.at(-1)
    const deeper = current !== undefined && line.indent >= current.indent + 2 && open.length < MAX_LIST_DEPTH

    if (current === undefined || deeper || current.list.ordered !== line.ordered) {
      if (current !== undefined && !deeper) open.pop()
      const siblings = open.at(-1)?.items.at(-1)?.lists ?? root
      const items: OpenItem[] = []
      const list: List = { type: 'list', ordered: line.ordered, start: line.number, items }
      siblings.push(list)
      current = { indent: line.indent, list, items }
      open.push(current)
    }
    current.items.push({ children: parseInline(line.text, dialect), lists: [] })
  }

  return root[0] ?? { type: 'list', ordered: false, start: 1, items: [] }
}

/** Lists (Card §9): from a marker on, with lines indented below an item as its continuation. */
export function readList(lines: readonly string[], start: number, dialect: Dialect): ReadBlock | undefined {
  if (!knows(dialect, 'list')) return undefined
  const first = readLine(lines[start] ?? '', dialect)
  if (first === undefined || first.indent > 3) return undefined

  const items: Line[] = [first]
  let at = start + 1
  for (; at < lines.length; at++) {
    const source = lines[at] ?? ''
    const line = readLine(source, dialect)
    if (line !== undefined) {
      // A list of the other kind at the outermost level is a list of its own.
      if (line.indent < first.indent + 2 && line.ordered !== first.ordered) break
      items.push(line)
    } else if (/^(?: {2,}|\t)\s*\S/.test(source)) {
      const last = items.at(-1)
      if (last !== undefined) last.text += '\n' + source.trim()
    } else break
  }
  return { block: nest(items, dialect), next: at }
}
