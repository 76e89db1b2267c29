import { wordsIn } from '@shared/card/catalogue/in-language'
import type { CardVersion, CatalogueEntry, FieldType } from '@shared/card/catalogue/model'
import { entryOfTag, fieldsIn, objectNamed, typeIn } from '@shared/card/catalogue/read-catalogue'
import { sampleOf } from '@shared/card/catalogue/snippets'
import type { JsonObject, JsonValue } from '@shared/json-value'
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

/** What a field, or an item of a list, begins with when a person adds it: what it must have is there. */
export function firstValue(type: FieldType, version: CardVersion, language: Language): JsonValue {
  const entry = entryToMake(type)
  if (entry !== undefined) {
    const sample = sampleOf(entry, version, wordsIn(language))
    const missing = fieldsIn(entry, version).filter(
      ([name, { required }]) => required === 'always' && !Object.hasOwn(sample, name),
    )
    const added = missing.map(([name, field]) => [
      name,
      firstValue(typeIn(field, version), version, language),
    ])
    return { ...sample, ...(Object.fromEntries(added) as JsonObject) }
  }
  switch (type.is) {
    case 'list':
      return [firstValue(type.of, version, language)]
    case 'either':
      return type.of[0] === undefined ? '' : firstValue(type.of[0], version, language)
    case 'boolean':
      return false
    case 'number':
      return type.min ?? 0
    case 'enum':
      return type.values[0]?.value ?? ''
    case 'map':
      return {}
    default:
      return ''
  }
}
