import { isJsonObject, type JsonObject, type JsonValue } from '../../json-value'
import { isCardLanguage } from '../catalogue/languages'
import { translatedLanguages } from '../languages-in-card'
import { objectOf, stringOf } from '../read-json'
import type { ObjectVisit } from '../walk-card'
import { report, type CardRule, type RuleContext } from './rule'

/** What stands in a list of components, as far as languages should agree about it. */
function tagsOf(elements: readonly JsonValue[]): string {
  return elements.map((element) => stringOf(objectOf(element)?.tag) ?? '').join(' ')
}

/** Card §7: whole lists by language. A list of nothing leaves its readers with nothing. */
function checkElements(context: RuleContext, visit: ObjectVisit, lists: JsonObject): void {
  const filled: { readonly code: string; readonly tags: string }[] = []
  for (const [code, elements] of Object.entries(lists)) {
    if (!Array.isArray(elements) || !isCardLanguage(code)) continue
    const path = ['i18n_elements', code]
    if (elements.length === 0) {
      report(context, 'hint', 'card.language-empty', visit, path, {
        underline: 'key',
        params: { language: code },
      })
      continue
    }
    const tags = tagsOf(elements)
    const [first] = filled
    if (first !== undefined && first.tags !== tags) {
      const params = { language: code, other: first.code }
      report(context, 'hint', 'card.languages-differ', visit, path, { underline: 'key', params })
    }
    filled.push({ code, tags })
  }

  const { elements } = visit.value
  if (filled.length > 0 && Array.isArray(elements) && elements.length > 0) {
    report(context, 'hint', 'card.elements-and-languages', visit, ['elements'], { underline: 'key' })
  }
}

/** Card §3: only the listed languages take effect. */
function checkLocales(context: RuleContext, visit: ObjectVisit): void {
  const { locales } = objectOf(visit.value.config) ?? {}
  if (!Array.isArray(locales) || locales.length === 0) return
  const lost = translatedLanguages(visit.value).filter((code) => !locales.includes(code))
  if (lost.length === 0) return
  report(context, 'hint', 'card.languages-not-listed', visit, ['config', 'locales'], {
    params: { languages: lost.join(', ') },
  })
}

/** Languages of the card, seen as a whole (Card §7). That their codes exist, the catalogue says. */
export function languageRule(context: RuleContext): CardRule {
  return {
    object(visit) {
      if (visit.path.length > 0) return
      if (context.version === '2.0') checkLocales(context, visit)
      else if (isJsonObject(visit.value.i18n_elements))
        checkElements(context, visit, visit.value.i18n_elements)
    },
  }
}
