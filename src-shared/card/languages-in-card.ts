import { isJsonObject, type JsonValue } from '../json-value'
import { versionOf } from './card-shape'
import { arrayOf, objectOf } from './read-json'
import { cardLanguages, type CardLanguage } from './catalogue/languages'

/** The languages that a card is translated into (Card §7), in the order of the catalogue, whether they take effect or not. */
export function translatedLanguages(card: JsonValue | undefined): CardLanguage[] {
  const found = new Set<string>()
  const waiting: JsonValue[] = card === undefined ? [] : [card]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) {
      for (const item of value) waiting.push(item)
    } else if (isJsonObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        if (isTranslations(name) && isJsonObject(member)) {
          for (const code of Object.keys(member)) found.add(code)
        }
        waiting.push(member)
      }
    }
  }
  return cardLanguages.filter((code) => found.has(code))
}

/**
 * The languages that a card can be read in; empty when it has only one text. `config.locales` of a 2.0 card keeps the
 * others from taking effect (Card §3).
 */
export function languagesInCard(card: JsonValue | undefined): CardLanguage[] {
  const allowed = versionOf(card) === '2.0' ? arrayOf(objectOf(objectOf(card)?.config)?.locales) : []
  return translatedLanguages(card).filter((code) => allowed.length === 0 || allowed.includes(code))
}

/** `i18n`, `i18n_elements`, `i18n_content`, … */
function isTranslations(name: string): boolean {
  return name === 'i18n' || name.startsWith('i18n_')
}
