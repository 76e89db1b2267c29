import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { host, runningChromium, say } from '../host'
import type { ToMain } from '../page/messages'
import { PageTarget, type Rectangle } from '../page-target'
import { createEvent } from './electron-event'
import { electronParts } from './electron-parts'
import { Menu } from './menu'
import { menuAccelerators, pressAccelerator } from './menu-accelerators'
import { drawOffscreen, offscreenScale } from './offscreen'
import { openWindows } from './open-windows'
import { WebContents } from './web-contents'
import type { WebPage } from './web-page'
import { resolveWebPreferences } from './web-preferences'
import { WindowAppearance } from './window-appearance'
import { checkWindowOptions, type WindowOptions } from './window-options'

const events = [
  'blur',
  'close',
  'closed',
  'enter-full-screen',
  'focus',
  'hide',
  'leave-full-screen',
  'maximize',
  'minimize',
  'move',
  'page-title-updated',
  'ready-to-show',
  'resize',
  'restore',
  'show',
  'unmaximize',
]

/** Electron's `BrowserWindow`: a window of Chromium. */
export class BrowserWindow extends WindowAppearance {
  readonly webContents: WebContents
  readonly id: number
  private visible: boolean
  private readyToShow = false
  private closing = false
  private destroyed = false

  constructor(options: WindowOptions = {}) {
    super('BrowserWindow', events)
    const chromium = runningChromium('create BrowserWindow')
    checkWindowOptions(options)
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.startWith({ x, y, width, height }, [options.minWidth ?? 0, options.minHeight ?? 0])
    this.startLooking(options.title ?? electronParts().app.getName(), options.backgroundColor ?? '#FFF')
    this.visible = options.show ?? true

    const { x: left, y: top } = options
    const place = {
      width,
      height,
      ...(left !== undefined && { x: left }),
      ...(top !== undefined && { y: top }),
    }
    this.webContents = new WebContents(
      {
        close: () => this.close(),
        onFirstPaint: () => this.firstPaint(),
        mayClose: () => this.mayClose(),
        onStay: () => this.setClosing(false),
        onTitle: (title) => this.pageTitle(title),
        onLetter: (message) => this.receive(message),
      },
      resolveWebPreferences(options.webPreferences ?? {}),
      PageTarget.open(chromium, host().schemes, place),
    )
    this.id = this.webContents.id
    openWindows.add(this)
    this.withPage((page) => this.opened(page))
    this.drawOffscreen()
    electronParts().app.emit('browser-window-created', createEvent(), this)
    electronParts().app.emit('web-contents-created', createEvent(), this.webContents)
    if (this.visible) this.takeFocus()
  }

  static getAllWindows(): BrowserWindow[] {
    return openWindows.all()
  }

  static getFocusedWindow(): BrowserWindow | null {
    return openWindows.focused ?? null
  }

  static fromWebContents(webContents: WebContents | undefined): BrowserWindow | null {
    return openWindows.all().find((window) => window.webContents === webContents) ?? null
  }

  static fromId(id: number): BrowserWindow | null {
    return openWindows.get(id) ?? null
  }

  /** For the host: Chromium has closed the window. */
  static closedByChromium(window: BrowserWindow): void {
    if (!window.closing && !window.mayClose())
      say('a window was closed although the app had prevented its close')
    window.finish()
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  loadFile(file: string): Promise<void> {
    return this.loadURL(pathToFileURL(resolve(host().appPackage.directory, file)).href)
  }

  reload(): void {
    this.webContents.reload()
  }

  show(): void {
    this.showInactive()
    this.focus()
  }

  showInactive(): void {
    if (this.visible) return
    this.visible = true
    if (!runningChromium('show a window').headless && this.readyToShow) {
      this.withPage((page) => page.target.setState(this.state))
    }
    this.emit('show')
  }

  /** Chromium cannot hide a window: it is minimized. */
  hide(): void {
    if (!this.visible) return
    this.visible = false
    if (!runningChromium('hide a window').headless) {
      this.withPage((page) => page.target.setState('minimized'))
    }
    this.loseFocus()
    this.emit('hide')
  }

  isVisible(): boolean {
    return this.visible
  }

  focus(): void {
    this.webContents.focus()
    this.takeFocus()
  }

  isFocused(): boolean {
    return openWindows.focused === this
  }

  close(): void {
    if (this.destroyed || this.closing) return
    if (this.mayClose()) this.closeTarget()
  }

  destroy(): void {
    if (this.destroyed) return
    this.closeTarget()
    this.finish()
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  private async opened(page: WebPage): Promise<void> {
    Menu.onApplicationMenu(() => {
      if (!this.destroyed) page.send({ kind: 'accelerators', accelerators: menuAccelerators() })
    })
    await this.applyBackgroundColor(page)
    if (!runningChromium('open a window').headless) await this.refreshBounds(page)
  }

  override setBounds(asked: Partial<Rectangle>): void {
    super.setBounds(asked)
    this.drawOffscreen()
  }

  private drawOffscreen(): void {
    const scale = offscreenScale(this.webContents.getLastWebPreferences())
    if (scale !== undefined) this.withPage((page) => drawOffscreen(page, this.getBounds(), scale))
  }

  private firstPaint(): void {
    if (this.readyToShow) return
    this.readyToShow = true
    this.emit('ready-to-show')
  }

  private receive(message: ToMain): void {
    if (message.kind === 'accelerator') pressAccelerator(message.accelerator, this)
    // Without a display nobody moves, sizes or leaves a window, and Chromium's reports mean nothing.
    if (runningChromium('use a window').headless) return
    if (message.kind === 'resized') this.withPage((page) => this.refreshBounds(page))
    if (message.kind === 'focus-changed') {
      if (message.focused) this.takeFocus()
      else this.loseFocus()
      this.withPage((page) => this.refreshBounds(page)) // the only sign of a move
    }
  }

  private takeFocus(): void {
    const before = openWindows.focused
    if (before === this || this.destroyed) return
    before?.loseFocus()
    openWindows.focused = this
    this.emit('focus')
    electronParts().app.emit('browser-window-focus', createEvent(), this)
  }

  private loseFocus(): void {
    if (openWindows.focused !== this) return
    openWindows.focused = undefined
    this.emit('blur')
    electronParts().app.emit('browser-window-blur', createEvent(), this)
  }

  /** Asks the app. */
  private mayClose(): boolean {
    const event = createEvent()
    this.emit('close', event)
    if (event.defaultPrevented || this.destroyed) return false
    this.setClosing(true)
    return true
  }

  private setClosing(closing: boolean): void {
    this.closing = closing
    openWindows.markClosing(this, closing)
  }

  private closeTarget(): void {
    this.withPage(async (page) => {
      await page.target.close()
      this.finish()
    })
  }

  private finish(): void {
    if (this.destroyed) return
    this.closing = true
    this.destroyed = true
    WebContents.destroy(this.webContents)
    this.emit('closed')
    openWindows.remove(this)
  }

  protected withPage(act: (page: WebPage) => Promise<void> | void): void {
    WebContents.pageOf(this.webContents)
      .then(act)
      .catch((error: unknown) => {
        if (!this.destroyed) say(String(error))
      })
  }
}
