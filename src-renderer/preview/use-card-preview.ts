import { computed, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import type { ParsedCard } from '@shared/card/parse-card'
import { parseCardOnce } from '@shared/card/parse-card-once'
import { shareStructure } from '@shared/card/share-structure'
import type { JsonValue } from '@shared/json-value'
import type { Message } from '@shared/result'

interface LastCard {
  readonly document: unknown
  readonly card: JsonValue | undefined
}

/** All that follows from a card's text, each part computed when it is first read after a change. */
export interface CardPreviewState {
  /** The text as read; shared by everything that needs offsets. */
  readonly parsed: ComputedRef<ParsedCard>
  /** The last card that parsed; its unchanged parts are the objects they were before. */
  readonly card: ComputedRef<JsonValue | undefined>
  /** Whether `card` is older than the text. */
  readonly stale: ComputedRef<boolean>
  /** Why the text does not parse. */
  readonly staleMessage: ComputedRef<Message | undefined>
  /** The line of the text that does not parse, counted from 1. */
  readonly staleLine: ComputedRef<number | undefined>
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/**
 * Follows a card's text without delay: parses it, and keeps the last good card while it does not parse.
 * @param text - the card's text.
 * @param document - which document the text belongs to, by anything unique; when it changes, the last good card of the
 * document before is forgotten.
 */
export function useCardPreview(text: MaybeRefOrGetter<string>, document?: () => unknown): CardPreviewState {
  const parsed = computed(() => parseCardOnce(toValue(text)))

  const last = computed<LastCard>((previous) => {
    const current = document?.()
    const before = previous?.document === current ? previous?.card : undefined
    const { strict, value } = parsed.value
    const card = strict && value !== undefined ? shareStructure(before, value) : before
    return { document: current, card }
  })

  const firstError = computed(() => parsed.value.errors[0])
  return {
    parsed,
    card: computed(() => last.value.card),
    stale: computed(() => !parsed.value.strict),
    staleMessage: computed<Message | undefined>(() => {
      if (firstError.value === undefined) return undefined
      const { code: key, params } = firstError.value
      return params === undefined ? { key } : { key, params }
    }),
    staleLine: computed(() =>
      firstError.value === undefined ? undefined : lineAt(parsed.value.text, firstError.value.range.offset),
    ),
  }
}
