import type { Language } from '../../messages/language'
import type { Words } from './model'

/** The text in the language of the app. */
export function inLanguage(words: Words, language: Language): string {
  return words[wordsIn(language)]
}

/** The member of {@link Words} that is in the language of the app. */
export function wordsIn(language: Language): keyof Words {
  return language === 'zh-CN' ? 'zh' : 'en'
}
