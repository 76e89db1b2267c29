import { placeAtPath } from '@shared/card/assist/place-in-card'
import type { CardVersion, CatalogueEntry, Field, FieldType } from '@shared/card/catalogue/model'
import { entryOfTag, fieldsIn, typeIn } from '@shared/card/catalogue/read-catalogue'
import { componentLists } from '@shared/card/edit/component-lists'
import { meantType } from '@shared/card/walk-card'
import { fromPointer, toPointer } from '@shared/json-pointer'
import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'
import { controlFor } from './control-for'

/** What the inspector shows: an object of the card that the catalogue knows. */
export interface Inspected {
  readonly pointer: string
  readonly entry: CatalogueEntry
  readonly value: JsonObject
}

/** One field of it, as the form shows it. */
export interface InspectedField {
  readonly name: string
  readonly field: Field
  readonly type: FieldType
  readonly value: JsonValue | undefined
}

/** The object at a pointer; `undefined` where the catalogue knows none. */
export function inspectedAt(
  card: JsonValue | undefined,
  version: CardVersion,
  pointer: string,
): Inspected | undefined {
  if (!isJsonObject(card)) return undefined
  const { entry, value } = placeAtPath(card, version, pathOf(card, pointer))
  return entry === undefined || !isJsonObject(value) ? undefined : { pointer, entry, value }
}

/** The steps of a pointer, those into lists as numbers. */
function pathOf(card: JsonValue, pointer: string): (string | number)[] {
  let value: JsonValue | undefined = card
  return fromPointer(pointer).map((step) => {
    const key = Array.isArray(value) ? Number(step) : step
    value = Array.isArray(value) ? value[Number(step)] : isJsonObject(value) ? value[step] : undefined
    return key
  })
}

/** Components are edited where they stand: selected themselves, not inside the form of what is around them. */
export function holdsComponents(type: FieldType): boolean {
  if (type.is === 'list') return holdsComponents(type.of)
  if (type.is === 'map') return holdsComponents(type.of)
  if (type.is === 'tagged') return type.tags.includes('column')
  return type.is === 'component'
}

/** The fields of an object: those to show at once, and those behind "more". Fields that hold components are neither. */
export function fieldsToShow(
  entry: CatalogueEntry,
  value: JsonObject,
  version: CardVersion,
): { readonly shown: readonly InspectedField[]; readonly more: readonly InspectedField[] } {
  const all = fieldsIn(entry, version)
    .map(([name, field]): InspectedField => {
      const declared = typeIn(field, version)
      const held = Object.hasOwn(value, name) ? value[name] : undefined
      return {
        name,
        field,
        type: held === undefined ? firstOf(declared) : meantType(held, declared),
        value: held,
      }
    })
    .filter(({ type }) => !holdsComponents(type) && type.is !== 'constant')
    .filter(({ type, value: held }) => held !== undefined || controlFor(type) !== 'none')
  const isUsual = ({ field, type, value: held }: InspectedField): boolean =>
    held !== undefined || field.required === 'always' || (field.history === undefined && isEasy(type))
  const shown = mostWantedFirst(all.filter(isUsual))
  return { shown, more: all.filter((one) => !shown.includes(one)) }
}

/** What a component is about comes first, then where a click on it leads; how it looks can wait. By types only, so that nothing moves while somebody types. */
function mostWantedFirst(fields: readonly InspectedField[]): readonly InspectedField[] {
  const subject = fields.find(({ type }) => !isLook(type))
  const links = fields.filter((one) => one !== subject && leadsSomewhere(one.type))
  const others = fields.filter((one) => one !== subject && !links.includes(one))
  return [...(subject === undefined ? [] : [subject]), ...links, ...others]
}

const looks: ReadonlySet<FieldType['is']> = new Set([
  'boolean',
  'enum',
  'number',
  'colour',
  'length',
  'spacing',
  'size',
  'text-size',
])

function isLook(type: FieldType): boolean {
  return looks.has(firstOf(type).is)
}

function leadsSomewhere(type: FieldType): boolean {
  switch (type.is) {
    case 'text':
      return type.meaning === 'url'
    case 'object':
      return type.name === 'url'
    case 'variant':
      return Object.hasOwn(type.of, 'open_url')
    case 'list':
      return leadsSomewhere(type.of)
    default:
      return false
  }
}

/** What a person chooses or types directly, without building an object first. */
function isEasy(type: FieldType): boolean {
  return type.is === 'enum' || type.is === 'colour' || type.is === 'boolean' || isText(type)
}

function isText(type: FieldType): boolean {
  return (
    type.is === 'tagged' || (type.is === 'text' && type.meaning !== 'element-id' && type.meaning !== 'name')
  )
}

function firstOf(type: FieldType): FieldType {
  return type.is === 'either' ? firstOf(type.of[0] ?? type) : type
}

/** The pointer of the component around another one; `undefined` at the top of the card. */
export function componentAround(
  card: JsonValue | undefined,
  version: CardVersion,
  pointer: string,
): string | undefined {
  for (let at = parentOf(pointer); at !== undefined && at !== ''; at = parentOf(at)) {
    const found = inspectedAt(card, version, at)
    if (found !== undefined && found.entry.kind !== 'object' && found.entry.kind !== 'part') return at
  }
  return undefined
}

/** A component inside another one, and the first of its words to know it by. */
export interface InnerComponent {
  readonly pointer: string
  readonly entry: CatalogueEntry
  readonly words: string
}

/** The components right inside an object, in the order of the text; of the card itself, those of its body. */
export function componentsInside(
  card: JsonValue | undefined,
  version: CardVersion,
  pointer: string,
): readonly InnerComponent[] {
  if (!isJsonObject(card)) return []
  return [...componentLists(card, version).lists.values()]
    .filter(({ place, owner }) => (pointer === '' ? place === 'root' : toPointer(owner.path) === pointer))
    .flatMap(({ path, items = [] }) =>
      items.flatMap((item, index) => {
        const tag = isJsonObject(item) ? item.tag : undefined
        const entry = typeof tag === 'string' ? entryOfTag(tag) : undefined
        return entry === undefined
          ? []
          : [{ pointer: toPointer([...path, index]), entry, words: wordsOf(item) }]
      }),
    )
}

function wordsOf(component: JsonValue): string {
  if (!isJsonObject(component)) return ''
  const { content, text } = component
  const words = content ?? (isJsonObject(text) ? text.content : undefined)
  return typeof words === 'string' ? words : ''
}

function parentOf(pointer: string): string | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'))
}
