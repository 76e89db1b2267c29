import type { Node } from 'jsonc-parser'
import type { JsonPath } from '../../json-pointer'
import type { JsonValue } from '../../json-value'
import { fail, ok, type Result } from '../../result'
import type { CardVersion, CatalogueEntry, FieldType } from '../catalogue/model'
import { entryOfTag, fieldsIn, objectNamed, typeIn } from '../catalogue/read-catalogue'
import type { ParsedCard } from '../parse-card'
import { entryFor } from '../walk-card'
import { below, cardToEdit, nodeToEdit, valueAt, type CardEdit } from './card-edit'
import { insertItem, insertMember, removeMembers, replaceValue } from './node-edits'
import { childrenOfNode } from './node-layout'
import { objectVisits } from './visits'

/** A field by its name, or by its path below an object: `['text', 'content']`. */
export type FieldPath = string | JsonPath

/**
 * Sets a field of an object, or an item of a list. What is missing on the way to it is created (a text object with its
 * first possible `tag`), and what is no object or list there is replaced. A new field goes where the catalogue lists it.
 * Failures: `card-edit.not-json`, `card-edit.nothing-there`.
 * @param pointer - the object; it must be there.
 */
export function setField(
  parsed: ParsedCard,
  pointer: string,
  field: FieldPath,
  value: JsonValue,
): Result<CardEdit> {
  const start = nodeToEdit(parsed, pointer)
  if (!start.ok) return start
  const path = typeof field === 'string' ? [field] : field
  const done = (edit: CardEdit['edits'][number]): Result<CardEdit> =>
    ok({ edits: [edit], pointer: below(pointer, ...path) })

  const known = knownAt(parsed, pointer)
  let node = start.value
  let type = known.type
  for (const [index, step] of path.entries()) {
    const rest = path.slice(index + 1)
    const inner = stepInto(
      type,
      nodeValue(parsed, pointer, path.slice(0, index)),
      String(step),
      known.version,
    )
    const isContainer = node.type === 'object' || (node.type === 'array' && isIndex(step))
    if (!isContainer) {
      return done(replaceValue(parsed.text, node, nested(value, [step, ...rest], type, known.version)))
    }
    const next = childOf(node, step)
    if (next === undefined) {
      const inside = nested(value, rest, inner, known.version)
      if (node.type === 'array') {
        if (Number(step) > childrenOfNode(node).length) {
          return fail('card-edit.nothing-there', { pointer: below(pointer, ...path) })
        }
        return done(insertItem(parsed.text, node, inside))
      }
      const order = orderOf(type, nodeValue(parsed, pointer, path.slice(0, index)), known.version)
      const place = indexInOrder(node, String(step), order)
      return done(insertMember(parsed.text, node, String(step), inside, place))
    }
    node = next
    type = inner
  }
  return done(replaceValue(parsed.text, node, value))
}

/**
 * Takes a field away. A field that is not there is no failure: there is nothing to edit then.
 * Failures: `card-edit.not-json`, `card-edit.nothing-there` (the object).
 * @param emptied - what becomes of objects and lists below `pointer` that hold nothing afterwards.
 */
export function removeField(
  parsed: ParsedCard,
  pointer: string,
  field: FieldPath,
  emptied: 'keep' | 'remove' = 'keep',
): Result<CardEdit> {
  const start = nodeToEdit(parsed, pointer)
  if (!start.ok) return start
  const path = typeof field === 'string' ? [field] : field

  const owners: Node[] = [start.value]
  for (const step of path.slice(0, -1)) {
    const next = childOf(owners[owners.length - 1], step)
    if (next === undefined) return ok({ edits: [], pointer })
    owners.push(next)
  }

  let length = path.length
  while (length > 0) {
    const owner = owners[length - 1]
    const step = path[length - 1]
    if (owner === undefined || step === undefined) break
    const gone = childrenNamed(owner, step)
    const leavesNothing = gone.length === childrenOfNode(owner).length
    if (!leavesNothing || length === 1 || emptied === 'keep') {
      return ok({ edits: removeMembers(gone), pointer: below(pointer, ...path.slice(0, length - 1)) })
    }
    length -= 1
  }
  return ok({ edits: [], pointer })
}

/** Puts another text in the place of a value. Failures: `card-edit.not-json`, `card-edit.nothing-there`. */
export function setText(parsed: ParsedCard, pointer: string, text: string): Result<CardEdit> {
  return setValue(parsed, pointer, text)
}

