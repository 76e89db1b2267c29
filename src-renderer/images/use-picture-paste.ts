import { onScopeDispose } from 'vue'
import { pastedPictures } from './picture-files'

/** Where a paste goes: into the text of the card, or to the card as a whole. */
export type PasteTarget = 'text' | 'card'

/** What a paste at an element is for; `undefined` when it is none of the card's business. */
export function pasteTargetOf(target: EventTarget | null): PasteTarget | undefined {
  if (!(target instanceof Element)) return 'card'
  if (target.closest('[role="dialog"]') !== null) return undefined
  if (target.closest('[data-testid="card-editor"]') !== null) return 'text'
  return target.closest('input, textarea, [contenteditable], .monaco-editor') === null ? 'card' : undefined
}

/** Takes pictures that are pasted anywhere but into a field, before the text editor looks for text in them. */
export function usePicturePaste(onPictures: (pictures: readonly File[], target: PasteTarget) => void): void {
  function paste(event: ClipboardEvent): void {
    const pictures = pastedPictures(event)
    const target = pasteTargetOf(event.target)
    if (pictures.length === 0 || target === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onPictures(pictures, target)
  }
  window.addEventListener('paste', paste, true)
  onScopeDispose(() => window.removeEventListener('paste', paste, true))
}
