import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFileLock } from '../../../../src-main/profiles/file-lock'
import { ok } from '@shared/result'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-lock-'))
  path = join(folder, 'not-there-yet', 'settings.lock')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

async function lockHeldBy(holder: string): Promise<void> {
  path = join(folder, 'settings.lock')
  await writeFile(path, holder)
}

describe('a lock between processes', () => {
  test('lets one task run at a time, and leaves nothing behind', async () => {
    let running = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setImmediate(resolve))
      running--
      return ok('done')
    }
    const locks = Array.from({ length: 8 }, () => createFileLock(path, { busy: 'profile.file-busy' }))
    const results = await Promise.all(locks.map((lock) => lock(work)))

    expect(results.every((result) => result.ok && result.value === 'done')).toBe(true)
    expect(most).toBe(1)
    expect(await readdir(join(folder, 'not-there-yet'))).toEqual([])
  })

  test('is free again after a task that threw', async () => {
    const lock = createFileLock(path, { busy: 'profile.file-busy' })
    await expect(lock(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')

    expect(await lock(() => Promise.resolve(ok(1)))).toEqual({ ok: true, value: 1 })
  })

  test('is refused while another living process holds it, and stays that one’s', async () => {
    const holder = `${process.ppid} ${hostname()} token`
    await lockHeldBy(holder)
    const lock = createFileLock(path, { busy: 'credentials.keychain-busy', waitMs: 60 })
    const result = await lock(() => Promise.resolve(ok(1)))

    expect(result.ok ? undefined : result.error.code).toBe('credentials.keychain-busy')
    expect(await readFile(path, 'utf8')).toBe(holder)
  })

  test('of a process that has died is taken over, by one after the other of many', async () => {
    await lockHeldBy(`${deadPid()} ${hostname()} token`)
    let running = 0
    const work = async () => {
      expect(++running).toBe(1)
      await new Promise((resolve) => setImmediate(resolve))
      running--
      return ok(null)
    }
    const locks = Array.from({ length: 6 }, () => createFileLock(path, { busy: 'profile.file-busy' }))
    const results = await Promise.all(locks.map((lock) => lock(work)))

    expect(results.every((result) => result.ok)).toBe(true)
    expect(await readdir(folder)).toEqual([])
  })

  test('of another computer is taken over only when it is old', async () => {
    await lockHeldBy(`${deadPid()} another-computer token`)
    const lock = createFileLock(path, { busy: 'profile.file-busy', waitMs: 60 })
    expect((await lock(() => Promise.resolve(ok(1)))).ok).toBe(false)

    const longAgo = new Date(Date.now() - 200_000)
    await utimes(path, longAgo, longAgo)
    expect((await lock(() => Promise.resolve(ok(1)))).ok).toBe(true)
  })

  test('that names nobody was left by a process that died while it took it', async () => {
    await lockHeldBy('')
    const lock = createFileLock(path, { busy: 'profile.file-busy', waitMs: 60 })
    expect((await lock(() => Promise.resolve(ok(1)))).ok).toBe(false)

    const momentAgo = new Date(Date.now() - 3000)
    await utimes(path, momentAgo, momentAgo)
    expect((await lock(() => Promise.resolve(ok(1)))).ok).toBe(true)
  })

  test('says when its folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '')
    const lock = createFileLock(join(folder, 'file', 'settings.lock'), { busy: 'profile.file-busy' })
    const result = await lock(() => Promise.resolve(ok(1)))

    expect(result.ok ? undefined : result.error.code).toBe('profile.folder-not-writable')
  })
})
