import type { CardVersion, EnumType, EnumValue, TextSizeType } from '../catalogue/model'
import { textSizes } from '../catalogue/text-sizes'
import type { ValueVisit } from '../walk-card'
import { fixOf, reportValue, type FieldContext } from './field-context'
import { replaceValue } from './member-edits'
import { atMost, valueSeverity } from './severity'
import { plainWord, similarWord } from './similar-word'

/** The words of an enumeration that a version knows. */
export function valuesIn(values: readonly EnumValue[], version: CardVersion): readonly string[] {
  return values.filter(({ versions }) => versions?.includes(version) ?? true).map(({ value }) => value)
}

/** Words of other systems, and what card JSON says instead: used where the field takes that word. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  centre: ['center'],
  middle: ['center', 'medium'],
  start: ['left', 'top'],
  end: ['right', 'bottom'],
  none: ['default'],
  normal: ['default'],
  warning: ['danger'],
  secondary: ['default'],
  link: ['text', 'primary_text'],
  full: ['fill', 'stretch'],
  row: ['horizontal'],
  column: ['vertical'],
  textarea: ['multiline_text'],
  multiline: ['multiline_text'],
  string: ['text'],
  submit: ['form_submit'],
  reset: ['form_reset'],
  form_submit: ['submit'],
  form_reset: ['reset'],
  double: ['bisect'],
  mini: ['tiny'],
  xs: ['extra_small', 'tiny'],
  s: ['small'],
  m: ['medium'],
  l: ['large'],
}

/** The allowed word that another was meant to be. */
export function meantWord(value: string, words: readonly string[]): string | undefined {
  const plain = plainWord(value)
  const same = words.find((word) => plainWord(word) === plain)
  if (same !== undefined) return same
  const synonym = Object.hasOwn(synonyms, plain) ? synonyms[plain] : undefined
  return synonym?.find((word) => words.includes(word)) ?? similarWord(value, words)
}

function replaceBy(context: FieldContext, visit: ValueVisit, better: string): ReturnType<typeof fixOf> {
  return fixOf(
    'card.fix-replace',
    { value: better },
    replaceValue(context.findings.parsed, visit.path, better),
  )
}

/** Says that a word is none of these; enumerations are case-sensitive (Card §0.3). */
export function checkEnum(context: FieldContext, visit: ValueVisit, value: string, type: EnumType): void {
  const words = valuesIn(type.values, context.version)
  if (words.includes(value)) return

  const severity = valueSeverity(visit.owner.entry, visit.field, context.version)
  const params = { values: words.join(', ') }
  if (type.values.some((known) => known.value === value)) {
    const all = { ...params, version: context.version }
    reportValue(context, visit, { severity, code: 'card.value-of-other-version', params: all })
    return
  }

  const similar = meantWord(value, words)
  if (similar === undefined) {
    reportValue(context, visit, { severity, code: 'card.unknown-value', params })
    return
  }
  reportValue(context, visit, {
    severity,
    code: 'card.unknown-value-similar',
    params: { ...params, similar },
    fix: () => replaceBy(context, visit, similar),
  })
}

/** A size of text: an invented one is taken, and drawn as `normal` (Card §6.3). Never more than a hint. */
export function checkTextSize(
  context: FieldContext,
  visit: ValueVisit,
  value: string,
  type: TextSizeType,
): void {
  const words: readonly string[] = type.words ?? Object.keys(textSizes)
  if (words.includes(value) || (type.custom === true && context.ownTextSizes.includes(value))) return

  const similar = meantWord(value, [...words, ...(type.custom === true ? context.ownTextSizes : [])])
  const severity = atMost(visit.field.severity ?? 'hint', 'hint')
  const params = { values: words.join(', ') }
  if (similar === undefined) {
    reportValue(context, visit, { severity, code: 'card.unknown-text-size', params })
    return
  }
  reportValue(context, visit, {
    severity,
    code: 'card.unknown-text-size-similar',
    params: { ...params, similar },
    fix: () => replaceBy(context, visit, similar),
  })
}
