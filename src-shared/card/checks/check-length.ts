import type { EnumValue, LengthType, SizeType, SpacingType } from '../catalogue/model'
import type { ValueVisit } from '../walk-card'
import { rangeInWords } from './check-number'
import { valuesIn } from './check-enum'
import { fixOf, reportValue, type FieldContext, type ValueFinding } from './field-context'
import { replaceValue } from './member-edits'
import { atMost, valueSeverity } from './severity'
import { similarWord } from './similar-word'

/** What Feishu answers to a value that it knows and does not take, such as "invalid panel header padding". */
const REFUSED_VALUE = '10002'

interface Bounds {
  readonly min: number
  readonly max?: number
}

/** One length as written: its number and unit, `''` when it has none. */
function readLength(text: string): { readonly number: number; readonly unit: 'px' | '%' | '' } | undefined {
  const match = /^(-?\d{1,6}(?:\.\d{1,6})?)\s?(px|%|)$/i.exec(text.trim())
  if (match === null) return undefined
  return { number: Number(match[1]), unit: (match[2] ?? '').toLowerCase() as 'px' | '%' | '' }
}

function isWithin(number: number, { min, max = Infinity }: Bounds): boolean {
  return number >= min && number <= max
}

function clamp(number: number, { min, max = Infinity }: Bounds): number {
  return Math.min(max, Math.max(min, number))
}

/** A value that the fix writes instead; no fix when `undefined`. */
type Better = string | undefined

function report(
  context: FieldContext,
  visit: ValueVisit,
  finding: Omit<ValueFinding, 'severity' | 'fix'> & { readonly mild?: true },
  better: Better,
): void {
  const { mild, ...rest } = finding
  const severity = valueSeverity(visit.owner.entry, visit.field, context.version)
  reportValue(context, visit, {
    ...rest,
    severity: mild === true ? atMost(severity, 'warning') : severity,
    fix: () =>
      better === undefined
        ? undefined
        : fixOf(
            'card.fix-replace',
            { value: better },
            replaceValue(context.findings.parsed, visit.path, better),
          ),
  })
}

/** `fill, auto, 16px–999px`. */
function takes(words: readonly string[], px: Bounds, percent?: Bounds): string {
  const ranges = [rangeInWords(px.min, px.max, 'px')]
  if (percent !== undefined) ranges.push(rangeInWords(percent.min, percent.max, '%'))
  return [...words, ...ranges].join(', ')
}

function wordsOf(context: FieldContext, words: readonly EnumValue[] | undefined): readonly string[] {
  return valuesIn(words ?? [], context.version)
}

/** One length, as `"12px"`, `"50%"` or a word (Card §11.2). */
export function checkLength(context: FieldContext, visit: ValueVisit, value: string, type: LengthType): void {
  const words = wordsOf(context, type.words)
  if (words.includes(value)) return

  const read = readLength(value)
  const params = { expected: takes(words, type.px, type.percent) }
  if (read === undefined || (read.unit === '%' && type.percent === undefined)) {
    const similar = read === undefined ? similarWord(value, words) : undefined
    report(context, visit, { code: 'card.bad-length', params }, similar)
    return
  }

  const { number, unit } = read
  const bounds = unit === '%' && type.percent !== undefined ? type.percent : type.px
  const within = clamp(Math.round(number), bounds)
  const better = `${within}${unit === '%' ? '%' : 'px'}`
  if (!isWithin(number, bounds)) {
    report(context, visit, { code: 'card.length-out-of-range', params }, better)
  } else if (unit === '' && number !== 0) {
    report(context, visit, { code: 'card.length-without-unit', params: { better }, mild: true }, better)
  } else if (value !== `${number}${unit}`) {
    report(context, visit, { code: 'card.length-misspelt', params: { better }, mild: true }, better)
  }
}

/** One, two or four lengths, as `"4px 12px"` (Card §6.8, §11.3): samples write `0` without a unit. */
export function checkSpacing(
  context: FieldContext,
  visit: ValueVisit,
  value: string,
  type: SpacingType,
): void {
  const parts = value.trim().split(/\s+/)
  const lengths = parts.map(readLength)
  const range = rangeInWords(type.px.min, type.px.max, 'px')
  const params = { range, counts: type.counts.join(' / ') }

  if (lengths.some((length) => length === undefined || length.unit === '%')) {
    const joined = /^[^,;，；]*(?:[,;，；]\s*-?\d+(?:px)?)+$/.test(value)
      ? value.split(/[,;，；\s]+/).join(' ')
      : undefined
    report(context, visit, { code: 'card.bad-spacing', params }, joined)
    return
  }
  if (!type.counts.some((count) => count === parts.length)) {
    report(
      context,
      visit,
      { code: 'card.spacing-count', params: { ...params, count: parts.length }, serverCode: REFUSED_VALUE },
      // Two values are the vertical and the horizontal one (Card §6.8).
      parts.length === 2 ? [...parts, ...parts].join(' ') : undefined,
    )
    return
  }
  if (lengths.some((length) => length !== undefined && !isWithin(length.number, type.px))) {
    const better = lengths.map((length) => `${clamp(length?.number ?? 0, type.px)}px`).join(' ')
    report(context, visit, { code: 'card.spacing-out-of-range', params }, better)
  }
}

/** Width and height, as `"40px 40px"`, or a word. */
export function checkSize(context: FieldContext, visit: ValueVisit, value: string, type: SizeType): void {
  const words = wordsOf(context, type.words)
  if (words.includes(value)) return
  if (type.ratio?.includes(context.version) === true && /^\d{1,3}:\d{1,3}$/.test(value)) return

  const sides = value.trim().split(/\s+/).map(readLength)
  const expected = [...words, `"${type.px.min}px ${type.px.min}px"–"${type.px.max}px ${type.px.max}px"`].join(
    ', ',
  )
  if (sides.length !== 2 || sides.some((side) => side === undefined || side.unit === '%')) {
    const separated = value.replace(/(\d)(?:px)?\s*[x×*,，]\s*(\d)/i, '$1px $2')
    const both = separated.split(/\s+/).map(readLength)
    const better =
      both.length === 2 && both.every((side) => side !== undefined && isWithin(side.number, type.px))
        ? both.map((side) => `${side?.number ?? 0}px`).join(' ')
        : similarWord(value, words)
    report(context, visit, { code: 'card.bad-size', params: { expected } }, better)
    return
  }
  if (sides.some((side) => side !== undefined && !isWithin(side.number, type.px))) {
    const better = sides.map((side) => `${clamp(side?.number ?? 0, type.px)}px`).join(' ')
    report(context, visit, { code: 'card.length-out-of-range', params: { expected } }, better)
  }
}
