import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import { setMember } from './parse-card'

/** Whether two values hold the same, members in the same order (the order of languages matters to a reader). */
function sameJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false

  const names = Object.keys(a)
  const others = Object.keys(b)
  return (
    names.length === others.length &&
    names.every((name, index) => name === others[index] && sameJson(a[name], b[name]))
  )
}

function shareArray(previous: readonly JsonValue[], next: readonly JsonValue[]): JsonValue[] {
  const shorter = Math.min(previous.length, next.length)
  let head = 0
  while (head < shorter && sameJson(previous[head], next[head])) head++
  let tail = 0
  while (tail < shorter - head && sameJson(previous.at(-1 - tail), next.at(-1 - tail))) tail++

  return next.map((item, index) => {
    if (index < head) return previous[index] ?? item
    const fromEnd = next.length - index
    if (fromEnd <= tail) return previous[previous.length - fromEnd] ?? item
    return shareStructure(previous[index], item)
  })
}

function shareObject(previous: JsonObject, next: JsonObject): JsonObject {
  const shared: JsonObject = {}
  for (const name of Object.keys(next)) {
    const before = Object.hasOwn(previous, name) ? previous[name] : undefined
    setMember(shared, name, shareStructure(before, next[name] as JsonValue))
  }
  return shared
}

/**
 * The value of `next`, in which every part that equals its counterpart in `previous` *is* the object it was before, so
 * that Vue re-renders only what changed (design §2). Items of arrays are matched from both ends and then by index:
 * inserting or removing one keeps all others. Neither argument is changed. Depth must be bounded (see `parseCard`).
 */
export function shareStructure(previous: JsonValue | undefined, next: JsonValue): JsonValue {
  if (previous === undefined || typeof next !== 'object' || next === null) return next
  if (sameJson(previous, next)) return previous
  if (Array.isArray(next)) return Array.isArray(previous) ? shareArray(previous, next) : next
  return isJsonObject(previous) ? shareObject(previous, next) : next
}
