import { computed, inject, shallowRef, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import type { JsonObject, JsonValue } from '@shared/json-value'
import type { Message } from '@shared/result'

/** One member of what would be sent. */
export interface SentField {
  readonly name: string
  readonly value: JsonValue
}

/** What a reader's action would have told a server. Nothing is ever sent from the preview. */
export interface SentReport {
  readonly title: Message
  readonly fields: readonly SentField[]
}

/** A `confirm` dialog that waits for an answer (Card §6.7). */
export interface Question {
  readonly confirm: JsonObject
  readonly act: () => void
}

/**
 * What a reader does with the card of one preview: in memory only, and forgotten once the preview shows another draft.
 */
export interface PreviewInteraction {
  /** Which draft is shown; what was entered belongs to it. */
  readonly document: unknown
  /** The menu or picker that is open, by its id: one at a time. */
  readonly openOverlay: Ref<string | undefined>
  readonly question: ComputedRef<Question | undefined>
  readonly report: ComputedRef<SentReport | undefined>
  /** Asks first, then acts. */
  ask(confirm: JsonObject, act: () => void): void
  answer(yes: boolean): void
  /** Shows what would be sent. */
  tell(report: SentReport): void
  dismissReport(): void
}

export const previewInteractionKey: InjectionKey<PreviewInteraction> = Symbol('preview interaction')

/** @throws {Error} outside a CardPreview. */
export function usePreviewInteraction(): PreviewInteraction {
  const interaction = inject(previewInteractionKey)
  if (interaction === undefined)
    throw new Error('an interactive part of the preview stands outside CardPreview')
  return interaction
}

/**
 * The interaction of one preview.
 * @param document - which draft is shown, by anything unique.
 * @param card - the card; a question or report about an older one is gone.
 */
export function createPreviewInteraction(
  document: () => unknown,
  card: () => JsonValue | undefined,
): PreviewInteraction {
  const ofThisCard = <Value>(): { shown: ComputedRef<Value | undefined>; set(value?: Value): void } => {
    const held = shallowRef<{ card: JsonValue | undefined; document: unknown; value: Value | undefined }>()
    return {
      shown: computed(() => {
        const last = held.value
        return last?.card === card() && last?.document === document() ? last?.value : undefined
      }),
      set: (value) => (held.value = { card: card(), document: document(), value }),
    }
  }

  const question = ofThisCard<Question>()
  const report = ofThisCard<SentReport>()
  return {
    get document() {
      return document()
    },
    openOverlay: shallowRef(),
    question: question.shown,
    report: report.shown,
    ask: (confirm, act) => question.set({ confirm, act }),
    answer: (yes) => {
      const act = yes ? question.shown.value?.act : undefined
      question.set()
      act?.()
    },
    tell: (sent) => report.set(sent),
    dismissReport: () => report.set(),
  }
}
