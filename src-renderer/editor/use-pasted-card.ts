import { shallowRef, type ShallowRef } from 'vue'
import { cardShape } from '@shared/card/card-shape'
import { unwrapPastedCard, type PastedCard } from '@shared/card/edit/push-content'
import { useCardSession } from './card-session'

export interface PastedCardQuestion {
  /** What was pasted and can be unwrapped; `undefined` when nothing is asked. */
  readonly pasted: ShallowRef<PastedCard | undefined>
  /** Looks at a text that was just pasted, over the whole card or into it. */
  readonly look: (text: string) => void
  readonly unwrap: () => void
  readonly keep: () => void
}

/** Asks to take the card out of its wrapping, when a push_content, a request or a bot's message was pasted. */
export function usePastedCard(): PastedCardQuestion {
  const session = useCardSession()
  const pasted = shallowRef<PastedCard>()

  function look(text: string): void {
    const found = unwrapPastedCard(text)
    const isWrapped = found.ok && found.value.unwrapped.length > 0
    pasted.value = isWrapped && !belongsHere(text) ? found.value : undefined
  }

  /** Whether what was pasted became a part of a card that reads well: an escaped text as a value, for instance. */
  function belongsHere(text: string): boolean {
    const { strict, value, text: whole } = session.parsed.value
    return text.trim() !== whole.trim() && strict && value !== undefined && cardShape(value).kind === 'card'
  }

  function unwrap(): void {
    const card = pasted.value
    pasted.value = undefined
    if (card === undefined) return
    session.edit([{ offset: 0, length: session.parsed.value.text.length, text: card.cardText }])
  }

  return { pasted, look, unwrap, keep: () => (pasted.value = undefined) }
}
