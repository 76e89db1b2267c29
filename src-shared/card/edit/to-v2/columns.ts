import type { JsonObject, JsonValue } from '../../../json-value'

export function column(elements: readonly JsonValue[], width: 'auto' | 'weighted'): JsonObject {
  return {
    tag: 'column',
    width,
    ...(width === 'weighted' ? { weight: 1 } : {}),
    elements: [...elements],
  }
}

export function columnSet(flexMode: string, columns: readonly JsonObject[]): JsonObject {
  return { tag: 'column_set', flex_mode: flexMode, columns: [...columns] }
}
