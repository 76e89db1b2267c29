import type { Language } from '../../messages/language'
import { wordsIn } from '../catalogue/in-language'
import type { CardVersion, CatalogueEntry, FieldType } from '../catalogue/model'
import { entryOfTag, fieldsIn, typeIn } from '../catalogue/read-catalogue'
import { snippetText } from '../catalogue/snippets'

/** A value to begin with, as a snippet. */
export interface EmptyValue {
  readonly snippet: string
  /** Whether the person now chooses from a list. */
  readonly choose: boolean
}

/** The value that a field is given when its name was just written. */
export function emptyValue(type: FieldType, version: CardVersion, language: Language): EmptyValue {
  const plain = (snippet: string): EmptyValue => ({ snippet, choose: false })
  switch (type.is) {
    case 'boolean':
      return plain('${1|true,false|}')
    case 'number':
      return plain(`\${1:${type.oneOf?.[0] ?? type.min ?? 0}}`)
    case 'constant':
      return plain(JSON.stringify(type.value))
    case 'enum':
    case 'colour':
    case 'text-size':
      return { snippet: '"$1"', choose: true }
    case 'length':
    case 'size':
      return { snippet: '"$1"', choose: (type.words?.length ?? 0) > 0 }
    case 'spacing':
      return plain('"${1:0px}"')
    case 'text':
      return plain('"$1"')
    case 'list': {
      const item = emptyValue(type.of, version, language)
      return type.of.is === 'component' || type.of.is === 'variant'
        ? { snippet: '[$1]', choose: true }
        : { snippet: `[${item.snippet}]`, choose: item.choose }
    }
    case 'tagged': {
      const entry = type.tags.length > 0 ? entryOfTag(type.tags[0] ?? '') : undefined
      return entry === undefined ? plain('{$1}') : plain(snippetText(entry, version, wordsIn(language)))
    }
    case 'map':
      return { snippet: '{$1}', choose: type.keys === 'language' }
    case 'either':
      return type.of[0] === undefined ? plain('$1') : emptyValue(type.of[0], version, language)
    case 'object':
    case 'variant':
    case 'component':
    case 'free':
      return { snippet: '{$1}', choose: type.is !== 'free' }
  }
}

/** The stops of a snippet counted on from those of another. */
function countedFrom(snippet: string, stops: number): string {
  return snippet.replace(
    /(?<!\\)\$(\{?)(\d+)/g,
    (_, brace: string, stop: string) => `$${brace}${stops + Number(stop)}`,
  )
}

/** What is written for a whole object: its sample, or where it has none the members that it must have. */
export function objectSnippet(entry: CatalogueEntry, version: CardVersion, language: Language): string {
  if (entry.kind !== 'object' || entry.snippet?.[version] !== undefined)
    return snippetText(entry, version, wordsIn(language))
  let stops = 0
  const members = fieldsIn(entry, version)
    .filter(([, { required }]) => required !== undefined)
    .map(([name, field]) => {
      const { snippet } = emptyValue(typeIn(field, version), version, language)
      const member = `${JSON.stringify(name)}: ${countedFrom(snippet, stops)}`
      stops = [...member.matchAll(/(?<!\\)\$\{?(\d+)/g)].reduce(
        (most, [, stop]) => Math.max(most, Number(stop)),
        stops,
      )
      return member
    })
  return members.length === 0 ? '{$1}' : `{ ${members.join(', ')} }`
}
