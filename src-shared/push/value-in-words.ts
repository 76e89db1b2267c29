import { isJsonObject, type JsonValue } from '../json-value'
import type { MessageKey, MessageParams } from '../messages/catalogue'
import { listIdFields, type ClientOwnedField } from '../notification/notification-record'

type Translate = (key: MessageKey, params?: MessageParams) => string

/** The numbers that stand for words, by field. */
const numberWords: Partial<Record<ClientOwnedField, Readonly<Record<number, MessageKey>>>> = {
  push_type: { 0: 'window.push-type.0', 1: 'window.push-type.1' },
  push_scope_type: {
    0: 'window.push-scope.0',
    1: 'window.push-scope.1',
    2: 'window.push-scope.2',
    3: 'window.push-scope.3',
  },
  new_staff_scope_type: { 0: 'window.new-staff-scope.0', 1: 'window.new-staff-scope.1' },
}

/** Longest piece of a value that is shown. */
const MAX_SHOWN = 400

/** A field's value as a person reads it: words for numbers, one line for each id of a list, a card in short. */
export function valueInWords(field: ClientOwnedField, value: JsonValue | undefined, t: Translate): string {
  if (value === undefined || value === null || value === '') return t('window.changes.nothing')
  if (Array.isArray(value)) {
    if (value.length === 0) return t('window.changes.nothing')
    return shorten(value.map(itemInWords).join('\n'))
  }
  const word = typeof value === 'number' ? numberWords[field]?.[value] : undefined
  if (word !== undefined) return t(word)
  return shorten(typeof value === 'string' ? value : JSON.stringify(value))
}

function itemInWords(item: JsonValue): string {
  if (!isJsonObject(item)) return JSON.stringify(item)
  const id = Object.values(listIdFields)
    .map((name) => item[name])
    .find((candidate) => candidate !== undefined)
  const name = typeof item.name === 'string' && item.name !== '' ? `${item.name} ` : ''
  return typeof id === 'string' ? name + id : JSON.stringify(item)
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}
