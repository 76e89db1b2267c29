import { guard } from '../not-implemented'

/** The frame of a window's page, as `event.senderFrame` and `webContents.mainFrame` show it. */
export interface WebFrameMain {
  readonly url: string
  readonly origin: string
  readonly parent: null
  readonly top: WebFrameMain
}

/** Only the main frame has a preload, so it is the only frame that ever sends anything. */
export function createMainFrame(currentUrl: () => string, isDestroyed: () => boolean): WebFrameMain {
  const frame: WebFrameMain = guard(
    {
      get url() {
        return currentUrl()
      },
      get origin() {
        return originOf(currentUrl())
      },
      parent: null,
      get top() {
        return frame
      },
      frames: [],
      name: '',
      routingId: 1,
      processId: 1,
      detached: false,
      isDestroyed,
    },
    'WebFrameMain',
  )
  return frame
}

/** Node takes the origin of a scheme that it does not know for opaque; Electron does not. */
export function originOf(url: string): string {
  const { origin, protocol, host } = new URL(url || 'about:blank')
  return origin === 'null' && host !== '' ? `${protocol}//${host}` : origin
}
