import { components } from './components'
import type { CardVersion, CatalogueEntry, Field, FieldType, Place } from './model'
import { objects } from './objects'

const byTag: Readonly<Record<string, CatalogueEntry>> = components
const byName: Readonly<Record<string, CatalogueEntry>> = objects

/** What is known about a tag; `undefined` for one that Feishu does not know. */
export function entryOfTag(tag: string): CatalogueEntry | undefined {
  return Object.hasOwn(byTag, tag) ? byTag[tag] : undefined
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

/** The components that may stand at a place, those of which sources are unsure last. */
export function componentsAt(place: Place, version: CardVersion): readonly CatalogueEntry[] {
  const all = Object.values(byTag).filter((entry) => entry.versions.includes(version))
  const named = (list: 'in' | 'unsure'): CatalogueEntry[] =>
    all.filter(({ placement }) => placement?.[version]?.[list]?.includes(place))
  return [...named('in'), ...named('unsure')]
}
