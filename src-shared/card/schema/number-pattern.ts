/** Regular expressions for numbers in a range, since a schema can bound a number but not one inside a text. */

/** Of texts of digits of the same length: those from `low` to `high`, as alternatives. */
function sameLength(low: string, high: string): string[] {
  if (low === high) return [low]
  const [first, last] = [low.charAt(0), high.charAt(0)]
  if (low.length === 1) return [`[${first}-${last}]`]

  const [lowRest, highRest] = [low.slice(1), high.slice(1)]
  if (first === last) return sameLength(lowRest, highRest).map((rest) => first + rest)

  const [zeros, nines] = [lowRest.replace(/./g, '0'), lowRest.replace(/./g, '9')]
  const alternatives: string[] = []
  const from = lowRest === zeros ? Number(first) : Number(first) + 1
  const to = highRest === nines ? Number(last) : Number(last) - 1

  if (from > Number(first)) alternatives.push(...sameLength(lowRest, nines).map((rest) => first + rest))
  if (from <= to)
    alternatives.push((from === to ? String(from) : `[${from}-${to}]`) + anyDigits(lowRest.length))
  if (to < Number(last)) alternatives.push(...sameLength(zeros, highRest).map((rest) => last + rest))
  return alternatives
}

function anyDigits(count: number): string {
  return count === 1 ? '\\d' : `\\d{${count}}`
}

/** The whole numbers from `min` (0 or more) to `max`, without leading zeros, as alternatives. */
function wholeNumbers(min: number, max: number): string[] {
  const alternatives: string[] = []
  for (let length = String(min).length; length <= String(max).length; length++) {
    const from = Math.max(min, length === 1 ? 0 : 10 ** (length - 1))
    const to = Math.min(max, 10 ** length - 1)
    if (from <= to) alternatives.push(...sameLength(String(from), String(to)))
  }
  return alternatives
}

/** Numbers from `min` (0 or more) to `max`, with or without a fraction. */
function notNegative(min: number, max: number): string {
  const atMax = `${max}(?:\\.0{1,6})?`
  const below = min === max ? '' : `(?:${wholeNumbers(min, max - 1).join('|')})(?:\\.\\d{1,6})?|`
  return `0*(?:${below}${atMax})`
}

/** The largest number that {@link numberPattern} knows. */
const LARGEST = 999_999

/**
 * A pattern, without anchors, of the numbers from `min` to `max` as people write them: up to six digits before and after
 * the point, leading zeros and a needless minus included.
 */
export function numberPattern(min: number, max = LARGEST): string {
  const positive = notNegative(Math.max(min, 0), max)
  const negative = min <= 0 ? `|-${notNegative(0, -min)}` : ''
  return `(?!-?\\d{7})(?:${positive}${negative})`
}
