import type { BrowserWindow } from './browser-window'

/** The windows that are open, oldest first, and which of them has the focus. */
class OpenWindows {
  focused: BrowserWindow | undefined
  onAllClosed: () => void = () => undefined
  private readonly windows = new Map<number, BrowserWindow>()
  private readonly closing = new Set<number>()

  all(): BrowserWindow[] {
    return [...this.windows.values()]
  }

  get(id: number): BrowserWindow | undefined {
    return this.windows.get(id)
  }

  add(window: BrowserWindow): void {
    this.windows.set(window.id, window)
  }

  /** Whether the window will go: its `close` was not prevented. */
  markClosing(window: BrowserWindow, closing: boolean): void {
    if (closing) this.closing.add(window.id)
    else this.closing.delete(window.id)
  }

  /** Whether a window that was asked to close has refused. */
  keptOpen(window: BrowserWindow): boolean {
    return this.windows.has(window.id) && !this.closing.has(window.id)
  }

  remove(window: BrowserWindow): void {
    this.windows.delete(window.id)
    this.closing.delete(window.id)
    if (this.focused === window) this.focused = undefined
    if (this.windows.size === 0) this.onAllClosed()
  }
}

export const openWindows = new OpenWindows()
