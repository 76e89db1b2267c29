import type { JsonObject } from '../json-value'
import { sameJson } from '../same-json'
import type { Draft, DraftBase } from './draft'
import { sameImages } from './draft-images'

/** Whether two drafts say the same; the order of members does not matter, the card's layout does. */
export function sameDraft(one: Draft, other: Draft): boolean {
  return (
    one.cardText === other.cardText &&
    sameJson({ ...one.target }, { ...other.target }) &&
    sameJson(notificationValue(one), notificationValue(other)) &&
    sameImages(one, other) &&
    sameBase(one.base, other.base)
  )
}

export function sameBase(one: DraftBase | undefined, other: DraftBase | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return sameJson({ ...one }, { ...other })
}

/** A draft's notification as JSON has it: a member that is `undefined` is not there. */
export function notificationValue({ notification }: Draft): JsonObject {
  return Object.fromEntries(
    Object.entries(notification).filter(([, value]) => value !== undefined),
  ) as JsonObject
}
