import type { CdpMethod, CdpParameters } from '../cdp-protocol'
import { host } from '../host'
import { GuardedEmitter } from './guarded-emitter'
import type { WebPage } from './web-page'

/** The commands of a WebContents that menus give: editing, zooming, the developer tools. */
export abstract class PageCommands extends GuardedEmitter {
  private zoomFactor = 1
  private devToolsTarget: string | undefined

  protected abstract withPage(act: (page: WebPage) => void | Promise<void>): void

  undo(): void {
    this.edit('undo')
  }

  redo(): void {
    this.edit('redo')
  }

  cut(): void {
    this.edit('cut')
  }

  copy(): void {
    this.edit('copy')
  }

  paste(): void {
    this.edit('paste')
  }

  pasteAndMatchStyle(): void {
    this.edit('pasteAndMatchStyle')
  }

  delete(): void {
    this.edit('delete')
  }

  selectAll(): void {
    this.edit('selectAll')
  }

  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0")
    this.zoomFactor = factor
    this.applyZoom()
  }

  getZoomFactor(): number {
    return this.zoomFactor
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level)
  }

  getZoomLevel(): number {
    return Math.log(this.zoomFactor) / Math.log(1.2)
  }

  openDevTools(): void {
    this.withPage(async ({ target: { targetId } }) => {
      const opened = await host().chromium?.cdp.browser.send('Target.openDevTools', { targetId })
      this.devToolsTarget = opened?.targetId
    })
  }

  closeDevTools(): void {
    const targetId = this.devToolsTarget
    this.devToolsTarget = undefined
    if (targetId !== undefined) host().chromium?.cdp.browser.sendIfAlive('Target.closeTarget', { targetId })
  }

  isDevToolsOpened(): boolean {
    return this.devToolsTarget !== undefined
  }

  toggleDevTools(): void {
    if (this.isDevToolsOpened()) this.closeDevTools()
    else this.openDevTools()
  }

  /** Chromium offers no zoom to a debugger; the style property `zoom` on the root has the same effect. */
  protected applyZoom(): void {
    const value = this.zoomFactor === 1 ? '' : String(this.zoomFactor)
    const expression = `document.documentElement.style.zoom = ${JSON.stringify(value)}`
    this.command('Runtime.evaluate', { expression })
  }

  protected command<M extends CdpMethod>(method: M, parameters?: CdpParameters<M>): void {
    this.withPage(({ session }) => {
      session.sendIfAlive(method, parameters)
    })
  }

  /** A key event without a key carries the command: the page cannot tell it from a menu's. */
  private edit(command: string): void {
    this.command('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] })
  }
}
