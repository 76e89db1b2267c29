import { showFileDialog } from './file-dialog'
import { linkToHost } from './host-link'
import { showMessageBox } from './message-box'
import type { DialogContent } from './messages'
import { style } from './style'

/** Put before this script by the main process. */
declare const standInDialog: DialogContent

if (window.top === window) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
  else start()
}

function start(): void {
  const content = standInDialog
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [sheet]
  document.documentElement.lang = content.language
  document.title = content.title
  refuseBrowserHabits()

  const ask = linkToHost()
  void (content.kind === 'message' ? showMessageBox(content, ask) : showFileDialog(content, ask))
}

/** What Chromium would do by itself and a dialog does not: a menu, a new window, showing a file dropped on it. */
function refuseBrowserHabits(): void {
  document.addEventListener('contextmenu', (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault()
  })
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
  })
  document.addEventListener('drop', (event) => event.preventDefault())
  document.addEventListener('keydown', (event) => {
    const isBrowsers = event.ctrlKey && /^[dfghjnoprstu]$/i.test(event.key)
    if (isBrowsers || /^F\d+$/.test(event.key)) event.preventDefault()
  })
}
