import {
  computed,
  inject,
  onScopeDispose,
  provide,
  shallowRef,
  type ComputedRef,
  type InjectionKey,
} from 'vue'
import { filledStringOf, objectOf } from '@shared/card/read-json'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { inPointerOrder } from './pointer-order'
import { usePreviewInteraction, type SentField } from './preview-interaction'

/** A field of a form, as the form sees it. */
export interface FormField {
  readonly element: () => JsonObject
  readonly pointer: () => string
  /** What it would send; `undefined` while nothing is entered. */
  readonly value: () => JsonValue | undefined
  readonly reset: () => void
  /** Moves the keyboard to it, which also scrolls it into view. */
  readonly focus: () => void
}

/** The `form` around a component (Card §8.21). */
export interface FormScope {
  /** Asked before it is sent: 1.0 only. */
  readonly confirm: ComputedRef<JsonObject | undefined>
  add(field: FormField): void
  remove(field: FormField): void
  /** The fields that must be filled before the form goes, first to last; from now on each says so. */
  check(): readonly FormField[]
  /** Whether the reader tried to send the form while fields were missing. */
  readonly wasChecked: ComputedRef<boolean>
  /** What it would send: the value of each field under its name (Card §14). */
  values(): readonly SentField[]
  reset(): void
}

const formScopeKey: InjectionKey<FormScope> = Symbol('form scope')

/** A field that blocks sending: `required`, not disabled, and nothing entered. */
export function isMissing(field: FormField): boolean {
  const { required, disabled } = field.element()
  return required === true && disabled !== true && field.value() === undefined
}

/** Makes a component the form of what is in it. */
export function provideFormScope(element: () => JsonObject): FormScope {
  const interaction = usePreviewInteraction()
  const fields = new Set<FormField>()
  const checked = shallowRef<{ readonly document: unknown }>()
  const inOrder = (): FormField[] => inPointerOrder([...fields], (field) => field.pointer())

  const scope: FormScope = {
    confirm: computed(() => objectOf(element().confirm)),
    add: (field) => fields.add(field),
    remove: (field) => fields.delete(field),
    wasChecked: computed(
      () => checked.value !== undefined && checked.value.document === interaction.document,
    ),
    check: () => {
      const missing = inOrder().filter(isMissing)
      checked.value = missing.length > 0 ? { document: interaction.document } : undefined
      return missing
    },
    values: () =>
      inOrder().map((field) => ({
        name: filledStringOf(field.element().name) ?? '',
        value: field.value() ?? null,
      })),
    reset: () => {
      checked.value = undefined
      for (const field of fields) field.reset()
    },
  }
  provide(formScopeKey, scope)
  return scope
}

/** The form around a component, if any. */
export function useFormScope(): FormScope | undefined {
  return inject(formScopeKey, undefined)
}

/** Takes part in the form around, if any; tells whether the form waits for this field. */
export function useFormField(field: FormField): {
  readonly form: FormScope | undefined
  readonly isWanting: ComputedRef<boolean>
} {
  const form = useFormScope()
  form?.add(field)
  onScopeDispose(() => form?.remove(field))
  return { form, isWanting: computed(() => form?.wasChecked.value === true && isMissing(field)) }
}
