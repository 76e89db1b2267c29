import type { Message } from '../result'
import { catalogue, type MessageKey, type MessageParams } from './catalogue'
import type { MessageEntry } from './define-messages'
import type { Language } from './language'

const spoken: Partial<Record<MessageKey, MessageEntry>> = { ...catalogue }

/** Adds sentences that only one program says and the others need not carry. */
export function alsoSay(messages: Partial<Record<MessageKey, MessageEntry>>): void {
  Object.assign(spoken, messages)
}

/** Fills `{name}` placeholders; one without a value stays as written, so that a mistake is seen. */
export function fillIn(template: string, params: MessageParams = {}): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    return value === undefined ? placeholder : String(value)
  })
}

/** A message in a language; the bare key where this program does not know the sentence. */
export function say(message: Message, language: Language): string {
  const entry = spoken[message.key]
  if (entry === undefined) return message.key
  return fillIn(language === 'zh-CN' ? entry.zh : entry.en, message.params)
}
