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
    browser?.sendIfAlive('Target.closeTarget', { targetId })
    const asker = opener ? undefined : owners.focused()
    if (asker) owners.ask(asker, host().schemes.fromLoopback(url))
  }
  browser?.on('Target.targetCreated', look)
  browser?.on('Target.targetInfoChanged', look)
}
