import type { Node } from 'jsonc-parser'
import { fail, ok, type Result } from '../../result'
import type { TextEdit } from '../../text-edit'
import type { ParsedCard } from '../parse-card'
import { below, cardToEdit, nodeToEdit, splitPointer, valueAt, type CardEdit } from './card-edit'
import { componentLists, isAllowedIn, isWrapper, tagOf, wrapperFor } from './component-lists'
import { moveListItem, pointerWithout, reindented, type ListPlace } from './list-items'
import { insertChild, removeMember, replaceNode } from './node-edits'
import { childrenOfNode, layoutOfNode } from './node-layout'
import { placeholder, renderAround } from './render-around'
import { setField } from './set-field'

/**
 * Moves a component within its list, or into another one. A wrapper (`action`) is put around it where the list needs one,
 * and goes when its last component leaves.
 * Failures: `card-edit.not-json`, `card-edit.not-a-card`, `card-edit.nothing-there`, `card-edit.not-a-component`,
 * `card-edit.not-allowed-there`, `card-edit.into-itself`.
 * @param to - a list of now; within one list the index that the component has afterwards, else the one of now.
 */
export function moveComponent(parsed: ParsedCard, from: string, to: ListPlace): Result<CardEdit> {
  const card = cardToEdit(parsed)
  if (!card.ok) return card
  const node = nodeToEdit(parsed, from)
  if (!node.ok) return node
  const { lists, objects, version } = componentLists(card.value.card, card.value.version)
  const tag = tagOf(valueAt(parsed.value, from))
  const split = splitPointer(from)
  if (split === undefined || tag === undefined) return fail('card-edit.not-a-component', { pointer: from })
  const source = lists.get(split.parent)
  if (source === undefined && objects.get(from)?.place === undefined) {
    return fail('card-edit.not-a-component', { pointer: from })
  }
  if (split.parent === to.list) return moveListItem(parsed, from, to)
  if (to.list === from || to.list.startsWith(`${from}/`)) return fail('card-edit.into-itself')

  const target = lists.get(to.list)
  if (target === undefined) return fail('card-edit.nothing-there', { pointer: to.list })
  const wrapper = isAllowedIn(target, tag, version) ? undefined : wrapperFor(target, tag, version)
  if (wrapper === undefined && !isAllowedIn(target, tag, version)) {
    return fail('card-edit.not-allowed-there', { tag, place: target.place })
  }

  const leavesWrapper = source?.items?.length === 1 && isWrapper(source.owner.entry.name)
  const gone = leavesWrapper ? (splitPointer(split.parent)?.parent ?? from) : from
  const goneNode = nodeToEdit(parsed, gone)
  if (!goneNode.ok) return goneNode

  const targetNode = nodeToEdit(parsed, to.list)
  if (!targetNode.ok) {
    // The list is created with what the component says; its text cannot be taken over.
    const value = valueAt(parsed.value, from)
    if (value === undefined) return targetNode
    const listParent = splitPointer(to.list)
    if (listParent === undefined) return targetNode
    const created = setField(parsed, listParent.parent, listParent.last, [value])
    if (!created.ok) return created
    return ok({
      edits: [...created.value.edits, removeMember(goneNode.value)],
      pointer: below(pointerWithout(to.list, gone), 0),
    })
  }

  const layout = layoutOfNode(parsed.text, targetNode.value)
  const json = (indent: string): string =>
    wrapper === undefined
      ? reindented(parsed.text, node.value, indent)
      : renderAround(
          parsed.text,
          { tag: wrapper.tag, [wrapper.member]: [placeholder(0)] },
          [node.value],
          layout,
          indent,
        )
  const index = Math.min(to.index, childrenOfNode(targetNode.value).length)
  const edits = movedEdits(parsed.text, goneNode.value, targetNode.value, index, json)
  const isBeforeTarget =
    goneNode.value.parent === targetNode.value && Number(splitPointer(gone)?.last) < index
  const list = pointerWithout(to.list, gone)
  const inner = wrapper === undefined ? '' : below('', wrapper.member, 0)
  return ok({ edits, pointer: below(list, isBeforeTarget ? index - 1 : index) + inner })
}

/** Takes a node out and puts JSON in as an item; the two may be neighbours. */
function movedEdits(
  text: string,
  gone: Node,
  target: Node,
  index: number,
  json: (indent: string) => string,
): TextEdit[] {
  const at = gone.parent === target ? childrenOfNode(target).indexOf(gone) : -1
  if (at !== -1 && (index === at || index === at + 1)) {
    return [replaceNode(gone, json(layoutOfNode(text, target).own.childIndent))]
  }
  return [insertChild(text, target, index, json), removeMember(gone)]
}

/** Moves a component (or any item of a list) one place up. Failures: those of a move, and `card-edit.already-first`. */
export function moveUp(parsed: ParsedCard, pointer: string): Result<CardEdit> {
  return moveBy(parsed, pointer, -1)
}

/** Moves a component (or any item of a list) one place down. Failures: those of a move, and `card-edit.already-last`. */
export function moveDown(parsed: ParsedCard, pointer: string): Result<CardEdit> {
  return moveBy(parsed, pointer, 1)
}

function moveBy(parsed: ParsedCard, pointer: string, step: -1 | 1): Result<CardEdit> {
  const node = nodeToEdit(parsed, pointer)
  if (!node.ok) return node
  const split = splitPointer(pointer)
  const list = node.value.parent
  if (split === undefined || list?.type !== 'array') return fail('card-edit.not-a-component', { pointer })

  const index = Number(split.last) + step
  if (index < 0) return fail('card-edit.already-first')
  if (index >= childrenOfNode(list).length) return fail('card-edit.already-last')
  return moveListItem(parsed, pointer, { list: split.parent, index })
}
