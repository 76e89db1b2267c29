import type { Message } from '../result'
import { catalogue, type MessageParams } from './catalogue'
import type { Language } from './language'

/** Fills `{name}` placeholders; one without a value stays as written, so that a mistake is seen. */
export function fillIn(template: string, params: MessageParams = {}): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    return value === undefined ? placeholder : String(value)
  })
}

/** A message in a language. */
export function say(message: Message, language: Language): string {
  const entry = catalogue[message.key]
  return fillIn(language === 'zh-CN' ? entry.zh : entry.en, message.params)
}
