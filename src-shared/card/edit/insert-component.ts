import type { JsonObject } from '../../json-value'
import { fail, ok, type Result } from '../../result'
import { components } from '../catalogue/components'
import type { CatalogueEntry } from '../catalogue/model'
import { pointerAtOffset } from '../locate'
import type { ParsedCard } from '../parse-card'
import { below, cardToEdit, nodeToEdit, splitPointer, type CardEdit } from './card-edit'
import {
  componentLists,
  isAllowedIn,
  isWrapper,
  tagOf,
  wrapperFor,
  type ComponentList,
  type ComponentLists,
} from './component-lists'
import { insertListItem, type ListPlace } from './list-items'
import { childrenOfNode, endOf } from './node-layout'

/** A spot of a card: an offset of its text, or the pointer of what is selected. */
export type Spot = number | string

/** Where a new component goes, and what to write there. */
export interface Insertion extends ListPlace {
  /** The component, inside the wrapper that it needs there (`action` around a button at the root of a 1.0 card). */
  readonly value: JsonObject
  /** The component itself, below the inserted value: `''`, or `/actions/0`. */
  readonly inner: string
}

interface Candidate {
  readonly list: ComponentList
  readonly index: number
}

/**
 * The nearest place at or after a spot where a component may stand: in the empty list of what is selected, behind it, or
 * behind what is around it. Failures: `card-edit.not-json`, `card-edit.not-a-card`, `card-edit.no-place`.
 */
export function whereComponentMayGo(
  parsed: ParsedCard,
  component: JsonObject,
  spot: Spot,
): Result<Insertion> {
  const read = cardToEdit(parsed)
  if (!read.ok) return read
  const lists = componentLists(read.value.card, read.value.version)
  for (const { list, index } of candidatesAt(parsed, lists, spot)) {
    const found = fitInto(list, index, component, lists)
    if (found !== undefined) return ok(found)
  }
  return fail('card-edit.no-place', { tag: tagOf(component) ?? '', version: lists.version })
}

/** A component that the palette can offer at a spot. */
export interface OfferedComponent {
  readonly entry: CatalogueEntry
  /** Whether it may stand right at the spot; otherwise it goes behind something around it. */
  readonly here: boolean
}

/** The components that {@link whereComponentMayGo} finds a place for, in the order of the catalogue. */
export function componentsOffered(parsed: ParsedCard, spot: Spot): readonly OfferedComponent[] {
  const read = cardToEdit(parsed)
  if (!read.ok) return []
  const lists = componentLists(read.value.card, read.value.version)
  const candidates = candidatesAt(parsed, lists, spot)

  const all: readonly CatalogueEntry[] = Object.values(components)
  return all.flatMap((entry) => {
    if (entry.undocumented !== undefined) return []
    const nearest = candidates.findIndex(({ list, index }) =>
      fitInto(list, index, { tag: entry.name }, lists),
    )
    return nearest === -1 ? [] : [{ entry, here: nearest === 0 }]
  })
}

/** Puts a component into a list. Failures: `card-edit.not-json`, `card-edit.nothing-there`, `card-edit.not-allowed-there`. */
export function insertComponent(
  parsed: ParsedCard,
  place: ListPlace,
  component: JsonObject,
): Result<CardEdit> {
  const read = cardToEdit(parsed)
  if (!read.ok) return read
  const lists = componentLists(read.value.card, read.value.version)
  const list = lists.lists.get(place.list)
  if (list === undefined) return fail('card-edit.nothing-there', { pointer: place.list })

  const insertion = fitInto(list, place.index, component, lists)
  if (insertion === undefined) {
    return fail('card-edit.not-allowed-there', { tag: tagOf(component) ?? '', place: list.place })
  }
  return insertAt(parsed, insertion)
}

/** Carries out what {@link whereComponentMayGo} found. Failures: `card-edit.not-json`, `card-edit.nothing-there`. */
export function insertAt(parsed: ParsedCard, insertion: Insertion): Result<CardEdit> {
  const inserted = insertListItem(parsed, insertion, insertion.value)
  if (!inserted.ok) return inserted
  return ok({ ...inserted.value, pointer: inserted.value.pointer + insertion.inner })
}

function fitInto(
  list: ComponentList,
  index: number,
  component: JsonObject,
  { version }: ComponentLists,
): Insertion | undefined {
  const tag = tagOf(component)
  if (tag === undefined) return undefined
  if (isAllowedIn(list, tag, version)) return { list: list.pointer, index, value: component, inner: '' }
  const wrapper = wrapperFor(list, tag, version)
  if (wrapper === undefined) return undefined
  const value = { tag: wrapper.tag, [wrapper.member]: [component] }
  return { list: list.pointer, index, value, inner: below('', wrapper.member, 0) }
}

/** The places near a spot, the nearest first. */
function candidatesAt(parsed: ParsedCard, lists: ComponentLists, spot: Spot): Candidate[] {
  const pointer = typeof spot === 'string' ? spot : (pointerAtOffset(parsed, spot) ?? '')
  const candidates: Candidate[] = []
  let isInItem = false
  for (let at: string | undefined = pointer; at !== undefined; at = splitPointer(at)?.parent) {
    const list = lists.lists.get(at)
    if (list?.items !== undefined) {
      candidates.push({ list, index: indexAtSpot(parsed, list, pointer, spot) })
      isInItem = true
    } else if (!isInItem) candidates.push(...listsOf(lists, at))
  }

  for (const list of lists.lists.values()) {
    if (list.place === 'root') candidates.push({ list, index: indexAtSpot(parsed, list, pointer, spot) })
  }
  return candidates
}

/** The lists of an object that a new component goes into when the object is selected: empty ones, rows and columns. */
function listsOf(lists: ComponentLists, pointer: string): Candidate[] {
  const owner = lists.objects.get(pointer)
  if (owner === undefined) return []
  const takesMore = isWrapper(owner.entry.name) || owner.entry.name === 'column'
  return [...lists.lists.values()].flatMap((list) => {
    const length = list.items?.length ?? 0
    const isOpen = list.owner === owner && list.place !== 'root' && (length === 0 || takesMore)
    return isOpen ? [{ list, index: length }] : []
  })
}

/** Which item of a list a new one becomes: behind the item that holds the spot, or between two, by the offset. */
function indexAtSpot(parsed: ParsedCard, list: ComponentList, pointer: string, spot: Spot): number {
  const length = list.items?.length ?? 0
  if (pointer.startsWith(`${list.pointer}/`)) {
    return Number(pointer.slice(list.pointer.length + 1).split('/')[0]) + 1
  }
  const node = nodeToEdit(parsed, list.pointer)
  if (!node.ok) return length
  const offset = typeof spot === 'number' ? spot : offsetOf(parsed, pointer)
  if (offset === undefined || offset < node.value.offset) return 0
  return childrenOfNode(node.value).filter((item) => endOf(item) <= offset).length
}

function offsetOf(parsed: ParsedCard, pointer: string): number | undefined {
  if (pointer === '') return Number.MAX_SAFE_INTEGER
  const node = nodeToEdit(parsed, pointer)
  return node.ok ? node.value.offset : undefined
}
