import { fail, ok, type Result } from '../../result'
import type { ParsedCard } from '../parse-card'
import { cardToEdit, nodeToEdit, splitPointer, type CardEdit } from './card-edit'
import { componentLists, isWrapper } from './component-lists'
import { removeMember } from './node-edits'
import { childrenOfNode } from './node-layout'

/**
 * Deletes a component, the header, or what stands in `extra`. A row or a set of columns that would be left without
 * content goes with it, since it may not be empty.
 * Failures: `card-edit.not-json`, `card-edit.not-a-card`, `card-edit.nothing-there`, `card-edit.not-a-component`.
 * @returns the pointer of what should be selected next: the component that took its place, else the list's owner.
 */
export function deleteComponent(parsed: ParsedCard, pointer: string): Result<CardEdit> {
  const card = cardToEdit(parsed)
  if (!card.ok) return card
  const node = nodeToEdit(parsed, pointer)
  if (!node.ok) return node
  const { objects, lists } = componentLists(card.value.card, card.value.version)

  const split = splitPointer(pointer)
  if (split === undefined) return fail('card-edit.not-a-component', { pointer })
  const list = lists.get(split.parent)
  const isSlot = objects.get(pointer)?.place !== undefined || pointer === '/header'
  if (list === undefined && !isSlot) return fail('card-edit.not-a-component', { pointer })

  const length = list?.items?.length ?? 0
  const owner = list?.owner.entry.name
  if (length === 1 && (isWrapper(owner) || owner === 'column_set')) {
    return deleteComponent(parsed, splitPointer(split.parent)?.parent ?? '')
  }

  const siblings = node.value.parent === undefined ? [] : childrenOfNode(node.value.parent)
  const isLast = list === undefined || Number(split.last) === siblings.length - 1
  const next = isLast ? (splitPointer(split.parent)?.parent ?? '') : pointer
  return ok({ edits: [removeMember(node.value)], pointer: list === undefined ? split.parent : next })
}
