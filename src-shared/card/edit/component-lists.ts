import { toPointer, type JsonPath } from '../../json-pointer'
import type { JsonObject, JsonValue } from '../../json-value'
import { cardLimits } from '../catalogue/limits'
import type { CardVersion, CatalogueEntry, FieldType, Place } from '../catalogue/model'
import { componentsAt, entryOfTag, fieldsIn, typeIn } from '../catalogue/read-catalogue'
import { walkCard, type ObjectVisit } from '../walk-card'
import { isInForm, outwards } from './visits'

/** A list of a card that holds components, or one that could be there. */
export interface ComponentList {
  readonly pointer: string
  readonly path: JsonPath
  readonly place: Place
  /** The components in it; `undefined` when the list is not in the card. */
  readonly items: readonly JsonValue[] | undefined
  readonly owner: ObjectVisit
}

/** A card's lists of components. */
export interface ComponentLists {
  readonly card: JsonObject
  readonly version: CardVersion
  /** By the pointer of the list, in the order of the text. */
  readonly lists: ReadonlyMap<string, ComponentList>
  /** The objects of the card, by pointer. */
  readonly objects: ReadonlyMap<string, ObjectVisit>
}

/** Where a list of this type holds its components; `undefined` when it holds something else. */
function placeOf(type: FieldType): Place | undefined {
  if (type.is === 'either') return type.of.map(placeOf).find((place) => place !== undefined)
  if (type.is !== 'list') return undefined
  if (type.of.is === 'component') return type.of.place
  return type.of.is === 'tagged' && type.of.tags.includes('column') ? 'column_set' : undefined
}

/** The members of an object that are lists of components, with the place that they are. */
type ListFields = readonly (readonly [name: string, place: Place])[]

const listFields = new WeakMap<CatalogueEntry, Partial<Record<CardVersion, ListFields>>>()

/** Looked up for every object of a card, so it is kept for each entry of the catalogue. */
function listFieldsOf(entry: CatalogueEntry, version: CardVersion): ListFields {
  const known = listFields.get(entry) ?? {}
  const fields =
    known[version] ??
    fieldsIn(entry, version).flatMap(([name, field]) => {
      const place = placeOf(typeIn(field, version))
      return place === undefined ? [] : [[name, place] as const]
    })
  if (known[version] === undefined) listFields.set(entry, { ...known, [version]: fields })
  return fields
}

/** Finds the lists of components in a card, and the ones that its objects could have. */
export function componentLists(card: JsonObject, version: CardVersion): ComponentLists {
  const lists = new Map<string, ComponentList>()
  const objects = new Map<string, ObjectVisit>()

  const add = (
    path: JsonPath,
    place: Place,
    items: readonly JsonValue[] | undefined,
    owner: ObjectVisit,
  ): void => {
    const pointer = toPointer(path)
    if (items !== undefined || !lists.has(pointer)) lists.set(pointer, { pointer, path, place, items, owner })
  }
  walkCard(card, version, {
    object: (visit) => {
      objects.set(toPointer(visit.path), visit)
      for (const [name, place] of listFieldsOf(visit.entry, version)) {
        if (Object.hasOwn(visit.value, name)) continue
        // The content by language takes the place of `elements`.
        if (visit.entry.name === 'card' && Object.hasOwn(card, 'i18n_elements')) continue
        add([...visit.path, name], place, undefined, visit)
      }
    },
    value: ({ type, value, path, owner }) => {
      const place = placeOf(type)
      if (place !== undefined && Array.isArray(value)) add(path, place, value, owner)
    },
  })
  if (version === '2.0' && !Object.hasOwn(card, 'body')) {
    const owner = objects.get('')
    if (owner !== undefined) add(['body', 'elements'], 'root', undefined, owner)
  }
  return { card, version, lists, objects }
}

/** How many containers are around a list's items (Card §10.3). */
export function containersAround(owner: ObjectVisit): number {
  return [...outwards(owner)].filter(({ entry }) => countsAsLevel(entry)).length
}

/** Containers whose nesting Feishu limits; a `column` belongs to its set (Card §10.3). */
export function countsAsLevel(entry: CatalogueEntry): boolean {
  return entry.kind === 'container' && entry.name !== 'column'
}

/** The components that a list takes, those of which sources are unsure last. */
export function allowedIn(list: ComponentList, version: CardVersion): readonly CatalogueEntry[] {
  return allowedAt(list.place, list.owner, version)
}

/**
 * The components that may stand at a place inside an object.
 * @param moreLevels - containers between the object and the place that are not there yet.
 */
export function allowedAt(
  place: Place,
  owner: ObjectVisit,
  version: CardVersion,
  moreLevels = 0,
): readonly CatalogueEntry[] {
  const inSet = place === 'column_set' ? entryOfTag('column') : undefined
  if (inSet !== undefined) return [inSet]

  const isTooDeep = containersAround(owner) + moreLevels >= cardLimits.containerDepth
  return componentsAt(place, version).filter((entry) => {
    if (isTooDeep && countsAsLevel(entry)) return false
    return entry.placement?.[version]?.onlyInForm !== true || isInForm(owner)
  })
}

export function isAllowedIn(list: ComponentList, tag: string, version: CardVersion): boolean {
  return allowedIn(list, version).some((entry) => entry.name === tag)
}

/** A wrapper that a list takes and that takes this component: 1.0's `action` around a button (Card §8.11). */
export function wrapperFor(
  list: ComponentList,
  tag: string,
  version: CardVersion,
): { readonly tag: string; readonly member: string } | undefined {
  for (const wrapper of allowedIn(list, version)) {
    if (wrapper.kind !== 'wrapper') continue
    for (const [member, place] of listFieldsOf(wrapper, version)) {
      const takes = componentsAt(place, version).some(({ name }) => name === tag)
      if (takes) return { tag: wrapper.name, member }
    }
  }
  return undefined
}

/** The tag of a component; `undefined` for anything else. */
export function tagOf(value: JsonValue | undefined): string | undefined {
  const tag = typeof value === 'object' && value !== null && !Array.isArray(value) ? value.tag : undefined
  return typeof tag === 'string' ? tag : undefined
}

/** Whether a tag is a wrapper, which has no sense without content. */
export function isWrapper(tag: string | undefined): boolean {
  return tag !== undefined && entryOfTag(tag)?.kind === 'wrapper'
}
