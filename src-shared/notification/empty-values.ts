import type { JsonValue } from '../json-value'

/** Whether a text field is not set: absent, `null` and the empty string mean the same (API §3.3). */
export function isUnset(value: JsonValue | undefined): value is undefined | null | '' {
  return value === undefined || value === null || value === ''
}

/**
 * The items of a list field. Absent, `null` and `[]` are all empty (API §3.3).
 * @returns `undefined` when the value is not a list at all.
 */
export function listItems(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (value === undefined || value === null) return []

  return Array.isArray(value) ? value : undefined
}

/** Whether a list field has at least one item. */
export function hasItems(value: JsonValue | undefined): boolean {
  return (listItems(value)?.length ?? 0) > 0
}
