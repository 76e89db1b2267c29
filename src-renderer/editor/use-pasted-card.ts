import { shallowRef, type ShallowRef } from 'vue'
import { cardShape } from '@shared/card/card-shape'
import { unwrapPastedCard, type PastedCard } from '@shared/card/edit/push-content'
import { useCardSession } from './card-session'

export interface PastedCardQuestion {
  /** What was pasted and can be unwrapped; `undefined` when nothing is asked. */
  readonly pasted: ShallowRef<PastedCard | undefined>
  /** Looks at a text that was pasted over the whole card. */
  readonly look: (text: string) => void
  readonly unwrap: () => void
  readonly keep: () => void
}

/** Asks to take the card out of its wrapping, when a push_content, a request or a bot's message was pasted. */
export function usePastedCard(): PastedCardQuestion {
  const session = useCardSession()
  const pasted = shallowRef<PastedCard>()

  function look(text: string): void {
    const { strict, value } = session.parsed.value
    const isCard = strict && value !== undefined && cardShape(value).kind === 'card'
    const found = isCard ? undefined : unwrapPastedCard(text)
    pasted.value = found?.ok === true && found.value.unwrapped.length > 0 ? found.value : undefined
  }

  function unwrap(): void {
    const card = pasted.value
    pasted.value = undefined
    if (card === undefined) return
    session.edit([{ offset: 0, length: session.parsed.value.text.length, text: card.cardText }])
  }

  return { pasted, look, unwrap, keep: () => (pasted.value = undefined) }
}
