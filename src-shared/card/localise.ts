import type { JsonObject, JsonValue } from '../json-value'
import { arrayOf, objectOf, stringOf } from './read-json'

/** Of languages that there is something in, the one that a reader sees: their own, English, else the first (Card §7). */
export function shownLanguage(codes: readonly string[], language: string): string | undefined {
  return [language, 'en_us'].find((code) => codes.includes(code)) ?? codes[0]
}

/**
 * The language that a card takes its reader for: `config.locales` of 2.0 lets only some languages take effect (Card §3).
 * @param locales - `config.locales`, whatever it is.
 */
export function readerLanguage(locales: JsonValue | undefined, language: string): string {
  return shownLanguage(arrayOf(locales).filter(isText), language) ?? language
}

function isText(value: JsonValue): value is string {
  return typeof value === 'string'
}

/** The entry for a language, else for the one that is shown instead (Card §7). */
export function forLanguage(byLanguage: JsonValue | undefined, language: string): JsonValue | undefined {
  const entries = objectOf(byLanguage)
  const shown = entries === undefined ? undefined : shownLanguage(Object.keys(entries), language)
  return shown === undefined ? undefined : entries?.[shown]
}

/**
 * A member in a reader's language: its local translations (`content` → `i18n_content`, Card §7), the older `i18n` of
 * texts, else the member itself.
 */
export function localised(owner: JsonObject, name: string, language: string): string | undefined {
  const older = name === 'content' ? forLanguage(owner.i18n, language) : undefined
  const translated = stringOf(older) ?? stringOf(forLanguage(owner[`i18n_${name}`], language))
  return translated !== undefined && translated !== '' ? translated : stringOf(owner[name])
}
