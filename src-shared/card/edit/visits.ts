import { toPointer } from '../../json-pointer'
import type { JsonObject } from '../../json-value'
import type { CardVersion } from '../catalogue/model'
import { walkCard, type ObjectVisit } from '../walk-card'

/** Every object of a card that the catalogue knows, by its pointer, in the order of the text. */
export function objectVisits(card: JsonObject, version: CardVersion): ReadonlyMap<string, ObjectVisit> {
  const visits = new Map<string, ObjectVisit>()
  walkCard(card, version, { object: (visit) => visits.set(toPointer(visit.path), visit) })
  return visits
}

/** The objects around one, from the inside out, itself included. */
export function* outwards(visit: ObjectVisit | undefined): Generator<ObjectVisit> {
  for (let around = visit; around !== undefined; around = around.parent) yield around
}

export function isInForm(visit: ObjectVisit | undefined): boolean {
  return [...outwards(visit)].some(({ entry }) => entry.name === 'form')
}
