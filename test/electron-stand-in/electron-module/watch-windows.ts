import type { Chromium } from '../chromium'
import { BrowserWindow } from './browser-window'
import { openWindows } from './open-windows'
import { WebContents } from './web-contents'
import { closeWindowsOfPages } from './window-open'

/** Follows what happens to Chromium's windows without the app's doing. */
export function watchWindows(chromium: Chromium): void {
  const windowOf = (targetId: string) =>
    openWindows.all().find(({ webContents }) => WebContents.targetIdOf(webContents) === targetId)

  chromium.cdp.browser.on('Target.targetDestroyed', ({ targetId }) => {
    const window = windowOf(targetId)
    if (window) BrowserWindow.closedByChromium(window)
  })
  closeWindowsOfPages({
    find: (targetId) => windowOf(targetId)?.webContents,
    focused: () => openWindows.focused?.webContents ?? openWindows.all()[0]?.webContents,
    ask: (opener, url) => WebContents.askToOpen(opener, url, ''),
  })
}
