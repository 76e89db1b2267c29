import { say } from '../host'
import type { Letter, ToPage } from '../page/messages'
import type { PageTarget, Rectangle } from '../page-target'
import { toText } from '../structured-clone-text'
import { capturedImage, type CapturedImage } from './captured-image'
import { createEvent } from './electron-event'
import { electronParts } from './electron-parts'
import { PageCommands } from './page-commands'
import { deliver } from './page-letters'
import { createMainFrame } from './web-frame-main'
import { WebPage } from './web-page'
import type { WebPreferences } from './web-preferences'
import { askWindowOpenHandler, type WindowOpenHandler } from './window-open'

const events = [
  'console-message',
  'context-menu', // never comes: the page shows Chromium's own
  'destroyed',
  'did-fail-load',
  'did-finish-load',
  'did-navigate',
  'did-navigate-in-page',
  'did-start-loading',
  'did-stop-loading',
  'dom-ready',
  'page-title-updated',
  'preload-error',
  'render-process-gone',
  'will-attach-webview', // never comes: a page of Chromium has no <webview>, as in Electron with webviewTag: false
  'will-frame-navigate',
  'will-navigate',
  'will-redirect',
]

/** What the window round a WebContents does for it. */
export interface WebContentsWindow {
  readonly close: () => void
  readonly onFirstPaint: () => void
  readonly mayClose: () => boolean
  readonly onStay: () => void
  readonly onTitle: (title: string) => void
  /** A message of the page that is about the window. */
  readonly onLetter: (message: Letter['message']) => void
}

let lastId = 0

/** Electron's `webContents` of one window. */
export class WebContents extends PageCommands {
  readonly id = ++lastId
  readonly session = electronParts().session.defaultSession
  readonly mainFrame = createMainFrame(
    () => this.getURL(),
    () => this.destroyed,
  )
  private readonly window: WebContentsWindow
  private readonly preferences: WebPreferences
  private readonly opening: Promise<WebPage>
  /** The page, once Chromium has opened it. */
  private page: WebPage | undefined
  private openHandler: WindowOpenHandler | undefined
  private title = ''
  private destroyed = false

  constructor(window: WebContentsWindow, preferences: WebPreferences, target: Promise<PageTarget>) {
    super('webContents', events)
    this.window = window
    this.preferences = preferences
    this.opening = target.then((opened) => this.attach(opened))
    this.on('dom-ready', () => this.applyZoom())
  }

  /** For the window and the host. */
  static pageOf(webContents: WebContents): Promise<WebPage> {
    return webContents.opening
  }

  static targetIdOf(webContents: WebContents): string | undefined {
    return webContents.page?.target.targetId
  }

  static askToOpen(webContents: WebContents, url: string, frameName: string): void {
    askWindowOpenHandler(webContents.openHandler, webContents, url, frameName)
  }

  static destroy(webContents: WebContents): void {
    if (webContents.destroyed) return
    webContents.destroyed = true
    webContents.emit('destroyed')
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.opening
    await page.load(url)
  }

  getURL(): string {
    return this.page?.url ?? ''
  }

  getTitle(): string {
    return this.title
  }

  isLoading(): boolean {
    return this.page?.loading ?? false
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  reload(): void {
    this.withPage((page) => page.reload(false))
  }

  reloadIgnoringCache(): void {
    this.withPage((page) => page.reload(true))
  }

  close(): void {
    this.window.close()
  }

  focus(): void {
    this.command('Page.bringToFront')
  }

  getLastWebPreferences(): WebPreferences {
    return this.preferences
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler
  }

  send(channel: string, ...args: unknown[]): void {
    let text: string
    try {
      text = toText(args)
    } catch {
      throw new Error('Failed to serialize arguments')
    }
    this.page?.send({ kind: 'message', channel, args: text })
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const { session } = await this.opening
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as unknown
  }

  async capturePage(rect?: Rectangle): Promise<CapturedImage> {
    const { session } = await this.opening
    const clip = rect === undefined ? {} : { clip: { ...rect, scale: 1 } }
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', ...clip })
    return capturedImage(data)
  }

  private async attach(target: PageTarget): Promise<WebPage> {
    const owner = {
      webContents: () => this,
      onFirstPaint: this.window.onFirstPaint,
      mayClose: this.window.mayClose,
      onStay: this.window.onStay,
      onWindowOpen: (url: string, frameName: string) => WebContents.askToOpen(this, url, frameName),
      onLetter: ({ message }: Letter, answer: (message: ToPage) => void) => this.receive(message, answer),
    }
    this.page = await WebPage.attach(target, owner, this.preferences)
    return this.page
  }

  private receive(message: Letter['message'], answer: (message: ToPage) => void): void {
    if (message.kind === 'invoke' || message.kind === 'send') {
      void deliver(message, this, answer)
    } else if (message.kind === 'preload-failed') {
      const error = Object.assign(new Error(message.message), { stack: message.stack })
      const file = String(this.preferences.preload)
      say(`Unable to load preload script: ${file}\n${message.stack}`)
      this.emit('preload-error', createEvent(), file, error)
    } else if (message.kind === 'title-changed') {
      this.title = message.title
      this.emit('page-title-updated', createEvent(), message.title, true)
      this.window.onTitle(message.title)
    } else {
      this.window.onLetter(message)
    }
  }

  protected override withPage(act: (page: WebPage) => void | Promise<void>): void {
    this.opening.then(act).catch((error: unknown) => say(String(error)))
  }
}
