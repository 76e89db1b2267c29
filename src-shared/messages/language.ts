/** The languages of the app's own text, as BCP 47 tags. A card's languages (`zh_cn`, …) are another matter. */
export type Language = 'zh-CN' | 'en'

/**
 * The app's language for a system's locale (`zh_CN.UTF-8`, `zh-Hans-CN`, `en-GB`, `C`): Chinese for every `zh`,
 * English for all others.
 */
export function languageOf(locale: string | undefined): Language {
  return locale !== undefined && /^zh(?:[-_.]|$)/i.test(locale) ? 'zh-CN' : 'en'
}
