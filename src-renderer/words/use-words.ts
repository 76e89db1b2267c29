import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { MessageKey, MessageParams } from '@shared/messages/catalogue'
import type { Language } from '@shared/messages/language'
import type { Message } from '@shared/result'

/** The app's sentences in the language of the window. */
export interface Words {
  /** A sentence by its key, which is checked when compiling. */
  readonly t: (key: MessageKey, params?: MessageParams) => string
  /** The sentence of a message that came with a failure, a problem or a report. */
  readonly tell: (message: Message) => string
  readonly language: ComputedRef<Language>
}

export function useWords(): Words {
  const { t, locale } = useI18n()
  const translate = (key: MessageKey, params?: MessageParams): string => t(key, { ...params })
  return {
    t: translate,
    tell: (message) => translate(message.key, message.params),
    language: computed(() => locale.value as Language),
  }
}
