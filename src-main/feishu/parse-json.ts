import { offsetBeyondDepth } from '@shared/card/json-depth'
import type { JsonValue } from '@shared/json-value'

/** Deeper than anything real; what reads the value later may recurse. */
const DEEPEST = 500

/** A string literal (skipped as a whole) or a number literal of a JSON text. */
const LITERAL = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * Parses JSON; an integer that a JavaScript number cannot hold becomes the text of its digits, since an id must never
 * be rounded (API §10.23).
 * @returns `undefined` when the text is not JSON, or nested beyond all reason.
 */
export function parseJson(text: string): JsonValue | undefined {
  if (offsetBeyondDepth(text, DEEPEST) !== undefined) return undefined

  const value = parse(text)
  const mayHoldLargeInteger = value !== undefined && /\d{16}/.test(text)

  return mayHoldLargeInteger ? parse(text.replace(LITERAL, quotedIfLarge)) : value
}

function quotedIfLarge(literal: string): string {
  const isLargeInteger = /^-?\d+$/.test(literal) && !Number.isSafeInteger(Number(literal))

  return isLargeInteger ? `"${literal}"` : literal
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}
