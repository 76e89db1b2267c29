import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MessageKey } from '@shared/messages/catalogue'
import { fail, ok, type Result } from '@shared/result'
import { errorCode } from '../files/error-code'

/** Runs a task while no other task, in this process or another, runs under the same lock. */
export type Exclusively = <T>(task: () => Promise<Result<T>>) => Promise<Result<T>>

export interface FileLockOptions {
  /** What to say when the others do not end in time. */
  readonly busy: MessageKey
  /** How long to wait for the others, in milliseconds. */
  readonly waitMs?: number
  /** The age, in milliseconds, from which a lock is abandoned, whoever holds it. No task takes nearly as long. */
  readonly abandonedMs?: number
}

const POLL_MS = 20

/** A lock that does not name its holder after this time was left by a process that died while it took it. */
const NAMELESS_MS = 2000

/**
 * A lock between processes: a file that exists while a task runs and names its holder. The lock of a process of this
 * computer that has died is taken over at once, any other when it is older than `abandonedMs`.
 */
export function createFileLock(path: string, options: FileLockOptions): Exclusively {
  const { busy, waitMs = 10_000, abandonedMs = 120_000 } = options

  return async function exclusively(task) {
    const holder = `${process.pid} ${hostname()} ${randomUUID()}`
    const tries = Math.max(1, Math.ceil(waitMs / POLL_MS))

    for (let attempt = 0; attempt < tries; attempt++) {
      const taken = await take(path, holder)
      if (!taken.ok) return taken
      if (taken.value) {
        try {
          return await task()
        } finally {
          await release(path, holder)
        }
      }
      if (!(await removeAbandoned(path, abandonedMs))) await sleep(POLL_MS)
    }
    return fail(busy)
  }
}

/** Creates the lock file; `false` when there is one. */
async function take(path: string, holder: string): Promise<Result<boolean>> {
  const folder = dirname(path)
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return fail('profile.folder-not-writable', { path: folder, reason: errorCode(error) })
  }
  try {
    const file = await open(path, 'wx')
    try {
      await file.writeFile(holder)
    } finally {
      await file.close()
    }
    return ok(true)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST') return ok(false)
    // Windows says so of a file that is just being deleted.
    if (process.platform === 'win32' && code === 'EPERM') return ok(false)
    return fail('profile.folder-not-writable', { path: folder, reason: code })
  }
}

async function release(path: string, holder: string): Promise<void> {
  if ((await textOf(path)) === holder) await rm(path, { force: true })
}

/** @returns whether the lock may be free now */
async function removeAbandoned(path: string, abandonedMs: number): Promise<boolean> {
  const holder = await textOf(path)
  if (holder === undefined) return true
  const patience = holder === '' ? Math.min(NAMELESS_MS, abandonedMs) : abandonedMs
  if (!holderIsDead(holder) && !(await isOlderThan(path, patience))) return false

  // Two may find the same lock abandoned; only the one that moves it away goes on, and only if it still is that lock.
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch {
    return true // somebody else was faster
  }
  const moved = await textOf(aside)
  if (moved === holder) await rm(aside, { force: true })
  else await rename(aside, path)
  return moved === holder
}

function holderIsDead(holder: string): boolean {
  const [pid, host] = holder.split(' ')
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
}

async function isOlderThan(path: string, ms: number): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > ms
  } catch {
    return false // it has just been released
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}
