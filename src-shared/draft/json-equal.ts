import { isJsonObject } from '../json-value'

/**
 * Whether two values say the same in JSON: the order of an object's members does not matter, and a member that is
 * `undefined` is not there.
 */
export function jsonEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => jsonEqual(item, right[index]))
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false

  const names = definedNames(left)
  return (
    names.length === definedNames(right).length &&
    names.every((name) => Object.hasOwn(right, name) && jsonEqual(left[name], right[name]))
  )
}

/** The names of the members that JSON would have. */
export function definedNames(object: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(object).filter((name) => object[name] !== undefined)
}
