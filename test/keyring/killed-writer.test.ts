import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKeychain } from '../../src-main/credentials/keychain'
import { createKeychainSecretStore } from '../../src-main/credentials/keychain-secret-store'
import { bundleChild, type ChildProgram } from './bundle-child'
import { accountsOf, ownService } from './keyring'
import { versionOf } from './version-text'

const service = ownService('killed writer')
const NAME = 'profile/userAccessToken'
const KILLS = 25

let child: ChildProgram
beforeAll(async () => {
  child = await bundleChild()
})
afterAll(() => child.remove())

/** Lets a process set one version after the other, and kills it in the midst. @returns the last one it reported */
async function writeUntilKilled(first: number, afterMs: number): Promise<number> {
  const writer = spawn(process.execPath, [child.path, service, 'set-forever', NAME, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = new Promise((resolve) => writer.on('close', resolve))
  let last = first - 1
  let reported = (): void => undefined
  const started = new Promise<void>((resolve) => (reported = resolve))
  createInterface(writer.stdout).on('line', (line) => {
    last = Number(line)
    reported()
  })
  await Promise.race([started, closed])
  await sleep(afterMs)
  writer.kill('SIGKILL')
  await closed
  return last
}

test(`a writer that is killed ${KILLS} times leaves the old or the new secret, whole, and nothing else for long`, async () => {
  const store = createKeychainSecretStore(openKeychain({ serviceName: service }))
  let version = 0
  let interrupted = 0

  for (let kill = 0; kill < KILLS; kill++) {
    const reported = await writeUntilKilled(version + 1, Math.random() * 25)
    if ((await accountsOf(service)).includes(`${NAME}~journal`)) interrupted++

    const found = await store.get(NAME)
    version = found.ok && found.value !== null ? (versionOf(found.value) ?? Number.NaN) : Number.NaN
    // The process may have stored one more than it could report.
    expect(version).toBeOneOf([reported, reported + 1, reported + 2])
    const accounts = await accountsOf(service)
    expect(accounts.filter((account) => account.endsWith('~journal'))).toEqual([])
    expect(new Set(accounts.map((account) => account.split('~')[1])).size).toBe(2) // the head, and one generation
  }

  expect(interrupted).toBeGreaterThan(0) // or the kills proved nothing
  expect((await store.delete(NAME)).ok).toBe(true)
  expect(await accountsOf(service)).toEqual([])
}, 120_000)
