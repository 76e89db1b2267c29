import { session } from 'electron'

/** Copy buttons and Monaco's "Copy" need it; the name is not `clipboard-write` (desktop practice §4.1 row 5). */
const ALLOWED_PERMISSION = 'clipboard-sanitized-write'

/** Denies every permission but writing to the clipboard, to every page but our own. */
export function limitPermissions(isOwnPage: (url: string) => boolean): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_webContents, permission, decide, details) => {
    decide(permission === ALLOWED_PERMISSION && isOwnPage(details.requestingUrl))
  })
  defaultSession.setPermissionCheckHandler(
    (_webContents, permission, requestingOrigin) =>
      permission === ALLOWED_PERMISSION && isOwnPage(requestingOrigin),
  )
}
