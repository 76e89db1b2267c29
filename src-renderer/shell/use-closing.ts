import { onScopeDispose } from 'vue'
import { usePushStore } from '../push/push-store'

/** Lets the window close once everything typed is kept and no push is under way. */
export function useClosing(flush: () => Promise<void>): void {
  const push = usePushStore()
  const stopListening = window.studio.onClosing(() => void leave())
  onScopeDispose(stopListening)

  async function leave(): Promise<void> {
    await Promise.all([flush(), push.untilSent()])
    await window.studio.mayClose()
  }
}
