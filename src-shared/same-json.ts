import { isJsonObject, type JsonValue } from './json-value'

type Pair = readonly [JsonValue | undefined, JsonValue | undefined]

/** Whether two JSON values are equal, whatever the order of their members. */
export function sameJson(one: JsonValue, other: JsonValue): boolean {
  // A list of what is left to compare instead of recursion: a foreign card may be nested deeper than the stack.
  const pairs: Pair[] = [[one, other]]

  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [left, right] = pair
    if (left === right) continue

    const inner = innerPairs(left, right)
    if (inner === undefined) return false
    for (const next of inner) pairs.push(next)
  }

  return true
}

/** The members or items to compare with one another; `undefined` when the two differ already. */
function innerPairs(one: JsonValue | undefined, other: JsonValue | undefined): Pair[] | undefined {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length ? one.map((item, index) => [item, other[index]]) : undefined
  }

  if (!isJsonObject(one) || !isJsonObject(other)) return undefined

  const members = Object.entries(one)
  if (members.length !== Object.keys(other).length) return undefined

  return members.map(([key, value]) => [value, Object.hasOwn(other, key) ? other[key] : undefined])
}
