import type { JsonSchema } from '../../json-schema'
import { pageOf } from '../catalogue/card-pages'
import type { CardVersion, CatalogueEntry, Field } from '../catalogue/model'
import { fieldIsIn, fieldsIn, typeIn } from '../catalogue/read-catalogue'
import { limitFor, missingSeverity } from '../checks/severity'
import type { Definitions } from './definitions'
import { inLanguage, snippetsOf } from './documentation'
import { fieldTypeSchema } from './type-schema'

/** The schema of an object of the catalogue. */
export function objectSchema(entry: CatalogueEntry, definitions: Definitions): JsonSchema {
  const { version } = definitions
  const known: [string, JsonSchema][] = fieldsIn(entry, version).map(([name, field]) => [
    name,
    fieldSchema(name, entry, field, definitions),
  ])

  return {
    ...(entry.kind === 'object' ? ofObject(entry, definitions) : {}),
    type: 'object',
    properties: {
      ...(entry.kind === 'object' ? {} : { tag: { const: entry.name, ...link(entry, version) } }),
      ...Object.fromEntries(known),
      ...harmlessFields(entry, version),
    },
    ...requirements(entry, version),
    ...(refusesUnknown(entry, version)
      ? // Builder exports carry template variables under names of their own (Card §8.20).
        { patternProperties: { '^_var': {} }, additionalProperties: false }
      : {}),
  }
}

/**
 * What an editor shows of an object without a tag. What has one is described where tags are chosen: a description here would
 * hide that of the member that holds it.
 */
function ofObject(entry: CatalogueEntry, definitions: Definitions): JsonSchema {
  const { version, language } = definitions
  const description = inLanguage(entry.doc, language)
  const { markdownDescription: page } = link(entry, version)
  return {
    description,
    ...(page === undefined ? {} : { markdownDescription: `${description}\n\n${page}` }),
    ...(entry.snippet?.[version] === undefined ? {} : { defaultSnippets: snippetsOf(entry, definitions) }),
  }
}

/** The page of the documentation, to click on. */
function link(entry: CatalogueEntry, version: CardVersion): Pick<JsonSchema, 'markdownDescription'> {
  const page = pageOf(entry, version)
  return page === undefined ? {} : { markdownDescription: `[${page}](${page})` }
}

/** Card §1: 2.0 refuses members that it does not know; 1.0 ignores them. */
function refusesUnknown(entry: CatalogueEntry, version: CardVersion): boolean {
  return version === '2.0' && entry.open !== true && limitFor(entry, undefined) === 'error'
}

/** Members of the other version only, of which it is not certain that this one refuses them. */
function harmlessFields(entry: CatalogueEntry, version: CardVersion): Readonly<Record<string, JsonSchema>> {
  if (!refusesUnknown(entry, version)) return {}
  const harmless = Object.entries(entry.fields).filter(
    ([, field]) => !fieldIsIn(field, version) && (field.severity ?? limitFor(entry, field)) !== 'error',
  )
  return Object.fromEntries(harmless.map(([name]) => [name, { doNotSuggest: true }]))
}

/** Of the frame of a card it is enough that a member is there, whatever it says (Card §2, §21). */
function isOfTheFrame(entry: CatalogueEntry): boolean {
  return entry.name === 'card' || entry.name === 'body'
}

/** What must be there, in an object that is not empty: an empty one is one that is not set. */
function requirements(entry: CatalogueEntry, version: CardVersion): JsonSchema {
  const fields = fieldsIn(entry, version).filter(([, field]) => missingSeverity(entry, field) === 'error')
  const required = fields.filter(([, field]) => field.required === 'always').map(([name]) => name)
  const alternatives = fields.flatMap(([name, { required: requirement }]) =>
    typeof requirement === 'object' ? [[name, ...requirement.unless]] : [],
  )

  const present = isOfTheFrame(entry) ? (names: readonly string[]) => ({ required: names }) : filled
  const allOf = alternatives.map((names) => ({ anyOf: names.map((name) => present([name])) }))
  if (required.length === 0 && allOf.length === 0) return {}

  const all: JsonSchema = {
    ...(required.length === 0 ? {} : present(required)),
    ...(allOf.length === 0 ? {} : { allOf }),
  }
  return entry.name === 'body' ? all : { if: { minProperties: 1 }, then: all }
}

/** These members, and not `null`, which says nothing. */
function filled(names: readonly string[]): JsonSchema {
  return {
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { not: { type: 'null' } }])),
  }
}

function fieldSchema(
  name: string,
  entry: CatalogueEntry,
  field: Field,
  definitions: Definitions,
): JsonSchema {
  const { version, language } = definitions
  const byDefault = defaultIn(field, version)
  return {
    description: inLanguage(field.doc, language),
    ...fieldTypeSchema(name, entry, field, typeIn(field, version), definitions),
    ...(byDefault === undefined ? {} : { default: byDefault }),
    ...(field.history === undefined
      ? {}
      : { deprecationMessage: deprecation(field.history.instead, definitions) }),
  }
}

function deprecation(instead: string, { language }: Definitions): string {
  const message = {
    zh: `旧写法，仍然有效；请改用 ${instead}`,
    en: `An older way, still obeyed; use ${instead} instead`,
  }
  return inLanguage(message, language)
}

function defaultIn({ default: value }: Field, version: CardVersion): JsonSchema['default'] {
  const isByVersion = typeof value === 'object' && value !== null && '1.0' in value && '2.0' in value
  return isByVersion ? value[version] : value
}
