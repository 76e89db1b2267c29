import type { JsonSchema, JsonSchemaSnippet } from '../../json-schema'
import type { CatalogueEntry, EnumValue, Words } from '../catalogue/model'
import { snippetText } from '../catalogue/snippets'
import type { Definitions, SchemaLanguage } from './definitions'

/** A text in the language of the schema. */
export function inLanguage({ zh, en }: Words, language: SchemaLanguage, between = ' / '): string {
  if (language === undefined) return zh === en ? zh : zh + between + en
  return language === 'zh' ? zh : en
}

/** What every enumeration offers: its values, each with what it means. */
export function offered(values: readonly EnumValue[], language: SchemaLanguage): JsonSchema {
  return {
    enum: values.map(({ value }) => value),
    markdownEnumDescriptions: values.map(({ doc }) => inLanguage(doc, language)),
  }
}

/** A whole component or object to insert, with its texts to fill in: Chinese, unless the schema is in English. */
export function snippetsOf(
  entry: CatalogueEntry,
  { version, language }: Definitions,
): readonly JsonSchemaSnippet[] {
  return [
    {
      label: inLanguage(entry.title, language),
      description: inLanguage(entry.doc, language),
      bodyText: snippetText(entry, version, language ?? 'zh', '\t'),
    },
  ]
}
