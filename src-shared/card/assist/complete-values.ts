import type { TextRange } from '../../problem'
import { inLanguage } from '../catalogue/in-language'
import { iconTokens } from '../catalogue/icon-tokens'
import type { CatalogueEntry, FieldType } from '../catalogue/model'
import { componentsAt, entryOfTag, objectNamed } from '../catalogue/read-catalogue'
import { snippetLiteral, type Completion } from './completion'
import type { Context } from './complete-names'
import { entryDocumentation } from './documentation'
import { objectSnippet } from './empty-value'
import { constantsOf, offeredValues } from './offered-values'
import type { PlaceInText } from './place-in-card'

function literalCompletion(value: string | number | boolean, range: TextRange): Completion {
  const json = JSON.stringify(value)
  return { kind: 'value', label: String(value), filter: json, insert: snippetLiteral(json), range }
}

function entryCompletion(entry: CatalogueEntry, range: TextRange, context: Context): Completion {
  return {
    kind: entry.kind,
    label: entry.name,
    detail: inLanguage(entry.title, context.language),
    doc: entryDocumentation(entry, context.version, context.language),
    filter: `{ "tag": "${entry.name}" ${entry.title.zh} ${entry.title.en}`,
    insert: objectSnippet(entry, context.version, context.language),
    range,
  }
}

/** One kind of an object that comes in several, known by what its `type` says. */
function variantCompletion(
  kind: string,
  entry: CatalogueEntry,
  range: TextRange,
  context: Context,
): Completion {
  return { ...entryCompletion(entry, range, context), label: kind, filter: `{ "${kind}"` }
}

/** The objects that may be written whole at a place. */
function wholeObjects(type: FieldType, range: TextRange, context: Context): Completion[] {
  const { version } = context
  switch (type.is) {
    case 'component':
      return componentsAt(type.place, version).map((entry) => entryCompletion(entry, range, context))
    case 'tagged':
      return type.tags
        .flatMap((tag) => entryOfTag(tag) ?? [])
        .filter((entry) => entry.versions.includes(version))
        .map((entry) => entryCompletion(entry, range, context))
    case 'variant':
      return Object.entries(type.of).map(([kind, name]) =>
        variantCompletion(kind, objectNamed(name), range, context),
      )
    case 'object':
      return [entryCompletion(objectNamed(type.name), range, context)]
    case 'either':
      return type.of.flatMap((one) => wholeObjects(one, range, context))
    default:
      return []
  }
}

/** What may be written as the value at a place. */
export function completeValues(place: PlaceInText, context: Context): Completion[] {
  const tags = tagValues(place, context)
  if (tags.length > 0) return tags
  const { type, literal } = place
  if (type === undefined) return []
  const written = context.text.charAt(literal.offset)
  const objects = written === '"' ? [] : wholeObjects(type, literal, context)
  const versions = literal.length === 0 || written === '"' ? constantsOf(place.field) : []
  const offered = versions.length > 1 ? versions : offeredValues(type, context.version, context.card)
  const values = offered.map(({ value, doc, colour }) => ({
    ...literalCompletion(value, literal),
    ...(doc === undefined ? {} : { detail: inLanguage(doc, context.language) }),
    ...(colour === undefined ? {} : { kind: 'colour' as const, colour, doc: colour }),
  }))
  const icons =
    type.is === 'text' && type.meaning === 'icon-token'
      ? iconTokens.map((token) => literalCompletion(token, literal))
      : []
  return [...objects, ...values, ...icons]
}

/** The tags, or kinds, that the object around a `tag` or `type` member may have. */
function tagValues({ path, literal, around }: PlaceInText, context: Context): Completion[] {
  if (around === undefined) return []
  const name = path.at(-1)
  if (around.is === 'variant' && name === around.by)
    return Object.entries(around.of).map(([value, object]) => ({
      ...literalCompletion(value, literal),
      detail: inLanguage(objectNamed(object).title, context.language),
    }))
  if (name !== 'tag') return []
  const entries =
    around.is === 'component'
      ? componentsAt(around.place, context.version)
      : around.is === 'tagged'
        ? around.tags.flatMap((tag) => entryOfTag(tag) ?? [])
        : []
  return entries
    .filter(({ versions }) => versions.includes(context.version))
    .map((entry) => ({
      ...literalCompletion(entry.name, literal),
      kind: entry.kind,
      detail: inLanguage(entry.title, context.language),
      doc: entryDocumentation(entry, context.version, context.language),
    }))
}
