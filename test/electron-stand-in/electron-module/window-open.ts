import { setTimeout as delay } from 'node:timers/promises'
import { CdpError } from '../cdp-pipe'
import { host, say } from '../host'
import type { WebContents } from './web-contents'

export type WindowOpenHandler = (details: object) => { readonly action: string }

/** Asks what the app thinks of a new window. The answer is no in any case: only main opens windows here. */
export function askWindowOpenHandler(
  handler: WindowOpenHandler | undefined,
  opener: WebContents,
  url: string,
  frameName: string,
): void {
  const answer = handler?.({
    url,
    frameName,
    features: '',
    disposition: 'foreground-tab',
    referrer: { url: opener.getURL(), policy: 'strict-origin-when-cross-origin' },
  })
  if (answer?.action !== 'deny') say(`a window opened by a page is not implemented: ${url}`)
}

/**
 * Closes every window that a page opened, and asks the app if Chromium has not said so before
 * (a link that was clicked with Control).
 */
export function closeWindowsOfPages(owners: {
  readonly find: (targetId: string) => WebContents | undefined
  readonly focused: () => WebContents | undefined
  readonly ask: (opener: WebContents, url: string) => void
}): void {
  const browser = host().chromium?.cdp.browser
  const closed = new Set<string>()

  const look = ({
    targetInfo,
  }: {
    targetInfo: { type: string; targetId: string; openerId?: string; url: string }
  }) => {
    const { type, targetId, openerId, url } = targetInfo
    if (type !== 'page' || owners.find(targetId) || closed.has(targetId)) return
    const opener = openerId === undefined ? undefined : owners.find(openerId)
    const isForeign =
      /^(https?|file|data|blob):/.test(url) && host().schemes.fromLoopback(url) !== 'about:blank'
    if (!opener && !isForeign) return
    closed.add(targetId)
    void closeOnceItRuns(targetId)
    const asker = opener ? undefined : owners.focused()
    if (asker) owners.ask(asker, host().schemes.fromLoopback(url))
  }
  browser?.on('Target.targetCreated', look)
  browser?.on('Target.targetInfoChanged', look)
}

/** How long a window may be held by whoever drives this, in milliseconds. */
const holdingTime = 2_000

/**
 * Playwright holds every new window until it has prepared it, and hears nothing more from the page that opened it if
 * the window goes before. Meanwhile its timers stand still; no request of it leaves.
 */
async function closeOnceItRuns(targetId: string): Promise<void> {
  const { cdp } = host().chromium ?? {}
  if (cdp === undefined) return
  try {
    const { sessionId } = await cdp.browser.send('Target.attachToTarget', { targetId, flatten: true })
    const session = cdp.session(sessionId)
    session.sendIfAlive('Fetch.enable')
    const ticks = session.send('Runtime.evaluate', {
      expression: 'new Promise((resolve) => setTimeout(resolve))',
      awaitPromise: true,
    })
    // Refused where the document has been replaced, so it runs.
    const runs = ticks.catch(() => undefined)
    await Promise.race([runs, delay(holdingTime, undefined, { ref: false })])
    await cdp.browser.send('Target.closeTarget', { targetId })
  } catch (error) {
    // It is gone already, as is meant.
    if (!(error instanceof CdpError)) throw error
  }
}
