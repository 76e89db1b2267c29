import type { Language } from '../../messages/language'
import { isJsonObject, type JsonObject } from '../../json-value'
import type { TextRange } from '../../problem'
import { inLanguage } from '../catalogue/in-language'
import { cardLanguages } from '../catalogue/languages'
import type { CardVersion, CatalogueEntry, Field } from '../catalogue/model'
import { fieldsIn, typeIn } from '../catalogue/read-catalogue'
import { tokenKind } from './around-place'
import type { Completion } from './completion'
import { fieldDocumentation } from './documentation'
import { emptyValue, type EmptyValue } from './empty-value'
import { constantsOf } from './offered-values'
import type { PlaceInText } from './place-in-card'

/** What decides how a name is written: with its value, or alone where one follows already. */
interface NamePlace {
  readonly range: TextRange
  readonly hasValue: boolean
}

function namePlace({ literal, after }: PlaceInText): NamePlace {
  return { range: literal, hasValue: after[0]?.kind === tokenKind.colon }
}

function fieldCompletion(
  name: string,
  field: Field,
  owner: CatalogueEntry,
  version: CardVersion,
  language: Language,
  { range, hasValue }: NamePlace,
): Completion {
  const value: EmptyValue =
    constantsOf(field).length > 1
      ? { snippet: '"$1"', choose: true }
      : emptyValue(typeIn(field, version), version, language)
  return {
    kind: 'field',
    label: name,
    filter: `"${name}"`,
    detail: inLanguage(field.doc, language),
    doc: fieldDocumentation(name, field, owner, version, language),
    insert: hasValue ? `"${name}"` : `"${name}": ${value.snippet}`,
    range,
    ...(value.choose && !hasValue ? { continues: true } : {}),
    ...(field.history === undefined ? {} : { superseded: true }),
  }
}

/** The names that an object may still be given; required ones first, superseded ones last. */
function fieldNames(place: PlaceInText, entry: CatalogueEntry, context: Context): Completion[] {
  const { version, language } = context
  const present: JsonObject = isJsonObject(place.value) ? place.value : {}
  const written = place.path.at(-1)
  const rank = (field: Field): number =>
    field.history !== undefined ? 2 : field.required === 'always' ? 0 : 1
  return fieldsIn(entry, version)
    .filter(([name]) => !Object.hasOwn(present, name) || name === written)
    .sort(([, a], [, b]) => rank(a) - rank(b))
    .map(([name, field]) => fieldCompletion(name, field, entry, version, language, namePlace(place)))
}

/** The languages that a map has no text for yet. */
function languageNames(place: PlaceInText, context: Context): Completion[] {
  const { range, hasValue } = namePlace(place)
  const type = place.type?.is === 'map' ? place.type.of : undefined
  const present: JsonObject = isJsonObject(place.value) ? place.value : {}
  const value = type === undefined ? '"$1"' : emptyValue(type, context.version, context.language).snippet
  return cardLanguages
    .filter((code) => !Object.hasOwn(present, code))
    .map((code) => ({
      kind: 'language',
      label: code,
      filter: `"${code}"`,
      insert: hasValue ? `"${code}"` : `"${code}": ${value}`,
      range,
    }))
}

/** The text of the card, and whom the words are for. */
export interface Context {
  readonly text: string
  readonly card: JsonObject
  readonly version: CardVersion
  readonly language: Language
}

/** What may be written where the name of a member stands. */
export function completeNames(place: PlaceInText, context: Context): Completion[] {
  if (place.entry !== undefined) return fieldNames(place, place.entry, context)
  if (place.type?.is === 'map' && place.type.keys === 'language') return languageNames(place, context)
  if (place.type?.is === 'component' || place.type?.is === 'tagged' || place.type?.is === 'variant') {
    const name = place.type.is === 'variant' ? place.type.by : 'tag'
    const { range, hasValue } = namePlace(place)
    const present = isJsonObject(place.value) && Object.hasOwn(place.value, name)
    if (present && place.path.at(-1) !== name) return []
    const insert = hasValue ? `"${name}"` : `"${name}": "$1"`
    return [{ kind: 'field', label: name, filter: `"${name}"`, insert, range, continues: true }]
  }
  return []
}
