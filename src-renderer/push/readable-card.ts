import type { JsonValue } from '@shared/json-value'

/** A `push_content` laid out for reading; text that is not JSON stays as it is. */
export function readableCard(pushContent: JsonValue | undefined): string {
  if (pushContent === undefined || pushContent === null) return ''
  if (typeof pushContent !== 'string') return JSON.stringify(pushContent, null, 2)
  try {
    return JSON.stringify(JSON.parse(pushContent), null, 2)
  } catch {
    return pushContent
  }
}