/** Puts another value in the place of one. Failures: `card-edit.not-json`, `card-edit.nothing-there`. */
export function setValue(parsed: ParsedCard, pointer: string, value: JsonValue): Result<CardEdit> {
  const node = nodeToEdit(parsed, pointer)
  return node.ok ? ok({ edits: [replaceValue(parsed.text, node.value, value)], pointer }) : node
}

function isIndex(step: string | number): boolean {
  return /^(?:0|[1-9]\d*)$/.test(String(step))
}

/** All members of a name (a text may have several, of which the last one counts), or the item of an index. */
function childrenNamed(node: Node, step: string | number): readonly Node[] {
  const children = childrenOfNode(node)
  if (node.type === 'object') return children.filter((child) => child.children?.[0]?.value === String(step))
  const item = isIndex(step) ? children[Number(step)] : undefined
  return item === undefined ? [] : [item]
}

function childOf(node: Node | undefined, step: string | number): Node | undefined {
  const child = node === undefined ? undefined : childrenNamed(node, step).at(-1)
  return child?.type === 'property' ? child.children?.[1] : child
}

function nodeValue(parsed: ParsedCard, pointer: string, path: JsonPath): JsonValue | undefined {
  return valueAt(parsed.value, below(pointer, ...path))
}

/** What the catalogue takes an object for; no type when it does not know it. */
function knownAt(
  parsed: ParsedCard,
  pointer: string,
): { readonly type: FieldType | undefined; readonly version: CardVersion } {
  const card = cardToEdit(parsed)
  if (!card.ok) return { type: undefined, version: '1.0' }
  const { version } = card.value
  const entry = objectVisits(card.value.card, version).get(pointer)?.entry
  if (entry === undefined) return { type: undefined, version }
  const isTagged = entryOfTag(entry.name) === entry
  return {
    type: isTagged ? { is: 'tagged', tags: [entry.name] } : { is: 'object', name: entry.name },
    version,
  }
}

/** Of several types, the first that holds members or items. */
function containerType(type: FieldType | undefined): FieldType | undefined {
  if (type?.is !== 'either') return type
  return type.of.map(containerType).find((one) => one !== undefined && one.is !== 'text') ?? type.of[0]
}

/** The entry of an object that is there, or of the one that would be created. */
function entryOf(type: FieldType | undefined, value: JsonValue | undefined): CatalogueEntry | undefined {
  const container = containerType(type)
  if (container === undefined) return undefined
  const present = value === undefined ? undefined : entryFor(value, container)
  if (present !== undefined) return present
  if (container.is === 'object') return objectNamed(container.name)
  const tag = container.is === 'tagged' ? container.tags[0] : undefined
  return tag === undefined ? undefined : entryOfTag(tag)
}

function stepInto(
  type: FieldType | undefined,
  value: JsonValue | undefined,
  step: string,
  version: CardVersion,
): FieldType | undefined {
  const container = containerType(type)
  if (container?.is === 'list' || container?.is === 'map') return container.of
  const fields = entryOf(type, value)?.fields
  const field = fields !== undefined && Object.hasOwn(fields, step) ? fields[step] : undefined
  return field === undefined ? undefined : typeIn(field, version)
}

/** A value with the objects and lists around it that the steps to it need. */
function nested(
  value: JsonValue,
  steps: JsonPath,
  type: FieldType | undefined,
  version: CardVersion,
): JsonValue {
  const [step, ...rest] = steps
  if (step === undefined) return value
  const inside = nested(value, rest, stepInto(type, undefined, String(step), version), version)
  const container = containerType(type)
  if (container?.is === 'list' || (container === undefined && typeof step === 'number')) return [inside]

  const tag = container?.is === 'tagged' && step !== 'tag' ? container.tags[0] : undefined
  return tag === undefined ? { [step]: inside } : { tag, [step]: inside }
}

/** The names of an object's members in the order of the catalogue. */
function orderOf(
  type: FieldType | undefined,
  value: JsonValue | undefined,
  version: CardVersion,
): readonly string[] {
  const entry = entryOf(type, value)
  return entry === undefined ? [] : ['tag', ...fieldsIn(entry, version).map(([name]) => name)]
}

/** Where a new member goes: behind the last one that the order puts before it; at the end when it knows nothing. */
export function indexInOrder(object: Node, name: string, order: readonly string[]): number {
  const names = childrenOfNode(object).map((member) => String(member.children?.[0]?.value))
  const rank = order.indexOf(name)
  if (rank === -1) return names.length
  const ranks = names.map((one) => order.indexOf(one))
  const before = ranks.findLastIndex((one) => one !== -1 && one < rank)
  if (before !== -1) return before + 1
  const after = ranks.findIndex((one) => one > rank)
  return after === -1 ? names.length : after
}
