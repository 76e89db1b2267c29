import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { moveToTrash } from '../../../electron-stand-in/electron-module/trash'

describe('moveToTrash', () => {
  let folder: string
  const env = () => ({ XDG_DATA_HOME: join(folder, 'data') })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trash-'))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  it('moves a file where it can be found again, with a note of where it was', async () => {
    const file = join(folder, '草稿 1.pushcard')
    writeFileSync(file, 'precious')
    const trashed = await moveToTrash(file, env())
    expect(existsSync(file)).toBe(false)
    expect(readFileSync(trashed, 'utf8')).toBe('precious')
    const note = readFileSync(join(folder, 'data/Trash/info/草稿 1.pushcard.trashinfo'), 'utf8')
    expect(decodeURIComponent(/^Path=(.*)$/m.exec(note)?.[1] ?? '')).toBe(file)
  })

  it('keeps two files of one name apart, and takes folders', async () => {
    const path = join(folder, 'x')
    writeFileSync(path, 'file')
    const first = await moveToTrash(path, env())
    mkdirSync(path)
    writeFileSync(join(path, 'inner'), 'inner')
    const second = await moveToTrash(path, env())
    expect(readFileSync(first, 'utf8')).toBe('file')
    expect(readFileSync(join(second, 'inner'), 'utf8')).toBe('inner')
  })

  it('leaves no note when there was nothing to move', async () => {
    await expect(moveToTrash(join(folder, 'missing'), env())).rejects.toThrow('ENOENT')
    expect(readdirSync(join(folder, 'data/Trash/info'))).toEqual([])
  })
})
