import { join } from 'node:path'
import { createFileLock, type Exclusively } from '../profiles/file-lock'

/**
 * Keeps the window and the command line from changing the keychain at the same time; both must hand this to their
 * secret store.
 *
 * @param folder of the app's own files, see `userDataFolder`
 */
export function keychainLock(folder: string): Exclusively {
  return createFileLock(join(folder, 'keychain.lock'), { busy: 'credentials.keychain-busy' })
}
