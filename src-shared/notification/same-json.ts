import { isJsonObject, type JsonValue } from '../json-value'

/** Whether two JSON values are equal, whatever the order of their members. */
export function sameJson(one: JsonValue, other: JsonValue): boolean {
  if (one === other) return true

  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => sameJson(item, other[index] ?? null))
  }

  if (!isJsonObject(one) || !isJsonObject(other)) return false

  const members = Object.entries(one)

  return (
    members.length === Object.keys(other).length &&
    members.every(([key, value]) => {
      const theirs = Object.hasOwn(other, key) ? other[key] : undefined
      return theirs !== undefined && sameJson(value, theirs)
    })
  )
}
