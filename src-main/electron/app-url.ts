/** Where the page of the app lives: a scheme of its own instead of `file://` (Electron's security checklist 18). */
export const APP_SCHEME = 'app'
export const APP_HOST = 'bundle'
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/index.html`

/**
 * Whether an address belongs to our own page.
 * @param devServerUrl - the address of electron-vite's dev server, in development only.
 */
export function isOwnPage(url: string, devServerUrl: string | undefined): boolean {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return false
  }
  if (parsed.protocol === `${APP_SCHEME}:`) return parsed.host === APP_HOST
  return devServerUrl !== undefined && parsed.origin === new URL(devServerUrl).origin
}
