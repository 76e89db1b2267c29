import { join } from 'node:path'
import { createFileLock, type Exclusively } from '../profiles/file-lock'

/**
 * Keeps the window and the command line from renewing one profile's sign-in at the same time: its refresh token works
 * once (API §5.4).
 *
 * @param folder of the app's own files, see `userDataFolder`
 */
export function signInLock(folder: string): (profileId: string) => Exclusively {
  // Two requests of half a minute each, and the keychain's time, fit into it.
  const options = { busy: 'sign-in.busy', waitMs: 75_000, abandonedMs: 180_000 } as const
  return (profileId) => createFileLock(join(folder, `sign-in-${profileId}.lock`), options)
}
