import { isJsonObject, type JsonValue } from '@shared/json-value'
import { listIdFields, type ListField } from '@shared/notification/notification-record'

export interface ListItem {
  readonly id: string
  readonly name?: string
}

/** The items of a list as the form shows them; what is not an item with an id is left out (its rule complains). */
export function itemsOf(value: JsonValue | undefined, field: ListField): ListItem[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item): ListItem[] => {
    if (!isJsonObject(item)) return []
    const id = item[listIdFields[field]]
    if (typeof id !== 'string') return []
    return [typeof item.name === 'string' && item.name !== '' ? { id, name: item.name } : { id }]
  })
}

/** The list with exactly these ids. Items that stay keep all their members. */
export function withIds(value: JsonValue | undefined, field: ListField, ids: readonly string[]): JsonValue[] {
  const idField = listIdFields[field]
  const items = Array.isArray(value) ? value : []
  return ids.map(
    (id) => items.find((item) => isJsonObject(item) && item[idField] === id) ?? { [idField]: id },
  )
}
