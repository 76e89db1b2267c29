import type { Rectangle, WindowState } from '../page-target'
import { GuardedEmitter } from './guarded-emitter'
import type { WebPage } from './web-page'

/** The events of coming into a state and of leaving it. */
const stateEvents: Readonly<Record<WindowState, readonly [entered: string, left: string] | undefined>> = {
  normal: undefined,
  maximized: ['maximize', 'unmaximize'],
  minimized: ['minimize', 'restore'],
  fullscreen: ['enter-full-screen', 'leave-full-screen'],
}

/** The size, place and state of a BrowserWindow: what the app asked for, then what Chromium says. */
export abstract class WindowGeometry extends GuardedEmitter {
  protected state: WindowState = 'normal'
  private bounds: Rectangle = { x: 0, y: 0, width: 800, height: 600 }
  private normalBounds = this.bounds
  private minimumSize: [number, number] = [0, 0]

  protected abstract withPage(act: (page: WebPage) => Promise<void> | void): void
  abstract isVisible(): boolean

  /** Before the window is opened. */
  protected startWith(bounds: Rectangle, minimumSize: [number, number]): void {
    this.bounds = bounds
    this.normalBounds = bounds
    this.minimumSize = minimumSize
  }

  getBounds(): Rectangle {
    return { ...this.bounds }
  }

  getNormalBounds(): Rectangle {
    return { ...this.normalBounds }
  }

  /** A window that is not in its normal state returns to it first: Chromium sizes no other. */
  setBounds(asked: Partial<Rectangle>): void {
    if (this.state !== 'normal') this.changeState('normal')
    const [minWidth, minHeight] = this.minimumSize
    const before = this.bounds
    const wanted = { ...before, ...asked }
    this.bounds = {
      ...wanted,
      width: Math.max(wanted.width, minWidth),
      height: Math.max(wanted.height, minHeight),
    }
    this.normalBounds = this.bounds
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

  setContentSize(width: number, height: number): void {
    this.setSize(width, height)
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

  /** Takes over what a person or the desktop did to the window. */
  protected async refreshBounds(page: WebPage): Promise<void> {
    const { bounds, state } = await page.target.getBounds()
    const before = this.bounds
    this.bounds = bounds
    if (state === 'normal') this.normalBounds = bounds
    this.reportBounds(before)
    if (this.isVisible()) this.reportState(state)
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
}
