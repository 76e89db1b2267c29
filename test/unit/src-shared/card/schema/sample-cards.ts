import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { components } from '@shared/card/catalogue/components'
import { bothVersions, type CardVersion, type CatalogueEntry, type Place } from '@shared/card/catalogue/model'
import { componentsAt } from '@shared/card/catalogue/read-catalogue'
import { sampleOf } from '@shared/card/catalogue/snippets'
import type { JsonObject, JsonValue } from '@shared/json-value'

/** The cards of a folder, by file name. */
export function cardsIn(folder: string): readonly (readonly [string, JsonObject])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonObject])
}

/** A card around components. */
function cardOf(version: CardVersion, elements: readonly JsonValue[]): JsonObject {
  return version === '2.0'
    ? { schema: '2.0', body: { elements: [...elements] } }
    : { elements: [...elements] }
}

const places: readonly Place[] = [
  'root',
  'action',
  'column_set',
  'column',
  'form',
  'interactive_container',
  'collapsible_panel',
  'note',
]

/** For each place a card with everything that may stand there. */
function samplesAt(version: CardVersion, place: Place): JsonObject | undefined {
  const inside = componentsAt(place, version).map((entry) => sampleOf(entry, version, 'zh'))
  if (place === 'root') return cardOf(version, inside)
  if (place === 'column') {
    return cardOf(version, [{ tag: 'column_set', columns: [{ tag: 'column', elements: inside }] }])
  }

  const container = (components as Readonly<Record<string, CatalogueEntry>>)[place]
  if (container?.versions.includes(version) !== true) return undefined
  const list = Object.keys(container.fields).find((name) => ['elements', 'actions', 'columns'].includes(name))
  if (list === undefined) return undefined
  return cardOf(version, [{ ...sampleOf(container, version, 'zh'), [list]: inside }])
}

/** Cards to begin with: the examples of this project, and the snippets of the catalogue wherever they may stand. */
export function sampleCards(): readonly (readonly [string, JsonObject])[] {
  const examples = cardsIn(resolve(import.meta.dirname, '../../../../../examples/cards'))
  const snippets = bothVersions.flatMap((version) =>
    places.flatMap((place) => {
      const card = samplesAt(version, place)
      return card === undefined ? [] : [[`snippets ${version} ${place}`, card] as const]
    }),
  )
  return [...examples, ...snippets]
}
