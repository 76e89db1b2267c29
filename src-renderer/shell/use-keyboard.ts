import { onScopeDispose } from 'vue'
import type { CommandId } from '@shared/commands'
import { commandOf } from './shortcuts'

/** Obeys the shortcuts of commands, before any part of the page sees their keys. */
export function useKeyboard(onMac: () => boolean, run: (command: CommandId) => void): void {
  function onKeyDown(event: KeyboardEvent): void {
    // A key that an input method is using is not ours.
    if (event.isComposing) return
    const command = commandOf(event, onMac())
    if (command === undefined) return
    // A key that is held is swallowed too, or it would reach the system's own menu.
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) run(command)
  }
  window.addEventListener('keydown', onKeyDown, true)
  onScopeDispose(() => window.removeEventListener('keydown', onKeyDown, true))
}
