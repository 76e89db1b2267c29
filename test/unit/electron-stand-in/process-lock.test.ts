import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ProcessLock } from '../../electron-stand-in/process-lock'

describe('ProcessLock', () => {
  let folder: string
  let file: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'process-lock-'))
    file = join(folder, 'deep', 'lock')
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  it('is taken, and free again when released', () => {
    const lock = ProcessLock.tryAcquire(file)
    expect(lock).toBeDefined()
    expect(existsSync(file)).toBe(true)
    lock?.release()
    expect(existsSync(file)).toBe(false)
  })

  it('is refused while another living process has it', () => {
    ProcessLock.tryAcquire(file)
    const stat = spawnSync('cat', ['/proc/1/stat']).stdout.toString()
    writeFileSync(file, `1 ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`)
    expect(ProcessLock.tryAcquire(file)).toBeUndefined()
  })

  it.each([
    ['a process that has died', `${spawnSync('true').pid} 1`],
    ['another process with the same number', `${process.pid} 1`],
    ['something else', 'not a lock'],
  ])('is taken over from %s', (_name, content) => {
    ProcessLock.tryAcquire(file)
    writeFileSync(file, content)
    expect(ProcessLock.tryAcquire(file)).toBeDefined()
  })
})
