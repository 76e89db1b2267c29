import type { Node } from 'jsonc-parser'
import { lineIndent } from '../../draft/text-position'
import type { JsonValue } from '../../json-value'
import { fail, ok, type Result } from '../../result'
import type { ParsedCard } from '../parse-card'
import { below, nodeToEdit, splitPointer, type CardEdit } from './card-edit'
import { insertChild, insertItem, removeMember } from './node-edits'
import { childrenOfNode, endOf } from './node-layout'
import { setField } from './set-field'

/** A place in a list. */
export interface ListPlace {
  /** The pointer of the list. */
  readonly list: string
  readonly index: number
}

/**
 * Adds an item to a list; the list is created when the object that it belongs to does not have it yet.
 * Failures: `card-edit.not-json`, `card-edit.nothing-there`.
 * @param place - an index beyond the end counts as the end.
 */
export function insertListItem(parsed: ParsedCard, place: ListPlace, value: JsonValue): Result<CardEdit> {
  const list = nodeToEdit(parsed, place.list)
  if (!list.ok && list.error.code === 'card-edit.nothing-there') return createList(parsed, place.list, value)
  if (!list.ok) return list
  if (list.value.type !== 'array') return fail('card-edit.nothing-there', { pointer: place.list })

  const index = Math.min(place.index, childrenOfNode(list.value).length)
  return ok({
    edits: [insertItem(parsed.text, list.value, value, index)],
    pointer: below(place.list, index),
  })
}

/** Creates a list with one item, and the objects around it that are missing (`body` of a 2.0 card). */
function createList(parsed: ParsedCard, list: string, item: JsonValue): Result<CardEdit> {
  const missing: string[] = []
  let owner = list
  for (;;) {
    const split = splitPointer(owner)
    if (split === undefined) return fail('card-edit.nothing-there', { pointer: list })
    missing.unshift(split.last)
    owner = split.parent
    if (nodeToEdit(parsed, owner).ok) break
  }
  const created = setField(parsed, owner, missing, [item])
  return created.ok ? ok({ edits: created.value.edits, pointer: below(list, 0) }) : created
}

/** Takes an item out of a list. Failures: `card-edit.not-json`, `card-edit.nothing-there`. */
export function removeListItem(parsed: ParsedCard, pointer: string): Result<CardEdit> {
  const node = nodeToEdit(parsed, pointer)
  if (!node.ok) return node
  if (node.value.parent === undefined) return fail('card-edit.nothing-there', { pointer })
  return ok({ edits: [removeMember(node.value)], pointer: splitPointer(pointer)?.parent ?? '' })
}

/**
 * Moves an item within its list, or into another one. Its text stays as it was typed; only its indentation follows.
 * Failures: `card-edit.not-json`, `card-edit.nothing-there`, `card-edit.into-itself`.
 * @param to - the index that it has afterwards; beyond the end counts as the end. The pointer is that of now.
 */
export function moveListItem(parsed: ParsedCard, from: string, to: ListPlace): Result<CardEdit> {
  const item = nodeToEdit(parsed, from)
  if (!item.ok) return item
  const target = nodeToEdit(parsed, to.list)
  if (!target.ok) return target
  const source = item.value.parent
  if (source?.type !== 'array' || target.value.type !== 'array') {
    return fail('card-edit.nothing-there', { pointer: source?.type === 'array' ? to.list : from })
  }
  if (to.list === from || to.list.startsWith(`${from}/`)) return fail('card-edit.into-itself')

  const fromIndex = childrenOfNode(source).indexOf(item.value)
  const within = source === target.value
  const length = childrenOfNode(target.value).length - (within ? 1 : 0)
  const index = Math.min(to.index, length)
  if (within && index === fromIndex) return ok({ edits: [], pointer: from })

  // Places count without the item; the nodes are still those with it.
  const nodeIndex = within && index > fromIndex ? index + 1 : index
  const insertion = insertChild(parsed.text, target.value, nodeIndex, (indent) =>
    reindented(parsed.text, item.value, indent),
  )
  const list = within ? to.list : pointerWithout(to.list, from)
  return ok({ edits: [insertion, removeMember(item.value)], pointer: below(list, index) })
}

/** A pointer as it reads after an item of a list was taken out. */
export function pointerWithout(pointer: string, gone: string): string {
  const split = splitPointer(gone)
  if (split === undefined || !pointer.startsWith(`${split.parent}/`)) return pointer
  const [step, ...rest] = pointer.slice(split.parent.length + 1).split('/')
  if (step === undefined || Number(step) <= Number(split.last)) return pointer
  return [split.parent, String(Number(step) - 1), ...rest].join('/')
}

/** The text of a node, for a place whose lines begin with another indentation. */
export function reindented(text: string, node: Node, indent: string): string {
  return withIndent(text.slice(node.offset, endOf(node)), lineIndent(text, node.offset), indent)
}

/** JSON whose lines begin with `own`, for a place where they begin with `indent`. */
export function withIndent(json: string, own: string, indent: string): string {
  // Strict JSON has no line breaks inside its strings.
  return json.replace(/(\r\n|\n|\r)([ \t]*)(?![ \t\r\n])/g, (_whole, lineBreak: string, spaces: string) =>
    spaces.startsWith(own) ? lineBreak + indent + spaces.slice(own.length) : lineBreak + spaces,
  )
}
