import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IMAGE_FOLDER } from '@shared/draft/draft-images'
import { readDraft } from '@shared/draft/read-draft'
import { saveDraft } from '../../../../src-main/drafts/save-draft'
import { carryImages } from '../../../../src-main/images/carry-images'
import { draftWithPictures, pictures } from '../drafts/draft-with-pictures'
import { temporaryFolder } from '../temporary-folder'

/** A folder with pictures in it, each holding what is given for it. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, IMAGE_FOLDER))
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
  return folder
}

const { one, two, unused } = pictures

describe('carryImages', () => {
  it('takes what the card names from the first folder that has it', async () => {
    const first = folderWith({ [one.file]: 'one', [unused.file]: 'unused' })
    const second = folderWith({ [one.file]: 'other', [two.file]: 'two' })
    const target = temporaryFolder()

    expect((await carryImages(draftWithPictures, target, [first, second])).ok).toBe(true)

    expect(readFileSync(join(target, one.file), 'utf8')).toBe('one')
    expect(readFileSync(join(target, two.file), 'utf8')).toBe('two')
    expect(readdirSync(join(target, IMAGE_FOLDER))).toHaveLength(2)
  })

  it('leaves a picture that is there, replaces an empty one, and goes on without one that is nowhere', async () => {
    const source = folderWith({ [one.file]: 'one', [two.file]: 'two' })
    const target = folderWith({ [one.file]: 'retouched', [two.file]: '' })
    expect((await carryImages(draftWithPictures, target, [source])).ok).toBe(true)
    expect(readFileSync(join(target, one.file), 'utf8')).toBe('retouched')
    expect(readFileSync(join(target, two.file), 'utf8')).toBe('two')

    const empty = temporaryFolder()
    expect((await carryImages(draftWithPictures, empty, [temporaryFolder(), empty])).ok).toBe(true)
    expect(readdirSync(empty)).toEqual([])
  })

  it('does not carry what a link leads to', async () => {
    const source = folderWith({})
    writeFileSync(join(source, 'secret'), 'secret')
    symlinkSync(join(source, 'secret'), join(source, one.file))
    const target = temporaryFolder()
    expect((await carryImages(draftWithPictures, target, [source])).ok).toBe(true)
    expect(readdirSync(target)).toEqual([])
  })
})

describe('saving a draft with pictures', () => {
  it('puts them beside it', async () => {
    const source = folderWith({ [one.file]: 'one', [two.file]: 'two' })
    const path = join(temporaryFolder(), 'x.pushcard')
    expect((await saveDraft(path, draftWithPictures, undefined, { imagesFrom: [source] }, 0)).ok).toBe(true)
    expect(readFileSync(join(path, '..', two.file), 'utf8')).toBe('two')
    const read = readDraft(readFileSync(path, 'utf8'))
    expect(read.ok && read.value.draft.images).toEqual({ img_v3_one: one, img_v3_two: two })
  })

  it('saves nothing where they have no place', async () => {
    const source = folderWith({ [one.file]: 'one' })
    const folder = temporaryFolder()
    writeFileSync(join(folder, IMAGE_FOLDER), 'in the way')
    const path = join(folder, 'x.pushcard')
    expect(await saveDraft(path, draftWithPictures, undefined, { imagesFrom: [source] }, 0)).toMatchObject({
      ok: false,
      error: { code: 'image.folder-unsuitable' },
    })
    expect(existsSync(path)).toBe(false)
  })
})
