import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import type { JsonPath } from '../json-pointer'
import type { CardVersion, CatalogueEntry, Field, FieldType, Place } from './catalogue/model'
import { entryOfTag, fieldIsIn, objectNamed, typeIn } from './catalogue/read-catalogue'

/** An object of the catalogue, as the walk meets it in a card. */
export interface ObjectVisit {
  readonly value: JsonObject
  readonly entry: CatalogueEntry
  readonly path: JsonPath
  /** Where it stands among components; `undefined` for parts and objects. */
  readonly place: Place | undefined
  /** The object around it; `undefined` for the card itself. */
  readonly parent: ObjectVisit | undefined
}

/** A value that the catalogue knows a type for: a member's, a list's item, a map's value. */
export interface ValueVisit {
  readonly value: JsonValue
  readonly type: FieldType
  /** The field that it belongs to, and its name in `owner`. */
  readonly field: Field
  readonly name: string
  readonly path: JsonPath
  readonly owner: ObjectVisit
}

/** What is told of a walk; an object comes after the value that it is, and before its members. */
export interface CardWalker {
  readonly object?: (visit: ObjectVisit) => void
  readonly value?: (visit: ValueVisit) => void
}

/** The entry that says what an object at a place of this type is; `undefined` when nothing does. */
export function entryFor(value: JsonValue, type: FieldType): CatalogueEntry | undefined {
  if (!isJsonObject(value)) return undefined
  switch (type.is) {
    case 'object':
      return objectNamed(type.name)
    case 'variant': {
      const kind = value[type.by]
      const name = typeof kind === 'string' && Object.hasOwn(type.of, kind) ? type.of[kind] : undefined
      return name === undefined ? undefined : objectNamed(name)
    }
    case 'tagged':
    case 'component':
      return typeof value.tag === 'string' ? entryOfTag(value.tag) : undefined
    default:
      return undefined
  }
}

/** Whether a value has the JSON type that a field takes, however wrong the rest of it is. */
export function looksLike(value: JsonValue, type: FieldType): boolean {
  switch (type.is) {
    case 'number':
      return typeof value === 'number'
    case 'boolean':
      return typeof value === 'boolean'
    case 'list':
      return Array.isArray(value)
    case 'object':
    case 'variant':
    case 'tagged':
    case 'component':
    case 'map':
      return isJsonObject(value)
    case 'free':
      return type.as === 'any' || isJsonObject(value)
    case 'either':
      return type.of.some((one) => looksLike(value, one))
    default:
      return typeof value === 'string'
  }
}

/** Of several types, the one that a value was probably meant for: the first that it looks like, else the first. */
export function meantType(value: JsonValue, type: FieldType): FieldType {
  if (type.is !== 'either') return type
  const meant = type.of.find((one) => looksLike(value, one)) ?? type.of[0]
  return meant === undefined ? type : meantType(value, meant)
}

/**
 * Visits every object and value of a card that the catalogue knows, in the order of the text. Unknown members, and
 * objects with unknown tags, are seen by their owner's visitor and not entered. Depth is bounded by the parser's limit.
 */
export function walkCard(card: JsonObject, version: CardVersion, walker: CardWalker): void {
  enter({ value: card, entry: objectNamed('card'), path: [], place: undefined, parent: undefined })

  function enter(owner: ObjectVisit): void {
    walker.object?.(owner)
    for (const [name, value] of Object.entries(owner.value)) {
      const field = Object.hasOwn(owner.entry.fields, name) ? owner.entry.fields[name] : undefined
      if (field === undefined || !fieldIsIn(field, version)) continue
      see({ value, type: typeIn(field, version), field, name, path: [...owner.path, name], owner })
    }
  }

  function see(seen: ValueVisit): void {
    const { value, path, owner } = seen
    const type = meantType(value, seen.type)
    const visit = type === seen.type ? seen : { ...seen, type }
    walker.value?.(visit)

    if (type.is === 'list' && Array.isArray(value)) {
      value.forEach((item, index) => see({ ...visit, value: item, type: type.of, path: [...path, index] }))
    } else if (type.is === 'map' && isJsonObject(value)) {
      for (const [key, one] of Object.entries(value))
        see({ ...visit, value: one, type: type.of, path: [...path, key] })
    } else {
      const entry = entryFor(value, type)
      if (entry === undefined) return
      const place = type.is === 'component' ? type.place : undefined
      enter({ value: value as JsonObject, entry, path, place, parent: owner })
    }
  }
}
