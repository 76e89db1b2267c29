import type { WebPage } from './web-page'

/**
 * A person closes Chromium's window: Chromium asks whether the page may be left, and the answer is the app's. Chromium
 * asks only once somebody has clicked or typed in the page; before that the window just goes.
 */
export function answerClosing(page: WebPage, mayClose: () => boolean, onStay: () => void): void {
  const { session, targetId } = page.target
  session.on('Page.frameRequestedNavigation', ({ frameId }) => {
    if (frameId === targetId) page.isLeaving = true
  })
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId !== undefined) return
    page.isLeaving = false
    onStay() // it was a reload by one of Chromium's own keys
  })
  session.on('Page.javascriptDialogOpening', ({ type }) => {
    if (type !== 'beforeunload') return
    session.sendIfAlive('Page.handleJavaScriptDialog', { accept: page.isLeaving || mayClose() })
  })
}
