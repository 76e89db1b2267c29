import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { createFileLock, type Exclusively } from '../profiles/file-lock'

/** How long to wait for another process before looking again later, in milliseconds. */
const WAIT_MS = 200

/** Longer than any attempt takes with all its waits for the rate limit, in milliseconds. */
const ABANDONED_MS = 60 * 60 * 1000

/**
 * Keeps two processes from updating the same push at the same time; the window and the command line must both ask.
 * @param userData - the folder of the app's own files.
 */
export function outboxLocks(userData: string): (pushKey: string) => Exclusively {
  return (pushKey) => {
    const name = createHash('sha256').update(pushKey).digest('hex').slice(0, 32)
    const path = join(userData, 'outbox', 'locks', `${name}.lock`)
    return createFileLock(path, { busy: 'outbox.busy-elsewhere', waitMs: WAIT_MS, abandonedMs: ABANDONED_MS })
  }
}
