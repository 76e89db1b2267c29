import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { host, runningChromium, say } from '../host'
import type { ToMain } from '../page/messages'
import { PageTarget, type Rectangle, type WindowState } from '../page-target'
import { createEvent } from './electron-event'
import { electronParts } from './electron-parts'
import { GuardedEmitter } from './guarded-emitter'
import { Menu } from './menu'
import { menuAccelerators, pressAccelerator } from './menu-accelerators'
import { openWindows } from './open-windows'
import { WebContents } from './web-contents'
import type { WebPage } from './web-page'
import { resolveWebPreferences } from './web-preferences'
import { checkWindowOptions, parseColor, type WindowOptions } from './window-options'

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

/** The events of coming into a state and of leaving it. */
const stateEvents: Readonly<Record<WindowState, readonly [entered: string, left: string] | undefined>> = {
  normal: undefined,
  maximized: ['maximize', 'unmaximize'],
  minimized: ['minimize', 'restore'],
  fullscreen: ['enter-full-screen', 'leave-full-screen'],
}

/** Electron's `BrowserWindow`: a window of Chromium. */
export class BrowserWindow extends GuardedEmitter {
  readonly webContents: WebContents
  readonly id: number
  private bounds: Rectangle
  private normalBounds: Rectangle
  private state: WindowState = 'normal'
  private minimumSize: [number, number]
  private title: string
  private backgroundColor: string
  private visible: boolean
  private documentEdited = false
  private representedFilename = ''
  private menuBarVisible = true
  private readyToShow = false
  private closing = false
  private destroyed = false

