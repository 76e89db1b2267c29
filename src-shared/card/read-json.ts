import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'

/* Reading cards of any shape: a value of the wrong type reads as absent, never as an error. */

export function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A string that is not empty: builder exports write `""` for what is unset (Card §4). */
export function filledStringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function objectOf(value: JsonValue | undefined): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined
}

export function arrayOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

export function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** One of these words, or `otherwise`. */
export function wordOf<const Word extends string>(
  value: JsonValue | undefined,
  words: readonly Word[],
  otherwise: Word,
): Word {
  return words.find((word) => word === value) ?? otherwise
}
