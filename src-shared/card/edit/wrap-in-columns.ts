import type { Node } from 'jsonc-parser'
import type { JsonObject } from '../../json-value'
import { fail, ok, type Result } from '../../result'
import type { ParsedCard } from '../parse-card'
import { below, cardToEdit, nodeToEdit, splitPointer, valueAt, type CardEdit } from './card-edit'
import {
  allowedAt,
  componentLists,
  isAllowedIn,
  isWrapper,
  tagOf,
  type ComponentLists,
} from './component-lists'
import { replaceNode } from './node-edits'
import { layoutOfNode } from './node-layout'
import { placeholder, renderAround } from './render-around'

/**
 * Puts a component into the first column of a new `column_set`. A row of a 1.0 card (`action`) cannot stand in a column:
 * each of its components gets a column of its own, also when one of them is what is selected.
 * Failures: `card-edit.not-json`, `card-edit.not-a-card`, `card-edit.nothing-there`, `card-edit.not-a-component`,
 * `card-edit.no-columns-here`, `card-edit.not-in-column`.
 * @param count - how many columns; more when a row has more components.
 * @returns the pointer of the component that was selected, where it stands then; of a row, its first one.
 */
export function wrapInColumns(parsed: ParsedCard, pointer: string, count = 2): Result<CardEdit> {
  const read = cardToEdit(parsed)
  if (!read.ok) return read
  const node = nodeToEdit(parsed, pointer)
  if (!node.ok) return node
  const found = componentLists(read.value.card, read.value.version)
  const split = splitPointer(pointer)
  const list = split === undefined ? undefined : found.lists.get(split.parent)
  const parent = node.value.parent
  if (split === undefined || list === undefined || parent === undefined) {
    return fail('card-edit.not-a-component', { pointer })
  }

  const row = splitPointer(split.parent)?.parent
  if (row !== undefined && isWrapper(list.owner.entry.name)) {
    const wrapped = wrapInColumns(parsed, row, count)
    if (!wrapped.ok) return wrapped
    return ok({ ...wrapped.value, pointer: below(row, 'columns', split.last, 'elements', 0) })
  }
  if (!isAllowedIn(list, 'column_set', found.version)) return fail('card-edit.no-columns-here')

  const contents = contentsOf(found, pointer)
  const inColumn = allowedAt('column', list.owner, found.version, 1).map(({ name }) => name)
  const tags = contents.map((one) => tagOf(valueAt(parsed.value, one)) ?? '')
  const misplaced = tags.find((tag) => !inColumn.includes(tag))
  if (misplaced !== undefined) return fail('card-edit.not-in-column', { tag: misplaced })

  const nodes = contents.flatMap((one): Node[] => {
    const content = nodeToEdit(parsed, one)
    return content.ok ? [content.value] : []
  })
  const layout = layoutOfNode(parsed.text, parent)
  const value = columnSet(nodes.length, count)
  const json = renderAround(parsed.text, value, nodes, layout, layout.own.childIndent)
  return ok({ edits: [replaceNode(node.value, json)], pointer: below(pointer, 'columns', 0, 'elements', 0) })
}

/** What goes into columns: the components of a row, or the component itself. */
function contentsOf({ lists, objects }: ComponentLists, pointer: string): readonly string[] {
  const owner = objects.get(pointer)
  const row = isWrapper(owner?.entry.name)
    ? [...lists.values()].find((list) => list.owner === owner && list.items !== undefined)
    : undefined
  return row?.items === undefined ? [pointer] : row.items.map((_item, index) => below(row.pointer, index))
}

/** A set of columns of one width, with a placeholder in each column that is filled. */
function columnSet(filled: number, count: number): JsonObject {
  const columns = Array.from({ length: Math.max(filled, count) }, (_, index) => ({
    tag: 'column',
    width: 'weighted',
    weight: 1,
    elements: index < filled ? [placeholder(index)] : [],
  }))
  return { tag: 'column_set', flex_mode: 'none', columns }
}
