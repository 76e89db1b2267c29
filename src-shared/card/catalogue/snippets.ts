import type { JsonObject, JsonValue } from '../../json-value'
import type { CardVersion, CatalogueEntry, SnippetObject, SnippetValue, Words } from './model'

/** Which of the two texts of {@link Words} a card is written in. */
export type SnippetLanguage = keyof Words

function isWords(value: SnippetValue): value is Words {
  if (typeof value !== 'object' || Array.isArray(value)) return false
  const names = Object.keys(value)
  return names.length === 2 && names.includes('zh') && names.includes('en')
}

/** The snippet of an entry with its `tag`; of an entry without a snippet for this version, the `tag` alone. */
function snippetOf(entry: CatalogueEntry, version: CardVersion): SnippetObject {
  const snippet = entry.snippet?.[version] ?? {}
  return entry.kind === 'object' ? snippet : { tag: entry.name, ...snippet }
}

function readIn(value: SnippetValue, language: SnippetLanguage): JsonValue {
  if (typeof value !== 'object') return value
  if (isWords(value)) return value[language]
  if (Array.isArray(value)) return value.map((item: SnippetValue) => readIn(item, language))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, readIn(one, language)]))
}

/** A good first version of a component or object, written in one language; with its `tag`, if it has one. */
export function sampleOf(entry: CatalogueEntry, version: CardVersion, language: SnippetLanguage): JsonObject {
  return readIn(snippetOf(entry, version), language) as JsonObject
}

/** JSON text as a snippet shows it literally: `\`, `$` and `}` mean something in snippet syntax. */
function literally(json: string): string {
  return json.replace(/[\\$}]/g, '\\$&')
}

/**
 * The same as {@link sampleOf}, as JSON text in Monaco's snippet syntax: each text to fill in is a tab stop,
 * `"${1:text}"`, in the order of the text.
 * @param indent - what one level is indented by.
 */
export function snippetText(
  entry: CatalogueEntry,
  version: CardVersion,
  language: SnippetLanguage,
  indent = '  ',
): string {
  let stops = 0
  return write(snippetOf(entry, version), '')

  function write(value: SnippetValue, margin: string): string {
    if (typeof value !== 'object') return literally(JSON.stringify(value))
    if (isWords(value)) {
      const inside = JSON.stringify(value[language]).slice(1, -1)
      return `"\${${++stops}:${literally(inside)}}"`
    }

    const inner = margin + indent
    if (Array.isArray(value)) {
      const items = value.map((item: SnippetValue) => inner + write(item, inner))
      return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${margin}]`
    }
    const members = Object.entries(value).map(
      ([name, one]) => `${inner}${literally(JSON.stringify(name))}: ${write(one, inner)}`,
    )
    return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${margin}}`
  }
}
