import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { outputs } from './places.mjs'
import { tell } from './tell.mjs'

const lockFile = join(outputs, '.set-up.lock')

/**
 * Does the work while no other process of this checkout installs or builds: two commands started at once would
 * otherwise empty each other's folders. The lock of a process that is gone counts for nothing.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSetUpLock(work) {
  await take()
  try {
    return await work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

async function take() {
  mkdirSync(outputs, { recursive: true })
  for (let told = false; ; await sleep(100)) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = holderOfLock()
    if (holder !== null && !isRunning(holder)) {
      rmSync(lockFile, { force: true })
    } else if (!told) {
      tell('Waiting for another command of this checkout that installs or builds …')
      told = true
    }
  }
}

/** Null while the holder has not written its number yet. */
function holderOfLock() {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
