import type { WebContents } from 'electron'

const RELOADS = 3
const WITHIN = 60_000

/**
 * Loads a page again whose process has crashed or was killed; the drafts come back as it last told them. A page that
 * crashes again and again is left alone.
 * @param now - the clock, in milliseconds since 1970.
 * @param report - takes a line for the log.
 */
export function reloadCrashedPage(
  contents: WebContents,
  now: () => number,
  report: (line: string) => void,
  onReload: () => void,
): void {
  let reloads: number[] = []

  contents.on('render-process-gone', (_gone, { reason, exitCode }) => {
    if (reason === 'clean-exit' || contents.isDestroyed()) return
    const time = now()
    reloads = reloads.filter((earlier) => time - earlier < WITHIN)
    const what = `the page's process is gone (${reason}, ${exitCode})`
    if (reloads.length >= RELOADS) {
      report(`${what} for the ${RELOADS + 1}th time in a minute; the page is not loaded again`)
      return
    }

    reloads.push(time)
    report(`${what}; the page is loaded again`)
    onReload()
    contents.reload()
  })
}