  constructor(options: WindowOptions = {}) {
    super('BrowserWindow', events)
    const chromium = runningChromium('create BrowserWindow')
    checkWindowOptions(options)
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.bounds = { x, y, width, height }
    this.normalBounds = this.bounds
    this.minimumSize = [options.minWidth ?? 0, options.minHeight ?? 0]
    this.title = options.title ?? electronParts().app.getName()
    this.backgroundColor = options.backgroundColor ?? '#FFF'
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
        onTitle: (title) => this.pageTitle(title),
        onLetter: (message) => this.receive(message),
      },
      resolveWebPreferences(options.webPreferences ?? {}),
      PageTarget.open(chromium, host().schemes, place),
    )
    this.id = this.webContents.id
    openWindows.add(this)
    this.withPage((page) => this.opened(page))
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

  /** For the host: a person has closed Chromium's window, which cannot be undone. */
  static closedByPerson(window: BrowserWindow): void {
    if (window.closing) return
    const event = createEvent()
    window.emit('close', event)
    if (event.defaultPrevented) say('a window was closed although the app had prevented its close')
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
    const event = createEvent()
    this.emit('close', event)
    if (event.defaultPrevented || this.isDestroyed()) return
    this.startClosing(() => this.finish())
  }

  destroy(): void {
    if (this.destroyed) return
    this.startClosing(() => undefined)
    this.finish()
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  setTitle(title: string): void {
    this.title = title
  }

  getTitle(): string {
    return this.title
  }

  getBounds(): Rectangle {
    return { ...this.bounds }
  }

  getNormalBounds(): Rectangle {
    return { ...this.normalBounds }
  }

  setBounds(asked: Partial<Rectangle>): void {
    const [minWidth, minHeight] = this.minimumSize
    const before = this.bounds
    const wanted = { ...before, ...asked }
    this.bounds = {
      ...wanted,
      width: Math.max(wanted.width, minWidth),
      height: Math.max(wanted.height, minHeight),
    }
    if (this.state === 'normal') this.normalBounds = this.bounds
    const { width, height } = this.bounds
    const isSized = asked.width !== undefined || asked.height !== undefined
    this.withPage((page) => page.target.setBounds(isSized ? { ...asked, width, height } : asked))
    this.reportBounds(before)
  }

  getSize(): [number, number] {
    return [this.bounds.width, this.bounds.height]
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }

  getContentSize(): [number, number] {
    return this.getSize()
  }

  setMinimumSize(width: number, height: number): void {
    this.minimumSize = [width, height]
  }

  /** Kept by `setBounds`; a person can make Chromium's window smaller. */
  getMinimumSize(): [number, number] {
    return [...this.minimumSize]
  }

  isNormal(): boolean {
    return this.state === 'normal'
  }

  isMaximized(): boolean {
    return this.state === 'maximized'
  }

  maximize(): void {
    this.changeState('maximized')
  }

  unmaximize(): void {
    if (this.isMaximized()) this.changeState('normal')
  }

  isMinimized(): boolean {
    return this.state === 'minimized'
  }

  minimize(): void {
    this.changeState('minimized')
  }

  restore(): void {
    if (this.isMinimized()) this.changeState('normal')
  }

  isFullScreen(): boolean {
    return this.state === 'fullscreen'
  }

  setFullScreen(full: boolean): void {
    if (full !== this.isFullScreen()) this.changeState(full ? 'fullscreen' : 'normal')
  }

  setBackgroundColor(color: string): void {
    this.backgroundColor = color
    this.withPage((page) => this.applyBackgroundColor(page))
  }

  getBackgroundColor(): string {
    return this.backgroundColor
  }

  /** No effect: macOS only, in Electron too. */
  setDocumentEdited(edited: boolean): void {
    this.documentEdited = edited
  }

  isDocumentEdited(): boolean {
    return this.documentEdited
  }

  /** No effect: macOS only, in Electron too. */
  setRepresentedFilename(file: string): void {
    this.representedFilename = file
  }

  getRepresentedFilename(): string {
    return this.representedFilename
  }

  /** No effect: there is no menu bar. */
  setMenuBarVisibility(visible: boolean): void {
    this.menuBarVisible = visible
  }

  isMenuBarVisible(): boolean {
    return this.menuBarVisible
  }

  private async opened(page: WebPage): Promise<void> {
    Menu.onApplicationMenu(() => {
      if (!this.destroyed) page.send({ kind: 'accelerators', accelerators: menuAccelerators() })
    })
    await this.applyBackgroundColor(page)
    if (!runningChromium('open a window').headless) await this.refreshBounds(page)
  }

  private async applyBackgroundColor(page: WebPage): Promise<void> {
    const color = parseColor(this.backgroundColor)
    await page.session.send('Emulation.setDefaultBackgroundColorOverride', { color })
  }

  private firstPaint(): void {
    if (this.readyToShow) return
    this.readyToShow = true
    this.emit('ready-to-show')
  }

  private pageTitle(title: string): void {
    const event = createEvent()
    this.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.title = title
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

  /** Takes over what a person or the desktop did to the window. */
  private async refreshBounds(page: WebPage): Promise<void> {
    const { bounds, state } = await page.target.getBounds()
    const before = this.bounds
    this.bounds = bounds
    if (state === 'normal') this.normalBounds = bounds
    this.reportBounds(before)
    if (this.visible) this.reportState(state)
  }

  private reportBounds(before: Rectangle): void {
    const { x, y, width, height } = this.bounds
    if (width !== before.width || height !== before.height) this.emit('resize')
    if (x !== before.x || y !== before.y) this.emit('move')
  }

  private changeState(state: WindowState): void {
    this.withPage((page) => page.target.setState(state))
    this.reportState(state)
  }

  private reportState(state: WindowState): void {
    const before = this.state
    if (state === before) return
    this.state = state
    const [, left] = stateEvents[before] ?? []
    const [entered] = stateEvents[state] ?? []
    if (left !== undefined) this.emit(left)
    if (entered !== undefined) this.emit(entered)
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

  private startClosing(then: () => void): void {
    this.closing = true
    openWindows.markClosing(this)
    this.withPage(async (page) => {
      await page.target.close()
      then()
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

  private withPage(act: (page: WebPage) => Promise<void> | void): void {
    WebContents.pageOf(this.webContents)
      .then(act)
      .catch((error: unknown) => {
        if (!this.destroyed) say(String(error))
      })
  }
}
