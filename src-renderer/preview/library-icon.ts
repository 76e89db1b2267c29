import { objectOf } from '@shared/card/read-json'
import type { JsonObject, JsonValue } from '@shared/json-value'

/** A `ud_icon`, the older form of a library icon, as an icon object (Card §6.5). */
export function libraryIcon(value: JsonValue | undefined): JsonObject | undefined {
  const icon = objectOf(value)
  return icon === undefined ? undefined : { ...icon, tag: 'standard_icon' }
}
