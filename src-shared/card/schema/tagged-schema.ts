import type { JsonSchema } from '../../json-schema'
import { components } from '../catalogue/components'
import type { CardVersion, CatalogueEntry, Field, Place, TaggedType, VariantType } from '../catalogue/model'
import { componentsAt, entryOfTag, objectNamed } from '../catalogue/read-catalogue'
import { undocumentedTags } from '../catalogue/undocumented-tags'
import type { Definitions } from './definitions'
import { inLanguage, snippetsOf } from './documentation'

/** One of the objects that a member tells apart. */
interface Case {
  readonly value: string
  readonly entry: CatalogueEntry
  /** Taken, but not offered. */
  readonly quiet?: true
}

/**
 * An object whose shape follows from one of its members. Each case is an `if` of its own: one complaint at the right place,
 * and linear time at any depth, where `anyOf` would try every shape. What is offered stands outside of any condition, so
 * that editors offer it in an empty object, too.
 * @param quietly - values that are taken, but not offered.
 */
function discriminated(
  by: string,
  cases: readonly Case[],
  quietly: readonly JsonSchema[],
  definitions: Definitions,
): JsonSchema {
  const { language } = definitions
  const offers = cases.filter(({ quiet }) => quiet !== true)
  const values: JsonSchema = {
    type: 'string',
    enum: offers.map(({ value }) => value),
    markdownEnumDescriptions: offers.map(
      ({ entry: { title, doc } }) => `${inLanguage(title, language)}: ${inLanguage(doc, language)}`,
    ),
  }
  const silent = cases.filter(({ quiet }) => quiet === true).map(({ value }) => value)
  const others = [...(silent.length === 0 ? [] : [pattern(silent)]), ...quietly]

  return {
    type: 'object',
    properties: { [by]: others.length === 0 ? values : { anyOf: [values, ...others] } },
    allOf: cases.map((one) =>
      by === 'tag' && one.quiet !== true ? component(one, definitions) : when(by, one, definitions),
    ),
  }
}

function when(by: string, { value, entry }: Case, definitions: Definitions): JsonSchema {
  return {
    if: { properties: { [by]: { const: value } }, required: [by] },
    then: definitions.referToObject(entry),
  }
}

/** What many places have in common: the case of one tag, and the whole component to insert. */
function component(one: Case, definitions: Definitions): JsonSchema {
  return definitions.refer(`case.${one.value}`, () => ({
    ...when('tag', one, definitions),
    defaultSnippets: snippetsOf(one.entry, definitions),
  }))
}

function pattern(words: readonly string[]): JsonSchema {
  return { type: 'string', pattern: `^(?:${words.join('|')})$` }
}

/** Tags that no page teaches to write, but that Feishu may take (Card §18). */
const writableTag = pattern(
  Object.values(undocumentedTags)
    .filter(({ undocumented }) => undocumented !== 'read-back')
    .map(({ name }) => name),
)

/** What says nothing; without `type` and `enum`, so that no editor offers it. */
const unset: JsonSchema = { not: { type: ['array', 'number', 'boolean'] }, maxLength: 0, maxProperties: 0 }

/** Any component that may stand at a place. */
export function placeSchema(place: Place, definitions: Definitions): JsonSchema {
  return definitions.refer(`at.${place}`, () => {
    const cases = componentsAt(place, definitions.version).map((entry) => ({ value: entry.name, entry }))
    return {
      ...discriminated('tag', cases, [writableTag], definitions),
      if: { minProperties: 1 },
      then: { required: ['tag'] },
    }
  })
}

/** Tags beside those of the type that the checker only warns of. */
function milderTags({ tags, unsure }: TaggedType, field: Field, version: CardVersion): readonly string[] {
  if (field.severity === 'error') return []
  // A field that is itself in doubt takes any part.
  if (field.severity !== undefined) return Object.keys(components)
  const shownAsText = version === '1.0' && tags.includes('plain_text') ? ['lark_md'] : []
  return [...(unsure ?? []), ...shownAsText]
}

/** Tags in doubt that the name of a definition lists; more of them are all tags. */
const MAX_NAMED = 3

/**
 * An object with one of these tags.
 * @param limited - whether a content that is too long is refused.
 */
export function taggedSchema(
  type: TaggedType,
  field: Field,
  limited: boolean,
  definitions: Definitions,
): JsonSchema {
  const { version } = definitions
  const milder = milderTags(type, field, version).filter((tag) => !type.tags.includes(tag))
  const limit = limited ? type.maxChars : undefined
  const doubt = milder.length > MAX_NAMED ? ['or-other'] : milder.map((tag) => `or-${tag}`)
  const name = ['any', ...type.tags, ...doubt, ...(limit === undefined ? [] : [`max-${limit}`])]

  return definitions.refer(name.join('.'), () => {
    const cases = [...type.tags, ...new Set(milder)].flatMap((tag): Case[] => {
      const entry = entryOfTag(tag)
      if (entry?.versions.includes(version) !== true) return []
      return [{ value: tag, entry, ...(milder.includes(tag) ? { quiet: true } : {}) }]
    })
    const schema = discriminated('tag', cases, [writableTag, unset], definitions)
    return {
      ...schema,
      properties: { ...schema.properties, ...(limit === undefined ? {} : { content: { maxLength: limit } }) },
      // Builder exports write a text without words for one that is not set (Card §4).
      if: { additionalProperties: unset },
      else: { required: ['tag'], properties: { tag: { type: 'string', minLength: 1 } } },
    }
  })
}

/** An object that one of its members tells apart. */
export function variantSchema({ by, of }: VariantType, definitions: Definitions): JsonSchema {
  const cases = Object.entries(of).map(([value, name]) => ({ value, entry: objectNamed(name) }))
  return { ...discriminated(by, cases, [], definitions), if: { minProperties: 1 }, then: { required: [by] } }
}
