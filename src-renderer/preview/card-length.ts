import type { JsonValue } from '@shared/json-value'
import { stringOf } from '@shared/card/read-json'

/** Spacing words (Card §6.9); `default` and the 12px of `large` are those of 1.0 (Card §6.9, §19 row 2). */
const spacingWords: Readonly<Record<string, number>> = {
  default: 8,
  small: 4,
  medium: 8,
  large: 12,
  extra_large: 16,
}

/** `"12px"` or `"0"` within a range; outside it the nearest end, and `undefined` for anything else. */
export function pixels(value: JsonValue | undefined, least: number, most: number): number | undefined {
  const match = /^(-?\d{1,4})(?:px)?$/.exec(stringOf(value)?.trim() ?? '')
  return match === null ? undefined : Math.min(most, Math.max(least, Number(match[1])))
}

/** A spacing between components: a word or px (Card §6.9). */
export function spacing(value: JsonValue | undefined): string | undefined {
  const word = stringOf(value) ?? ''
  const number = Object.hasOwn(spacingWords, word) ? spacingWords[word] : pixels(value, 0, 99)
  return number === undefined ? undefined : `${number}px`
}

/** A padding or margin: one, two or four px values (Card §6.8, §6.9). */
export function edges(value: JsonValue | undefined, least: number): string | undefined {
  const parts = (stringOf(value) ?? '').trim().split(/\s+/)
  if (![1, 2, 4].includes(parts.length)) return undefined
  const numbers = parts.map((part) => pixels(part, least, 99))
  return numbers.includes(undefined) ? undefined : numbers.map((number) => `${number ?? 0}px`).join(' ')
}

/** A corner radius: px or a percentage (Card §8.4). */
export function radius(value: JsonValue | undefined): string | undefined {
  const match = /^(\d{1,4})(px|%)$/.exec(stringOf(value) ?? '')
  return match === null ? undefined : `${match[1] ?? '0'}${match[2] ?? 'px'}`
}
