import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IMAGE_FOLDER, imageFileOf } from '@shared/draft/draft-images'
import { MAX_IMAGE_BYTES } from '@shared/image-limits'
import { hasImageFile, imagePath, keepImageFile, readImageFile } from '../../../../src-main/images/image-file'
import { temporaryFolder } from '../temporary-folder'

const file = imageFileOf('ab'.repeat(32), 'png')
const named = { file, name: 'poster.png' }
const bytes = Buffer.from('the bytes of a picture')

function folderWithPicture(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, IMAGE_FOLDER))
  writeFileSync(join(folder, file), bytes)
  return folder
}

describe('imagePath', () => {
  it('leads into the picture folder, or is no path', () => {
    expect(imagePath('/drafts', file)).toBe(join('/drafts', IMAGE_FOLDER, `${'ab'.repeat(8)}.png`))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((tail) => `${file}${tail || '/'}`),
        ),
        (text) => {
          expect(() => imagePath('/drafts', text)).toThrow(RangeError)
        },
      ),
    )
  })
})

describe('readImageFile', () => {
  it('reads a picture', async () => {
    expect(await readImageFile(folderWithPicture(), named)).toEqual({ ok: true, value: bytes })
  })

  it('says when it is not there', async () => {
    const missing = { ok: false, error: { code: 'image.missing', message: { params: named } } }
    expect(await readImageFile(temporaryFolder(), named)).toMatchObject(missing)
    const folder = temporaryFolder()
    writeFileSync(join(folder, IMAGE_FOLDER), 'a file where the folder should be')
    expect(await readImageFile(folder, named)).toMatchObject(missing)
  })

  it('does not follow links', async () => {
    const outside = folderWithPicture()
    const linkedFolder = temporaryFolder()
    symlinkSync(join(outside, IMAGE_FOLDER), join(linkedFolder, IMAGE_FOLDER))
    const linkedFile = temporaryFolder()
    mkdirSync(join(linkedFile, IMAGE_FOLDER))
    symlinkSync(join(outside, file), join(linkedFile, file))
    for (const folder of [linkedFolder, linkedFile]) {
      expect(await readImageFile(folder, named)).toMatchObject({ ok: false, error: { code: 'image.linked' } })
    }
  })

  it('does not read what is too large, or a folder', async () => {
    const folder = folderWithPicture()
    writeFileSync(join(folder, file), Buffer.alloc(MAX_IMAGE_BYTES + 1))
    expect(await readImageFile(folder, named)).toMatchObject({ error: { code: 'image.too-large' } })
    const other = temporaryFolder()
    mkdirSync(join(other, file), { recursive: true })
    expect(await readImageFile(other, named)).toMatchObject({ error: { code: 'image.missing' } })
  })
})

describe('keepImageFile', () => {
  it('makes the picture folder, and replaces what is there', async () => {
    const folder = temporaryFolder()
    expect(await hasImageFile(folder, file)).toBe(false)
    expect((await keepImageFile(folder, file, Buffer.from('cut'))).ok).toBe(true)
    expect((await keepImageFile(folder, file, bytes)).ok).toBe(true)
    expect(readFileSync(join(folder, file))).toEqual(bytes)
    expect(await hasImageFile(folder, file)).toBe(true)
  })

  it('does not make the folder of a draft', async () => {
    const gone = join(temporaryFolder(), 'gone')
    await expect(keepImageFile(gone, file, bytes)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(existsSync(gone)).toBe(false)
  })

  it('writes nothing through a link, and over nothing that is no file', async () => {
    const outside = temporaryFolder()
    const linked = temporaryFolder()
    symlinkSync(outside, join(linked, IMAGE_FOLDER))
    const linkedFile = temporaryFolder()
    mkdirSync(join(linkedFile, IMAGE_FOLDER))
    symlinkSync(join(outside, 'target'), join(linkedFile, file))
    const aFile = temporaryFolder()
    writeFileSync(join(aFile, IMAGE_FOLDER), 'kept')

    for (const folder of [linked, linkedFile, aFile]) {
      expect(await keepImageFile(folder, file, bytes)).toMatchObject({
        ok: false,
        error: { code: 'image.folder-unsuitable' },
      })
    }
    expect(existsSync(join(outside, 'target'))).toBe(false)
    expect(existsSync(join(outside, file.split('/')[1]!))).toBe(false)
    expect(lstatSync(join(linkedFile, file)).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(aFile, IMAGE_FOLDER), 'utf8')).toBe('kept')
  })
})
