import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keytarProgram, startKeytarProcess } from '../../../../src-main/credentials/keytar-process'

let folder: string
let keytarPath: string

/** A keytar that keeps its entries in memory, notes its process, and blocks it for the account "hang". */
const fakeKeytar = `
  const fs = require('node:fs')
  const entries = new Map()
  fs.appendFileSync(__filename + '.log', process.pid + ' ' + JSON.stringify([process.argv, process.env]) + '\\n')
  module.exports = {
    async getPassword(service, account) {
      if (account === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
      if (account === 'pending') return new Promise(() => setInterval(() => undefined, 1000))
      if (account === 'fail') throw new Error('the reason')
      if (account === 'die') process.exit(1)
      return entries.get(service + account) ?? null
    },
    async setPassword(service, account, password) { entries.set(service + account, password) },
    async deletePassword(service, account) { return entries.delete(service + account) },
  }
`

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keytar-process-'))
  keytarPath = join(folder, 'keytar.cjs')
  await writeFile(keytarPath, fakeKeytar)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function starts(): Promise<string[]> {
  return (await readFile(`${keytarPath}.log`, 'utf8')).trim().split('\n')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('keytar in a process of its own', () => {
  test('answers as keytar does', async () => {
    const keytar = startKeytarProcess(keytarPath)
    await keytar.setPassword('service', 'account', '密🔑\n')

    expect(await keytar.getPassword('service', 'account')).toBe('密🔑\n')
    expect(await keytar.getPassword('service', 'other')).toBeNull()
    expect(await keytar.deletePassword('service', 'account')).toBe(true)
    expect(await keytar.deletePassword('service', 'account')).toBe(false)
    await expect(keytar.getPassword('service', 'fail')).rejects.toThrow('the reason')
    keytar.abandon()
  })

  test('is handed no secret by arguments or environment', async () => {
    const keytar = startKeytarProcess(keytarPath)
    await keytar.setPassword('service', 'account', 'hunter2')
    keytar.abandon()

    expect((await starts()).join()).not.toContain('hunter2')
  })

  test('ends with a call that is given up, and starts anew for the next', async () => {
    const keytar = startKeytarProcess(keytarPath)
    await keytar.getPassword('service', 'account')
    const hanging = keytar.getPassword('service', 'hang')
    keytar.abandon()

    await expect(hanging).rejects.toThrow('given up')
    expect(await keytar.getPassword('service', 'account')).toBeNull()
    keytar.abandon()
    const pids = (await starts()).map((line) => Number.parseInt(line, 10))
    expect(new Set(pids).size).toBe(2)
    await expect.poll(() => pids.some(isAlive)).toBe(false)
  })

  test('rejects what it was asked when it dies, and says where keytar is missing', async () => {
    const keytar = startKeytarProcess(keytarPath)
    await expect(keytar.getPassword('service', 'die')).rejects.toThrow('ended')
    keytar.abandon()

    const absent = startKeytarProcess(join(folder, 'absent.cjs'))
    await expect(absent.getPassword('service', 'account')).rejects.toThrow('Cannot find module')
    absent.abandon()
  })

  test('ends with its parent, even while a call hangs', async () => {
    await writeFile(
      join(folder, 'parent.cjs'),
      `const { spawn } = require('node:child_process')
       const stdio = ['ignore', 'inherit', 'ignore', 'ipc']
       const child = spawn(process.execPath, ['-e', ...process.argv.slice(2)], { stdio })
       child.on('message', () => { console.log('answered'); process.exit() })
       child.send({ id: 0, call: 'getPassword', args: ['service', 'pending'] })
       child.send({ id: 1, call: 'getPassword', args: ['service', 'account'] })`,
    )
    const words = [join(folder, 'parent.cjs'), keytarProgram, keytarPath]

    // Both have the same output, which is closed only when both have ended.
    expect((await promisify(execFile)(process.execPath, words)).stdout).toBe('answered\n')
  })
})
