import { numberOf, stringOf } from '@shared/card/read-json'
import type { JsonObject } from '@shared/json-value'

/** What JavaScript's formatter takes at most, for numbers without a `precision`. */
const MOST_DIGITS = 20
/** The most that a card may ask for (Card §8.10). */
const MOST_PRECISION = 10

/**
 * A number as a column's `format` writes it: decimals, separators of thousands, a unit before it (Card §8.10). The sign
 * stands before the unit (grade ?).
 */
export function formatNumber(number: number, format: JsonObject | undefined): string {
  const precision = numberOf(format?.precision)
  const digits =
    precision === undefined ? undefined : Math.min(MOST_PRECISION, Math.max(0, Math.round(precision)))
  const words = new Intl.NumberFormat('en-US', {
    useGrouping: format?.separator === true,
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? MOST_DIGITS,
  }).format(Math.abs(number))
  const symbol = /^./u.exec(stringOf(format?.symbol) ?? '')?.[0] ?? ''
  const isNegative = number < 0 && /[1-9]/.test(words)
  return `${isNegative ? '-' : ''}${symbol}${words}`
}
