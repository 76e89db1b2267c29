import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProcessLock } from './process-lock'

/** Where Chromium keeps what pages store. */
export interface Profile {
  readonly directory: string
  /** Remembers the loopback port; undefined: this profile does not last. */
  readonly portFile: string | undefined
  release(): void
}

/** How long another process that is ending may still hold the profile, in milliseconds. */
const patience = 4_000

/**
 * The app's own profile, in its session data. A second process with the same folder gets one that ends with it,
 * since Chromium lets only one process use a profile.
 */
export async function claimProfile(sessionData: string): Promise<Profile> {
  const lockFile = join(sessionData, 'stand-in-chromium.lock')
  for (const start = Date.now(); ;) {
    const lock = ProcessLock.tryAcquire(lockFile)
    if (lock) {
      return {
        directory: join(sessionData, 'stand-in-chromium'),
        portFile: join(sessionData, 'stand-in-port'),
        release: () => lock.release(),
      }
    }
    if (Date.now() - start > patience) return temporaryProfile()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function temporaryProfile(): Profile {
  const directory = mkdtempSync(join(tmpdir(), 'electron-stand-in-'))
  return {
    directory,
    portFile: undefined,
    release: () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }),
  }
}
