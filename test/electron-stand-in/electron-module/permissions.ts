import { CdpError } from '../cdp-pipe'
import { host } from '../host'
import type { WebContents } from './web-contents'

type CheckHandler = (
  webContents: WebContents | null,
  permission: string,
  requestingOrigin: string,
  details: object,
) => boolean

type RequestHandler = (
  webContents: WebContents,
  permission: string,
  callback: (granted: boolean) => void,
  details: object,
) => void

/** Electron's names of permissions, and Chromium's for the same. */
const permissionNames: readonly (readonly [electron: string, chromium: string])[] = [
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['geolocation', 'geolocation'],
  ['idle-detection', 'idle-detection'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['notifications', 'notifications'],
  ['persistent-storage', 'persistent-storage'],
  ['storage-access', 'storage-access'],
  ['window-management', 'window-management'],
]

/**
 * The permission handlers of a session. Chromium cannot ask main while a page waits, so both handlers are asked for
 * every permission before an origin's document loads, and Chromium gets the answers as settings of that origin.
 */
export class Permissions {
  private checkHandler: CheckHandler | null = null
  private requestHandler: RequestHandler | null = null
  /** Origins that have their settings, by the address that Chromium knows; told again when a handler changes. */
  private readonly applied = new Map<string, { readonly webContents: WebContents; readonly origin: string }>()

  setCheckHandler(handler: CheckHandler | null): void {
    this.checkHandler = handler
    this.applyAgain()
  }

  setRequestHandler(handler: RequestHandler | null): void {
    this.requestHandler = handler
    this.applyAgain()
  }

  /**
   * @param origin as the app knows it, "app://bundle"
   * @param address the origin as Chromium knows it
   */
  async apply(webContents: WebContents, origin: string, address: string): Promise<void> {
    if (this.applied.has(address) || !/^https?:/.test(address)) return
    this.applied.set(address, { webContents, origin })
    await this.tellChromium(webContents, origin, address)
  }

  private applyAgain(): void {
    for (const [address, { webContents, origin }] of this.applied) {
      void this.tellChromium(webContents, origin, address)
    }
  }

  private async tellChromium(webContents: WebContents, origin: string, address: string): Promise<void> {
    await Promise.all(
      permissionNames.map(async ([name, chromiumName]) => {
        const granted = await this.isGranted(webContents, name, origin)
        await setPermission(chromiumName, granted, address)
      }),
    )
  }

  /** Without handlers Electron grants everything. */
  private async isGranted(webContents: WebContents, permission: string, origin: string): Promise<boolean> {
    const details = { isMainFrame: true, requestingUrl: `${origin}/`, securityOrigin: origin }
    if (this.checkHandler && !this.checkHandler(webContents, permission, origin, details)) return false
    const ask = this.requestHandler
    return !ask || new Promise((resolve) => ask(webContents, permission, resolve, details))
  }
}

async function setPermission(name: string, granted: boolean, origin: string): Promise<void> {
  try {
    await host().chromium?.cdp.browser.send('Browser.setPermission', {
      permission: { name },
      setting: granted ? 'granted' : 'denied',
      origin,
    })
  } catch (error) {
    if (!(error instanceof CdpError)) throw error
    process.stderr.write(`electron stand-in: permission ${name}: ${error.message}\n`)
  }
}
