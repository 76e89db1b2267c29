import type { NumberType } from '../catalogue/model'
import type { ValueVisit } from '../walk-card'
import { fixOf, reportValue, type FieldContext } from './field-context'
import { replaceValue } from './member-edits'
import { valueSeverity } from './severity'

/** `1–5`, `≥ 1`, `≤ 10`. */
export function rangeInWords(min: number | undefined, max: number | undefined, unit = ''): string {
  if (min !== undefined && max !== undefined) return `${min}${unit}–${max}${unit}`
  return min !== undefined ? `≥ ${min}${unit}` : `≤ ${max ?? ''}${unit}`
}

function nearest(value: number, { min = -Infinity, max = Infinity, integer, oneOf }: NumberType): number {
  const near = (known: readonly number[]): number =>
    known.reduce((best, one) => (Math.abs(one - value) < Math.abs(best - value) ? one : best))
  if (oneOf !== undefined && oneOf.length > 0) return near(oneOf)
  return Math.min(max, Math.max(min, integer === true ? Math.round(value) : value))
}

/** Card §11.2 and the ranges of §8. */
export function checkNumber(context: FieldContext, visit: ValueVisit, value: number, type: NumberType): void {
  const { min, max, integer, oneOf } = type
  const severity = valueSeverity(visit.owner.entry, visit.field, context.version)
  const better = nearest(value, type)
  const fix = (): ReturnType<typeof fixOf> =>
    fixOf(
      'card.fix-replace',
      { value: String(better) },
      replaceValue(context.findings.parsed, visit.path, better),
    )

  if (oneOf !== undefined) {
    if (oneOf.includes(value)) return
    reportValue(context, visit, {
      severity,
      code: 'card.unknown-value',
      params: { values: oneOf.join(', ') },
    })
  } else if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    const params = { range: rangeInWords(min, max) }
    reportValue(context, visit, { severity, code: 'card.number-out-of-range', params, fix })
  } else if (integer === true && !Number.isInteger(value)) {
    reportValue(context, visit, { severity, code: 'card.not-an-integer', fix })
  }
}
