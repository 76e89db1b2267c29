import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { removeStaleTemporaries, writeAtomically } from '../../../../src-main/files/write-atomically'
import { temporaryFolder } from '../temporary-folder'

/** A disk with room for 64 KB; `undefined` where only an administrator could make one. */
function smallDisk(): string | undefined {
  const folder = join(temporaryFolder(), 'disk')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  onTestFinished(() => {
    execFileSync('umount', [folder])
  })
  return folder
}

describe('writeAtomically', () => {
  it('writes every byte and leaves nothing else behind', async () => {
    const folder = temporaryFolder()
    const bytes = Buffer.alloc(3_000_000, 'x')
    await writeAtomically(join(folder, 'a'), bytes)
    expect(readFileSync(join(folder, 'a')).equals(bytes)).toBe(true)
    await writeAtomically(join(folder, 'a'), Buffer.alloc(0))
    expect(statSync(join(folder, 'a')).size).toBe(0)
    expect(readdirSync(folder)).toEqual(['a'])
  })

  it('leaves the old file whole when the disk is full', async ({ skip }) => {
    const disk = smallDisk()
    if (disk === undefined) return skip('needs the right to mount a small disk')
    const path = join(disk, 'a')
    writeFileSync(path, 'old')
    // More than there is room for: the system takes a part of it before it complains.
    await expect(writeAtomically(path, Buffer.alloc(100_000, 'x'))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  it.skipIf(process.platform === 'win32')('gives a mode to new files only', async () => {
    const path = join(temporaryFolder(), 'a')
    await writeAtomically(path, Buffer.from('1'), { mode: 0o600 })
    expect(statSync(path).mode & 0o777).toBe(0o600)
    await writeAtomically(path, Buffer.from('2'), { mode: 0o644 })
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })
})

describe('removeStaleTemporaries', () => {
  it('deletes what an earlier process left for that file, and nothing younger or of another file', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a')
    await writeAtomically(path, Buffer.from('1'))

    let temporary = ''
    const seen = new Set<string>()
    const writing = writeAtomically(path, Buffer.alloc(20_000_000))
    while (temporary === '') {
      for (const name of readdirSync(folder)) seen.add(name)
      temporary = [...seen].find((name) => name.includes('.tmp-')) ?? ''
      await new Promise((resolve) => setImmediate(resolve))
    }
    await writing

    for (const name of [temporary, temporary + '1', temporary.replace(/-[0-9a-f]{4}/, '-ffff')]) {
      writeFileSync(join(folder, name), 'torn')
    }
    const now = Date.now()
    const old = now / 1000 - 2 * 60 * 60
    utimesSync(join(folder, temporary), old, old)
    utimesSync(join(folder, temporary.replace(/-[0-9a-f]{4}/, '-ffff')), old, old)

    await removeStaleTemporaries(path, now)
    expect(readdirSync(folder).sort()).toEqual(
      [temporary.replace(/-[0-9a-f]{4}/, '-ffff'), temporary + '1', 'a'].sort(),
    )
  })
})
