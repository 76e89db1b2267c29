import type { CdpPayload } from '../cdp-protocol'
import { host } from '../host'
import { createEvent } from './electron-event'
import { electronParts } from './electron-parts'
import type { PageOwner, WebPage } from './web-page'

/** Chromium's events of a page become Electron's events of its WebContents. */
export function reportPage(page: WebPage, owner: PageOwner): void {
  const { session, target } = page
  const isMain = (frameId: string) => frameId === target.targetId
  const hasDocument = () => page.url !== '' && page.url !== 'about:blank'

  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId !== undefined) return
    page.moveTo(frame.url + (frame.urlFragment ?? ''))
    if (hasDocument()) page.emit('did-navigate', createEvent(), page.url, 200, '')
  })
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (isMain(frameId)) page.moveTo(url)
    page.emit('did-navigate-in-page', createEvent(), host().schemes.fromLoopback(url), isMain(frameId), 1, 1)
  })
  session.on('Page.frameStartedLoading', ({ frameId }) => {
    if (!isMain(frameId) || page.loading) return
    page.loading = true
    page.emit('did-start-loading')
  })
  session.on('Page.frameStoppedLoading', ({ frameId }) => {
    if (!isMain(frameId) || !page.loading) return
    page.loading = false
    page.emit('did-stop-loading')
  })
  session.on('Page.domContentEventFired', () => {
    if (hasDocument()) page.emit('dom-ready', createEvent())
  })
  session.on('Page.loadEventFired', () => {
    if (hasDocument()) page.emit('did-finish-load')
  })
  session.on('Page.lifecycleEvent', ({ frameId, name }) => {
    const hasPainted = name === 'firstPaint' || name === 'load'
    if (hasPainted && isMain(frameId) && hasDocument()) owner.onFirstPaint()
  })
  session.on('Page.windowOpen', ({ url, windowName }) => {
    owner.onWindowOpen(host().schemes.fromLoopback(url), windowName)
  })
  session.on('Inspector.targetCrashed', () => {
    const details = { reason: 'crashed', exitCode: 1 }
    page.emit('render-process-gone', createEvent(), details)
    electronParts().app.emit('render-process-gone', createEvent(), owner.webContents(), details)
  })
  session.on('Runtime.consoleAPICalled', (call) => reportConsole(page, call))
}

const levels: Readonly<Record<string, string>> = { warning: 'warning', error: 'error', debug: 'debug' }

function reportConsole(
  page: WebPage,
  { type, args, stackTrace }: CdpPayload<'Runtime.consoleAPICalled'>,
): void {
  const message = args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ')
  const { lineNumber = 0, url: sourceId = '' } = stackTrace?.callFrames[0] ?? {}
  page.emit('console-message', createEvent({ message, level: levels[type] ?? 'info', lineNumber, sourceId }))
}
