import type { JsonObject } from '@shared/json-value'

/** A `plain_text` object. */
export const plain = (content: string, more: JsonObject = {}): JsonObject => ({
  tag: 'plain_text',
  content,
  ...more,
})
