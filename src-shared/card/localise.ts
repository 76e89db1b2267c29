import type { JsonObject, JsonValue } from '../json-value'
import { objectOf, stringOf } from './read-json'

/** The entry for a language: its own, else English, else the first there is (Card §7). */
export function forLanguage(byLanguage: JsonValue | undefined, language: string): JsonValue | undefined {
  const entries = objectOf(byLanguage)
  if (entries === undefined) return undefined
  for (const code of [language, 'en_us']) {
    if (Object.hasOwn(entries, code)) return entries[code]
  }
  return Object.values(entries)[0]
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
