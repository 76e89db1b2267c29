import type { App, BrowserWindow } from 'electron'
import { ok } from '@shared/result'
import { emit, type Handle } from './ipc'

/** How long the page may take to keep what was typed last; a page that hangs must not keep its window open. */
const PATIENCE_MS = 2000

/** How often a push that is under way is looked at; its time-outs end it at last. */
const LOOK_AGAIN_MS = 250

/**
 * Lets windows close only after their page has kept what was typed last, and not in the middle of an update that is
 * on its way to Feishu.
 */
export function closeWithCare(
  app: App,
  handle: Handle,
  isSending: () => boolean,
): (window: BrowserWindow) => void {
  let isQuitting = false
  let leave: (() => void) | undefined
  app.on('before-quit', () => (isQuitting = true))
  handle('app:may-close', () => {
    leave?.()
    return ok(null)
  })

  return (window) => {
    window.on('close', (event) => {
      event.preventDefault()
      if (leave !== undefined) return
      leave = () => {
        leave = undefined
        window.destroy()
        if (isQuitting) app.quit()
      }
      emit(window.webContents, 'app:closing', null)
      setTimeout(leaveUnlessSending, PATIENCE_MS)
    })
  }

  function leaveUnlessSending(): void {
    if (isSending()) setTimeout(leaveUnlessSending, LOOK_AGAIN_MS)
    else leave?.()
  }
}
