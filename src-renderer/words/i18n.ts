import { createI18n, type MessageContext } from 'vue-i18n'
import { catalogue, type MessageKey } from '@shared/messages/catalogue'
import { fillIn } from '@shared/messages/say'

type Sentences = Partial<Record<MessageKey, string>>

function sentencesIn(side: 'zh' | 'en'): Sentences {
  return Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, entry[side]]))
}

/**
 * vue-i18n over the one catalogue of messages. Keys are flat and placeholders are filled by the function that the menu
 * and the command line use, so that a sentence reads the same everywhere and no message compiler is shipped.
 */
export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'en',
  messages: { 'zh-CN': sentencesIn('zh'), en: sentencesIn('en') },
  messageResolver: (sentences, key) => (sentences as Record<string, string>)[key] ?? null,
  messageCompiler: (message) => (context: MessageContext) =>
    fillIn(typeof message === 'string' ? message : '', context.values as Record<string, string>),
})
