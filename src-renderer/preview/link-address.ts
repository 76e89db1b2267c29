import { webAddress } from '@shared/card/markdown/link-target'
import { arrayOf, filledStringOf, objectOf } from '@shared/card/read-json'
import type { JsonObject, JsonValue } from '@shared/json-value'
import type { PreviewWidth } from './preview-context'

/** The address of a url object on a device: its platform's own before the general one (Card §4, §19 row 1). */
export function addressOf(value: JsonValue | undefined, width: PreviewWidth): string | undefined {
  const object = objectOf(value)
  if (object === undefined) return undefined
  const names =
    width === 'pc' ? ['pc_url', 'url', 'default_url'] : ['ios_url', 'android_url', 'url', 'default_url']
  const address = names.map((name) => filledStringOf(object[name])).find((text) => text !== undefined)
  return address === undefined ? undefined : webAddress(address)
}

/** What a click on an interactive component opens: `behaviors`, or the older `url` and `multi_url` (Card §6.10, §8.12). */
export function clickAddress(component: JsonObject, width: PreviewWidth): string | undefined {
  for (const behaviour of arrayOf(component.behaviors)) {
    const opens = objectOf(behaviour)?.type === 'open_url' ? addressOf(behaviour, width) : undefined
    if (opens !== undefined) return opens
  }
  return addressOf(component.multi_url, width) ?? webAddress(filledStringOf(component.url) ?? '')
}
