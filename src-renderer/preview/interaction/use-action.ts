import { localised } from '@shared/card/localise'
import { objectOf } from '@shared/card/read-json'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { usePreviewContext } from '../preview-context'
import { usePreviewInteraction, type SentField } from './preview-interaction'

/** What happens once the reader has confirmed. */
export interface Consequences {
  readonly opens?: string | undefined
  /** What a callback tells the server; `undefined` when there is none. */
  readonly sends?: readonly SentField[] | undefined
  /** Whether a form is sent rather than one component. */
  readonly isForm?: boolean
  /** What changes in the preview itself, such as the choice that is shown. */
  readonly change?: () => void
}

/**
 * Lets a component act as in Feishu, without doing anything outside the preview: asks its `confirm` first, then opens
 * its link through the preview, and shows what a callback would send.
 */
export function useAction(): (confirm: JsonValue | undefined, consequences: Consequences) => void {
  const context = usePreviewContext()
  const interaction = usePreviewInteraction()

  const saysSomething = (confirm: JsonObject): boolean =>
    [confirm.title, confirm.text].some((text) => localised(objectOf(text) ?? {}, 'content', context.locale))

  return (confirm, { opens, sends, isForm = false, change }) => {
    const act = (): void => {
      change?.()
      if (sends !== undefined) {
        const title = { key: isForm ? 'card.preview-would-submit' : 'card.preview-would-call-back' } as const
        interaction.tell({ title, fields: sends })
      }
      if (opens !== undefined) context.openLink(opens)
    }
    const question = objectOf(confirm)
    if (question !== undefined && saysSomething(question)) interaction.ask(question, act)
    else act()
  }
}
