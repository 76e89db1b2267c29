import { computed, type ComputedRef } from 'vue'
import { localised } from '@shared/card/localise'
import { filledStringOf, objectOf } from '@shared/card/read-json'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { usePreviewContext } from '../preview-context'

/**
 * The tip of a component under the mouse: `disabled_tips` while it is disabled, else `hover_tips` (Card §8.12).
 * Phones show none.
 */
export function useTips(element: () => JsonObject): ComputedRef<string | undefined> {
  const context = usePreviewContext()
  const words = (value: JsonValue | undefined): string | undefined =>
    filledStringOf(localised(objectOf(value) ?? {}, 'content', context.locale))

  return computed(() => {
    if (context.width === 'phone') return undefined
    const { disabled, disabled_tips: whenDisabled, hover_tips: onHover } = element()
    return (disabled === true ? words(whenDisabled) : undefined) ?? words(onHover)
  })
}
