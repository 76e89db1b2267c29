/** Chromium's numbers of the network errors that a local page can meet. */
const codes: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_TIMED_OUT: -7,
  ERR_CONNECTION_RESET: -101,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INTERNET_DISCONNECTED: -106,
}

/** How `loadURL` rejects. */
export class LoadError extends Error {
  readonly errno: number
  readonly code: string
  readonly url: string

  /** @param errorText as Chromium says it, "net::ERR_FILE_NOT_FOUND" */
  constructor(errorText: string, url: string) {
    const code = errorText.replace(/^net::/, '')
    const errno = codes[code] ?? -2
    super(`${code} (${errno}) loading '${url.length > 2048 ? `${url.slice(0, 2048)}...` : url}'`)
    this.code = code
    this.errno = errno
    this.url = url
  }
}
