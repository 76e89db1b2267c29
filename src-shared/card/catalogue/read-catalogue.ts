import type { JsonValue } from '../../json-value'
import { components } from './components'
import type { ByVersion, CardVersion, CatalogueEntry, Field, FieldType, Place } from './model'
import { objects } from './objects'
import { undocumentedTags } from './undocumented-tags'

const byTag: Readonly<Record<string, CatalogueEntry>> = components
const byName: Readonly<Record<string, CatalogueEntry>> = objects

/** What is known about a tag, documented or not; `undefined` for one that Feishu does not know. */
export function entryOfTag(tag: string): CatalogueEntry | undefined {
  if (Object.hasOwn(byTag, tag)) return byTag[tag]
  return Object.hasOwn(undocumentedTags, tag) ? undocumentedTags[tag] : undefined
}

/** The object of this name. @throws when the catalogue speaks of an object that it does not have, which is a bug. */
export function objectNamed(name: string): CatalogueEntry {
  const entry = Object.hasOwn(byName, name) ? byName[name] : undefined
  if (entry === undefined) throw new Error(`the catalogue has no object "${name}"`)
  return entry
}

/** Whether a field exists in this version. */
export function fieldIsIn(field: Field, version: CardVersion): boolean {
  return field.versions?.includes(version) ?? true
}

/** The fields that an object has in this version, by name, in the order to offer them. */
export function fieldsIn(entry: CatalogueEntry, version: CardVersion): readonly (readonly [string, Field])[] {
  return Object.entries(entry.fields).filter(([, field]) => fieldIsIn(field, version))
}

/** What a field takes in this version. */
export function typeIn(field: Field, version: CardVersion): FieldType {
  return 'is' in field.type ? field.type : field.type[version]
}

/** What holds in this version when a field is left out; `undefined` where nothing is documented. */
export function defaultIn(field: Field, version: CardVersion): JsonValue | undefined {
  const { default: value } = field
  return isByVersion(value) ? value[version] : value
}

function isByVersion(value: Field['default']): value is ByVersion<JsonValue> {
  return typeof value === 'object' && value !== null && '1.0' in value && '2.0' in value
}

/** The components that may stand at a place, those of which sources are unsure last. */
export function componentsAt(place: Place, version: CardVersion): readonly CatalogueEntry[] {
  const all = Object.values(byTag).filter((entry) => entry.versions.includes(version))
  const named = (list: 'in' | 'unsure'): CatalogueEntry[] =>
    all.filter(({ placement }) => placement?.[version]?.[list]?.includes(place))
  return [...named('in'), ...named('unsure')]
}
