import { wordsIn } from '@shared/card/catalogue/in-language'
import type { CardVersion, CatalogueEntry, FieldType } from '@shared/card/catalogue/model'
import { entryOfTag, objectNamed } from '@shared/card/catalogue/read-catalogue'
import { sampleOf } from '@shared/card/catalogue/snippets'
import type { JsonValue } from '@shared/json-value'
import type { Language } from '@shared/messages/language'

function entryToMake(type: FieldType): CatalogueEntry | undefined {
  switch (type.is) {
    case 'object':
      return objectNamed(type.name)
    case 'variant':
      return objectNamed(Object.values(type.of)[0] ?? '')
    case 'tagged':
      return entryOfTag(type.tags[0] ?? '')
    default:
      return undefined
  }
}

/** What a field, or an item of a list, begins with when a person adds it. */
export function firstValue(type: FieldType, version: CardVersion, language: Language): JsonValue {
  const entry = entryToMake(type)
  if (entry !== undefined) return sampleOf(entry, version, wordsIn(language))
  if (type.is === 'list') return [firstValue(type.of, version, language)]
  return type.is === 'text' ? '' : {}
}
