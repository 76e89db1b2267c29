import { replaceValue } from '../checks/member-edits'
import { arrayOf, filledStringOf, objectOf, stringOf } from '../read-json'
import type { ObjectVisit } from '../walk-card'
import { report, type CardRule, type RuleContext } from './rule'

/* What sources disagree about (Card §19): the card stays as it is, and its author hears what may happen. */

/** Card §19, 14. */
function checkFields(context: RuleContext, visit: ObjectVisit): void {
  if (context.version !== '2.0' || arrayOf(visit.value.fields).length === 0) return
  report(context, 'warning', 'card.fields-in-2', visit, [...visit.path, 'fields'], { underline: 'key' })
}

/** Card §19, 16. */
function checkSummary(context: RuleContext, visit: ObjectVisit): void {
  if (Object.keys(objectOf(visit.value.i18n_content) ?? {}).length === 0) return
  const path = [...visit.path, 'i18n_content']
  report(context, 'hint', 'card.summary-translations', visit, path, { underline: 'key' })
}

/** Card §19, 24: a click reports nothing that an SDK reads. */
function checkCallback(context: RuleContext, visit: ObjectVisit): void {
  const value = filledStringOf(visit.value.value)
  if (value === undefined || value.includes('${')) return
  report(context, 'warning', 'card.callback-value-string', visit, [...visit.path, 'value'], {
    fix: () => ({
      message: { key: 'card.fix-replace', params: { value: '{ "value": … }' } },
      edits: replaceValue(context.findings.parsed, [...visit.path, 'value'], { value }),
    }),
  })
}

/** Where pages print negative bounds for the space inside, and others do not (Card §19, 18). */
const negativePadding: ReadonlySet<string> = new Set([
  'form',
  'interactive_container',
  'checker',
  'collapsible_panel.header',
  'header',
])

function checkPadding(context: RuleContext, visit: ObjectVisit): void {
  const padding = stringOf(visit.value.padding)
  if (context.version !== '2.0' || padding === undefined || !/(?:^|\s)-0*[1-9]/.test(padding)) return
  report(context, 'warning', 'card.negative-padding', visit, [...visit.path, 'padding'])
}

/** Card §19, 20: the pages take an empty text; a reader who cannot see the picture learns nothing. */
function checkAlt(context: RuleContext, visit: ObjectVisit): void {
  const alt = objectOf(visit.value.alt)
  if (alt?.content !== '' || alt.i18n_content !== undefined) return
  report(context, 'hint', 'card.empty-alt', visit, [...visit.path, 'alt', 'content'])
}

/** Card §19, 6: the 1.0 page takes a pixel less than the 2.0 page. */
function checkImageSize(context: RuleContext, visit: ObjectVisit): void {
  if (context.version !== '1.0' || !/\b1000px\b/.test(stringOf(visit.value.size) ?? '')) return
  report(context, 'hint', 'card.image-size-1000', visit, [...visit.path, 'size'])
}

/** Card §6.5: the size of an icon is a member of a panel's header only. */
function checkIconSize(context: RuleContext, visit: ObjectVisit): void {
  if (filledStringOf(visit.value.size) === undefined) return
  if (visit.parent?.entry.name === 'collapsible_panel.header') return
  const severity = context.version === '2.0' ? 'warning' : 'hint'
  report(context, severity, 'card.icon-size', visit, [...visit.path, 'size'], { underline: 'key' })
}

/** Card §2.2: no page knows it, a third-party tool does. */
function checkFallbackCard(context: RuleContext, visit: ObjectVisit): void {
  if (context.version !== '2.0' || !Object.hasOwn(visit.value, 'fallback_card')) return
  const path = [...visit.path, 'fallback_card']
  report(context, 'warning', 'card.fallback-card', visit, path, { underline: 'key' })
}

const checks: Readonly<Record<string, readonly ((context: RuleContext, visit: ObjectVisit) => void)[]>> = {
  card: [checkFallbackCard],
  div: [checkFields],
  'config.summary': [checkSummary],
  'behavior.callback': [checkCallback],
  img: [checkAlt, checkImageSize],
  standard_icon: [checkIconSize],
  custom_icon: [checkIconSize],
}

/** Says what is disputed where a card depends on it (Card §19); what a field's own entry says is not repeated here. */
export function disputeRule(context: RuleContext): CardRule {
  return {
    object(visit) {
      const { name } = visit.entry
      if (Object.hasOwn(checks, name)) for (const check of checks[name] ?? []) check(context, visit)
      if (negativePadding.has(name)) checkPadding(context, visit)
    },
  }
}
