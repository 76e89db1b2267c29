import { isJsonObject } from '../../json-value'
import type { TaggedType, TextMeaning, TextType } from '../catalogue/model'
import type { ValueVisit } from '../walk-card'
import { reportValue, type FieldContext } from './field-context'
import { atMost, valueSeverity } from './severity'

/** Characters as people count them, not UTF-16 units (Card §6.2). */
function characters(text: string): number {
  let count = 0
  for (const unit of text) if (unit !== '') count++
  return count
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, day] = match.slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** How a text must be written, for those meanings that have a form of their own. */
const forms: Partial<
  Record<TextMeaning, { readonly format: string; readonly holds: (text: string) => boolean }>
> = {
  date: { format: 'yyyy-MM-dd', holds: isDate },
  time: { format: 'HH:mm', holds: isTime },
  datetime: {
    format: 'yyyy-MM-dd HH:mm',
    holds: (text) => isDate(text.slice(0, 10)) && text.charAt(10) === ' ' && isTime(text.slice(11)),
  },
  'date-format': {
    format: 'YYYY/MM/DD HH:mm:ss',
    holds: (text) => /^(?:YYYY|MM|DD|HH|mm|ss|[^A-Za-z])*$/.test(text),
  },
  'client-version': {
    format: '7.4 / 7.4.1 / 7.4.1-beta',
    holds: (text) => /^v?\d+\.\d+(?:\.\d+)?(?:[-.][\w.-]+)?$/i.test(text),
  },
}

function checkForm(context: FieldContext, visit: ValueVisit, value: string, meaning: TextMeaning): void {
  const severity = valueSeverity(visit.owner.entry, visit.field, context.version)
  if (meaning === 'element-id') {
    if (/^[a-z]\w{0,19}$/i.test(value)) return
    reportValue(context, visit, { severity, code: 'card.bad-element-id', serverCode: '300301' })
    return
  }

  const form = forms[meaning]
  if (form === undefined || form.holds(value)) return
  // Nobody reports what Feishu does with these; the reader would see the wrong date or none.
  const mild = atMost(severity, meaning === 'date-format' ? 'hint' : 'warning')
  reportValue(context, visit, { severity: mild, code: 'card.bad-format', params: { format: form.format } })
}

function checkLength(
  context: FieldContext,
  visit: ValueVisit,
  text: string,
  maxChars: number | undefined,
): void {
  if (maxChars === undefined || text.length <= maxChars) return
  const count = characters(text)
  if (count <= maxChars) return
  const severity = valueSeverity(visit.owner.entry, visit.field, context.version)
  reportValue(context, visit, { severity, code: 'card.text-too-long', params: { count, limit: maxChars } })
}

/** Card §6.2, §6.8, §8.18, §2.1. An empty text says that the field is not set. */
export function checkText(context: FieldContext, visit: ValueVisit, value: string, type: TextType): void {
  if (value === '') {
    if (type.filled !== true) return
    const severity = valueSeverity(visit.owner.entry, visit.field, context.version)
    reportValue(context, visit, { severity, code: 'card.empty-text-field' })
    return
  }
  checkLength(context, visit, value, type.maxChars)
  checkForm(context, visit, value, type.meaning)
}

/** The longest content of a text object at this place (Card §6.2). */
export function checkTextObject(context: FieldContext, visit: ValueVisit, type: TaggedType): void {
  const { value } = visit
  if (type.maxChars === undefined || !isJsonObject(value) || typeof value.content !== 'string') return
  checkLength(context, visit, value.content, type.maxChars)
}
