import { getLocation } from 'jsonc-parser'
import type { JsonPath } from '../../json-pointer'
import { isJsonObject, type JsonObject, type JsonValue } from '../../json-value'
import type { CardVersion, CatalogueEntry, Field, FieldType } from '../catalogue/model'
import { fieldIsIn, objectNamed, typeIn } from '../catalogue/read-catalogue'
import type { ParsedCard } from '../parse-card'
import { entryFor, meantType } from '../walk-card'
import { aroundPlace, type AroundPlace } from './around-place'

/** What the catalogue says of one place in the value of a card. */
export interface KnownPlace {
  /** What may stand there; `undefined` where the catalogue knows nothing. */
  readonly type: FieldType | undefined
  readonly value: JsonValue | undefined
  /** When the value is an object that the catalogue knows. */
  readonly entry: CatalogueEntry | undefined
  /** The nearest field around it, its name, and the object that has it. */
  readonly field: Field | undefined
  readonly fieldName: string | undefined
  readonly owner: CatalogueEntry | undefined
  /** Of a member: what the object that has it was meant to be; known also while that object has no tag yet. */
  readonly around: FieldType | undefined
}

/** A place in the text of a card, seen as somebody who is about to write there. */
export interface PlaceInText extends KnownPlace, AroundPlace {
  readonly path: JsonPath
  /** Whether the name of a member stands here, or may; `type`, `value` and `entry` are then those of the object around. */
  readonly atName: boolean
}

const nowhere: KnownPlace = {
  type: undefined,
  value: undefined,
  entry: undefined,
  field: undefined,
  fieldName: undefined,
  owner: undefined,
  around: undefined,
}

function memberOf(object: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(object) && Object.hasOwn(object, name) ? object[name] : undefined
}

/** One step down: into the member of an object, the item of a list, the value of a map. */
function stepInto(place: KnownPlace, step: string | number, version: CardVersion): KnownPlace {
  const { entry, value } = place
  if (entry !== undefined && typeof step === 'string') {
    const known = Object.hasOwn(entry.fields, step) ? entry.fields[step] : undefined
    const field = known !== undefined && fieldIsIn(known, version) ? known : undefined
    const inside = { field, fieldName: step, owner: entry, around: place.type }
    return placeOf(memberOf(value, step), field === undefined ? undefined : typeIn(field, version), inside)
  }
  const type = place.type
  if (type?.is === 'list' && typeof step === 'number') {
    const item = Array.isArray(value) ? value[step] : undefined
    return placeOf(item, type.of, place)
  }
  if (type?.is === 'map' && typeof step === 'string') return placeOf(memberOf(value, step), type.of, place)
  return { ...nowhere, value: typeof step === 'string' ? memberOf(value, step) : undefined, around: type }
}

function placeOf(
  value: JsonValue | undefined,
  declared: FieldType | undefined,
  { field, fieldName, owner, around }: Pick<KnownPlace, 'field' | 'fieldName' | 'owner' | 'around'>,
): KnownPlace {
  if (declared === undefined) return { ...nowhere, value, field, fieldName, owner, around }
  const type = value === undefined ? declared : meantType(value, declared)
  const entry = value === undefined ? undefined : entryFor(value, type)
  return { type, value, entry, field, fieldName, owner, around }
}

/** What the catalogue says of the place that a path leads to. */
export function placeAtPath(card: JsonObject, version: CardVersion, path: JsonPath): KnownPlace {
  let place: KnownPlace = {
    ...nowhere,
    type: { is: 'object', name: 'card' },
    value: card,
    entry: objectNamed('card'),
  }
  for (const step of path) place = stepInto(place, step, version)
  return place
}

/**
 * What stands, or may be written, at an offset of a card's text, however broken the text is elsewhere.
 * @param offset - in UTF-16 units from the start of the text.
 */
export function placeInText(parsed: ParsedCard, version: CardVersion, offset: number): PlaceInText {
  const around = aroundPlace(parsed.text, offset)
  // Where brackets nest too deep for the parser, the search for the place would not come back either.
  if (parsed.errors.some(({ code }) => code === 'card.too-deep'))
    return { ...nowhere, ...around, path: [], atName: false }

  const { path, isAtPropertyKey } = getLocation(parsed.text, offset)
  const card = isJsonObject(parsed.value) ? parsed.value : {}
  // At a name the last step is what has been written of the name.
  const place = placeAtPath(card, version, isAtPropertyKey ? path.slice(0, -1) : path)
  return { ...place, ...around, path, atName: isAtPropertyKey }
}
