import type { Node } from 'jsonc-parser'
import { lineIndent } from '../../draft/text-position'
import { toPointer } from '../../json-pointer'
import type { JsonObject } from '../../json-value'
import { fail, ok, type Result } from '../../result'
import { applyEdits, type TextEdit } from '../../text-edit'
import { cardLimits } from '../catalogue/limits'
import type { CardVersion } from '../catalogue/model'
import { nodeAt } from '../locate'
import type { ParsedCard } from '../parse-card'
import { walkCard } from '../walk-card'
import { below, cardToEdit, nodeToEdit, splitPointer, type CardEdit } from './card-edit'
import { componentLists } from './component-lists'
import { withIndent } from './list-items'
import { insertChild, replaceNode } from './node-edits'
import { endOf } from './node-layout'

/** A text that must be unique among its kind in a card. */
interface Identity {
  readonly pointer: string
  readonly text: string
  readonly kind: 'name' | 'element-id'
}

/**
 * Puts a copy of a component behind it, with its text as it was typed. Texts that must be unique in a card (`element_id`,
 * and the `name` that a form reports an entry under) get a number: `reason` → `reason_2`.
 * Failures: `card-edit.not-json`, `card-edit.not-a-card`, `card-edit.nothing-there`, `card-edit.not-a-component`.
 * @returns the pointer of the copy.
 */
export function duplicateComponent(parsed: ParsedCard, pointer: string): Result<CardEdit> {
  const read = cardToEdit(parsed)
  if (!read.ok) return read
  const node = nodeToEdit(parsed, pointer)
  if (!node.ok) return node

  const { card, version } = read.value
  const split = splitPointer(pointer)
  const list = node.value.parent
  if (split === undefined || list === undefined || !componentLists(card, version).lists.has(split.parent)) {
    return fail('card-edit.not-a-component', { pointer })
  }

  const { text } = parsed
  const own = text.slice(node.value.offset, endOf(node.value))
  const copy = applyEdits(own, renamings(parsed, pointer, node.value, identitiesOf(card, version)))
  const index = Number(split.last) + 1
  const edit = insertChild(text, list, index, (indent) =>
    withIndent(copy, lineIndent(text, node.value.offset), indent),
  )
  return ok({ edits: [edit], pointer: below(split.parent, index) })
}

function identitiesOf(card: JsonObject, version: CardVersion): Identity[] {
  const identities: Identity[] = []
  walkCard(card, version, {
    value: ({ value, type, path, owner }) => {
      if (typeof value !== 'string' || type.is !== 'text') return
      const { meaning } = type
      // The `name` of a table's column is a key of its rows, not an identity of the card.
      const counts = meaning === 'element-id' || (meaning === 'name' && owner.entry.kind !== 'object')
      if (counts) identities.push({ pointer: toPointer(path), text: value, kind: meaning })
    },
  })
  return identities
}

/** New texts for the identities of a copy, as edits of the text of the component. */
function renamings(
  parsed: ParsedCard,
  pointer: string,
  component: Node,
  identities: readonly Identity[],
): TextEdit[] {
  const taken = {
    name: new Set(identities.filter(({ kind }) => kind === 'name').map(({ text }) => text)),
    'element-id': new Set(identities.filter(({ kind }) => kind === 'element-id').map(({ text }) => text)),
  }
  const edits: TextEdit[] = []
  for (const { pointer: at, text, kind } of identities) {
    const node = at.startsWith(`${pointer}/`) ? nodeAt(parsed, at) : undefined
    if (node === undefined || text === '') continue
    const fresh = freshName(text, taken[kind], kind === 'element-id' ? cardLimits.elementIdChars : Infinity)
    taken[kind].add(fresh)
    const edit = replaceNode(node, JSON.stringify(fresh))
    edits.push({ ...edit, offset: edit.offset - component.offset })
  }
  return edits
}

/** A name that is not taken: the old one with the next number behind it, cut where it would become too long. */
export function freshName(name: string, taken: ReadonlySet<string>, maxLength: number): string {
  const stem = name.replace(/_\d+$/, '')
  for (let number = 2; ; number++) {
    const ending = `_${number}`
    const fresh = stem.slice(0, maxLength - ending.length) + ending
    if (!taken.has(fresh)) return fresh
  }
}
