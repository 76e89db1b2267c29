import { chmodSync, linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeExport } from '../../../../src-main/card-page/write-export'
import { temporaryFolder } from '../temporary-folder'

const bytes = Buffer.from('<p>new</p>')

describe('writing an export', () => {
  it('makes a file, and replaces one that is there', async () => {
    const path = join(temporaryFolder(), 'card.html')
    for (const content of ['first', 'second']) {
      expect(await writeExport(path, Buffer.from(content), undefined)).toEqual({ ok: true, value: null })
      expect(readFileSync(path, 'utf8')).toBe(content)
    }
  })

  it('leaves the source as it is, by whatever name it is called', async () => {
    const folder = temporaryFolder()
    const source = join(folder, 'card.json')
    writeFileSync(source, '{}')
    linkSync(source, join(folder, 'hard.html'))
    symlinkSync(source, join(folder, 'soft.html'))
    for (const name of ['card.json', 'hard.html', 'soft.html']) {
      expect(await writeExport(join(folder, name), bytes, source)).toMatchObject({
        error: { code: 'card-page.onto-source' },
      })
    }
    expect(readFileSync(source, 'utf8')).toBe('{}')
  })

  it.each([
    ['draft.pushcard', 'card-page.onto-draft'],
    ['DRAFT.PUSHCARD', 'card-page.onto-draft'],
    ['none/card.html', 'card-page.folder-missing'],
    ['.', 'card-page.not-a-file'],
    [`${'x'.repeat(300)}.html`, 'card-page.not-written'],
  ])('refuses %s', async (name, code) => {
    const folder = temporaryFolder()
    expect(await writeExport(join(folder, name), bytes, undefined)).toMatchObject({
      ok: false,
      error: { code },
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it.skipIf(process.getuid?.() === 0)('does not replace a read-only file', async () => {
    const path = join(temporaryFolder(), 'card.html')
    writeFileSync(path, 'old')
    chmodSync(path, 0o444)
    expect(await writeExport(path, bytes, undefined)).toMatchObject({
      error: { code: 'card-page.no-permission' },
    })
    expect(readFileSync(path, 'utf8')).toBe('old')
  })
})
