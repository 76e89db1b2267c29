import { randomUUID } from 'node:crypto'
import type { CdpSession } from './cdp-pipe'
import type { CdpParameters } from './cdp-protocol'
import type { Chromium } from './chromium'
import type { SchemeServer } from './scheme-server'

/** In pixels that do not depend on the screen's density, as Electron's. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type WindowState = 'normal' | 'maximized' | 'minimized' | 'fullscreen'

/** How long a window may take to appear, in milliseconds: the machine may be busy. */
const appearingTime = 30_000

/** One window of Chromium, with the page in it. */
export class PageTarget {
  /** Without a display the window has a toolbar that Electron's has not: it is made larger by that. */
  private frame = { width: 0, height: 0 }
  /** Chromium changes a window step by step; the next change waits for the last. */
  private lastChange: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly targetId: string,
    readonly session: CdpSession,
    private readonly browser: CdpSession,
    private readonly windowId: number,
  ) {}

  static async open(
    chromium: Chromium,
    schemes: SchemeServer,
    size: Partial<Rectangle>,
  ): Promise<PageTarget> {
    const { browser } = chromium.cdp
    const targetId = chromium.headless
      ? (await browser.send('Target.createTarget', { url: 'about:blank', newWindow: true })).targetId
      : await openAppWindow(chromium, schemes.emptyPage(randomUUID()))
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
    const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId })
    const page = new PageTarget(targetId, chromium.cdp.session(sessionId), browser, windowId)
    if (chromium.headless) await page.measureFrame()
    await page.setBounds(size)
    return page
  }

  async setBounds({ x, y, width, height }: Partial<Rectangle>): Promise<void> {
    const bounds = {
      ...(x !== undefined && { left: Math.round(x) }),
      ...(y !== undefined && { top: Math.round(y) }),
      ...(width !== undefined && { width: Math.round(width) + this.frame.width }),
      ...(height !== undefined && { height: Math.round(height) + this.frame.height }),
    }
    await this.change(() => this.setWindow(bounds))
  }

  async getBounds(): Promise<{ readonly bounds: Rectangle; readonly state: WindowState }> {
    const { bounds } = await this.browser.send('Browser.getWindowBounds', { windowId: this.windowId })
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = bounds
    return {
      bounds: { x: left, y: top, width: width - this.frame.width, height: height - this.frame.height },
      state: windowState,
    }
  }

  /** Chromium changes from one special state to another only by way of the normal one. */
  async setState(windowState: WindowState): Promise<void> {
    await this.change(async () => {
      await this.setWindow({ windowState: 'normal' })
      if (windowState !== 'normal') await this.setWindow({ windowState })
    })
  }

  /** @returns once Chromium has closed the window. */
  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.targetId })
  }

  private async setWindow(bounds: CdpParameters<'Browser.setWindowBounds'>['bounds']): Promise<void> {
    await this.browser.send('Browser.setWindowBounds', { windowId: this.windowId, bounds })
  }

  private change(act: () => Promise<void>): Promise<void> {
    const done = this.lastChange.then(act)
    this.lastChange = done.catch(() => undefined) // whoever asked for it is told
    return done
  }

  private async measureFrame(): Promise<void> {
    const expression = '[outerWidth - innerWidth, outerHeight - innerHeight]'
    const { result } = await this.session.send('Runtime.evaluate', { expression, returnByValue: true })
    const [width, height] = result.value as [number, number]
    this.frame = { width, height }
  }
}

async function openAppWindow(chromium: Chromium, url: string): Promise<string> {
  const { browser } = chromium.cdp
  let stop: () => void = () => undefined
  let timer: NodeJS.Timeout | undefined
  const appeared = new Promise<string>((resolve, reject) => {
    stop = browser.on('Target.targetCreated', ({ targetInfo }) => {
      if (targetInfo.type === 'page' && targetInfo.url === url) resolve(targetInfo.targetId)
    })
    timer = setTimeout(() => reject(new Error('electron stand-in: no window appeared')), appearingTime)
  })
  try {
    const [targetId] = await Promise.all([appeared, chromium.openAppWindow(url)])
    return targetId
  } finally {
    stop()
    clearTimeout(timer)
  }
}
