import { isPersonThere } from '../person'
import { createEvent } from './electron-event'
import type { WebPage } from './web-page'
import { WindowGeometry } from './window-geometry'
import { parseColor } from './window-options'

/** The title, the colour behind the page, and what a BrowserWindow is told of its document and its menu bar. */
export abstract class WindowAppearance extends WindowGeometry {
  private title = ''
  private backgroundColor = ''
  private documentEdited = false
  private representedFilename = ''
  private menuBarVisible = true

  /** Before the window is opened. */
  protected startLooking(title: string, backgroundColor: string): void {
    this.title = title
    this.backgroundColor = backgroundColor
  }

  /** Chromium's title bar shows the page's title, so for a person the page gets this one. */
  setTitle(title: string): void {
    this.title = title
    if (!isPersonThere()) return
    this.withPage(async ({ session }) => {
      await session.send('Runtime.evaluate', { expression: `document.title = ${JSON.stringify(title)}` })
    })
  }

  getTitle(): string {
    return this.title
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

  protected async applyBackgroundColor(page: WebPage): Promise<void> {
    const color = parseColor(this.backgroundColor)
    await page.session.send('Emulation.setDefaultBackgroundColorOverride', { color })
  }

  /** The page has a new title. */
  protected pageTitle(title: string): void {
    const event = createEvent()
    this.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.title = title
  }
}
