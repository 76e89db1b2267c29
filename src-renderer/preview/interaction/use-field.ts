import { computed, useId, type ComputedRef, type Ref } from 'vue'
import { localised } from '@shared/card/localise'
import { filledStringOf, objectOf } from '@shared/card/read-json'
import type { JsonObject, JsonValue } from '@shared/json-value'
import type { Message } from '@shared/result'
import { controlWidth } from '../control-width'
import { usePreviewContext } from '../preview-context'
import { callbackFields } from './click-outcome'
import { useFormField, type FormScope } from './form-scope'
import { useAction } from './use-action'
import { useReaderWords } from './use-reader-words'
import { useTips } from './use-tips'

/** What is the same in every component that takes something from the reader. */
export interface Field {
  readonly form: FormScope | undefined
  readonly isDisabled: ComputedRef<boolean>
  readonly isRequired: ComputedRef<boolean>
  /** The card's words in an empty field, else those of Feishu's client. */
  readonly placeholder: ComputedRef<string>
  readonly title: ComputedRef<string | undefined>
  /** The id of the hint that the field is required, while it is shown. */
  readonly hintId: ComputedRef<string | undefined>
  readonly style: ComputedRef<Record<string, string> | undefined>
  /**
   * Takes what the reader chose: in a form it waits to be sent; elsewhere `confirm` asks first, and it is reported at
   * once (Card §14).
   */
  readonly take: (change: () => void, reportAs: string, value: JsonValue) => void
}

/** What a component hands in. */
export interface FieldParts {
  readonly element: () => JsonObject
  readonly pointer: () => string
  readonly root: Readonly<Ref<HTMLElement | null>>
  readonly value: () => JsonValue | undefined
  readonly reset: () => void
  readonly emptyWords: Message
}

export function useField(parts: FieldParts): Field {
  const { element, root } = parts
  const context = usePreviewContext()
  const sayToReader = useReaderWords()
  const act = useAction()
  const id = useId()
  const { form, isWanting } = useFormField({
    ...parts,
    focus: () => root.value?.querySelector<HTMLElement>('input, textarea, [tabindex="0"]')?.focus(),
  })

  return {
    form,
    isDisabled: computed(() => element().disabled === true),
    isRequired: computed(() => form !== undefined && element().required === true),
    placeholder: computed(
      () =>
        filledStringOf(localised(objectOf(element().placeholder) ?? {}, 'content', context.locale)) ??
        sayToReader(parts.emptyWords),
    ),
    title: useTips(element),
    hintId: computed(() => (isWanting.value ? `${id}-hint` : undefined)),
    style: computed(() => controlWidth(element())),
    take: (change, reportAs, value) => {
      if (form !== undefined) change()
      else {
        const sends = [{ name: reportAs, value }, ...callbackFields(element())]
        act(element().confirm, { change, sends })
      }
    },
  }
}
