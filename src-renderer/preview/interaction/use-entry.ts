import { computed, shallowRef, type WritableComputedRef } from 'vue'
import type { JsonValue } from '@shared/json-value'
import { sameJson } from '@shared/same-json'
import { usePreviewInteraction } from './preview-interaction'

/**
 * What a reader entered into a component, over what the card starts with. It lives with the drawn component rather than
 * under its pointer, so that it follows the component when something is inserted before it. It is forgotten when the
 * preview shows another draft, and when the author changes what the component starts with.
 * @param initial - what the card starts with.
 */
export function useEntry<Value extends JsonValue>(initial: () => Value): WritableComputedRef<Value> {
  const interaction = usePreviewInteraction()
  const entered = shallowRef<{ readonly document: unknown; readonly over: Value; readonly value: Value }>()
  return computed({
    get: () => {
      const last = entered.value
      const over = initial()
      return last?.document === interaction.document && last !== undefined && sameJson(last.over, over)
        ? last.value
        : over
    },
    set: (value) => (entered.value = { document: interaction.document, over: initial(), value }),
  })
}
