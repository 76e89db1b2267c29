import { posix, win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLocalImageKey, looksLikeImageKey } from '@shared/card/rules/image-key'
import {
  IMAGE_FOLDER,
  imageExtensions,
  imageFileOf,
  imagesInUse,
  isDraftImage,
  isDraftImages,
  isImageFile,
  isUsableKey,
  localKeyOf,
  type DraftImage,
} from '@shared/draft/draft-images'
import { readDraft } from '@shared/draft/read-draft'
import { sameDraft } from '@shared/draft/same-draft'
import { sampleDraft } from '@shared/draft/sample-draft'
import { writeDraft } from '@shared/draft/write-draft'
import { anyDraftFile } from './draft-arbitraries'

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const key = localKeyOf(sha256)
const image: DraftImage = {
  file: imageFileOf(sha256, 'png'),
  name: 'poster.png',
  width: 1200,
  height: 600,
  bytes: 12345,
}
const other: DraftImage = { ...image, file: imageFileOf('0'.repeat(64), 'jpg'), name: 'other.jpg' }

/** A draft whose card names the keys. */
function draftNaming(...keys: string[]) {
  const elements = keys.map((one) => ({ tag: 'img', img_key: one }))
  return { ...sampleDraft('en'), cardText: JSON.stringify({ elements }, null, 2) }
}

describe('the place of a picture', () => {
  it.each(imageExtensions)('may end with .%s', (extension) => {
    expect(isImageFile(imageFileOf(sha256, extension))).toBe(true)
  })

  it.each([
    '/pushcard-images/9f86d081884c7d65.png',
    '../pushcard-images/9f86d081884c7d65.png',
    'pushcard-images/../9f86d081884c7d65.png',
    'pushcard-images/x/9f86d081884c7d65.png',
    'pushcard-images\\9f86d081884c7d65.png',
    'C:/pushcard-images/9f86d081884c7d65.png',
    'pushcard-images/9f86d081884c7d65.png:stream',
    'pushcard-images/9f86d081884c7d65.png\n',
    'pushcard-images/9f86d081884c7d65.png\0',
    'pushcard-images/9f86d081884c7d65.svg',
    'pushcard-images/9F86D081884C7D65.png',
    'pushcard-images/%2e%2e/9f86d081884c7d65.png',
    '//host/pushcard-images/9f86d081884c7d65.png',
    'file:///pushcard-images/9f86d081884c7d65.png',
    'pushcard-images/con.png',
    '',
  ])('is not %j', (path) => {
    expect(isImageFile(path)).toBe(false)
  })

  it('never leads out of the folder, on any system, whatever is written there', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      ':',
      'C',
      IMAGE_FOLDER,
      '9f86d081884c7d65',
      '.png',
      '\0',
      '\n',
      '~',
      '%2e',
    )
    const path = fc.oneof(
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
      fc.tuple(piece, piece).map(([head, tail]) => head + image.file + tail),
      fc.string(),
      fc.constant(image.file),
    )
    let taken = 0
    fc.assert(
      fc.property(path, (text) => {
        if (!isImageFile(text)) return
        taken++
        expect(posix.dirname(posix.resolve('/drafts', text))).toBe(`/drafts/${IMAGE_FOLDER}`)
        expect(win32.dirname(win32.resolve('D:\\drafts', text))).toBe(`D:\\drafts\\${IMAGE_FOLDER}`)
      }),
      { numRuns: 3000 },
    )
    expect(taken).toBeGreaterThan(100)
  })
})

it('a local key is none of Feishu’s, and can stand in a draft', () => {
  expect(key).toBe('local_img_9f86d081884c7d65')
  expect(isLocalImageKey(key)).toBe(true)
  expect(looksLikeImageKey(key)).toBe(false)
  expect(isLocalImageKey('img_v3_02ab_local_img_')).toBe(false)
  expect(isUsableKey(key)).toBe(true)
  expect(isUsableKey('https://a.example/x')).toBe(false)
})

it('what is no picture is not taken for one', () => {
  expect(isDraftImage(image)).toBe(true)
  expect(isDraftImages({ [key]: image })).toBe(true)
  for (const wrong of [
    { ...image, file: '../x.png' },
    { ...image, width: 0 },
    { ...image, height: 1.5 },
    { ...image, bytes: '1' },
    { ...image, name: 'x'.repeat(300) },
    null,
    [],
  ]) {
    expect(isDraftImage(wrong)).toBe(false)
    expect(isDraftImages({ [key]: wrong })).toBe(false)
  }
})

describe('in a draft file', () => {
  it('pictures stand before the base, one below the other, and are read back', () => {
    const draft = {
      ...draftNaming(key),
      images: { [key]: image },
      base: { fetchedAt: 'x', notification: {} },
    }
    const text = writeDraft(draft)
    expect(text).toContain(`
  "images": {
    "local_img_9f86d081884c7d65": {
      "file": "pushcard-images/9f86d081884c7d65.png",
      "name": "poster.png",
      "width": 1200,
      "height": 600,
      "bytes": 12345
    }
  },
  "base": {`)
    const read = readDraft(text)
    expect(read).toEqual({ ok: true, value: { draft, problems: [] } })
    expect(writeDraft(draft, text)).toBe(text)
  })

  it('a draft without pictures is written as ever', () => {
    const text = writeDraft(sampleDraft('en'))
    expect(text).not.toContain('images')
    expect(writeDraft({ ...sampleDraft('en'), images: {} }, text)).toBe(text)
  })

  it('what the card does not name is neither written nor a change', () => {
    const draft = draftNaming(key)
    const undone = { ...draft, images: { [localKeyOf('f'.repeat(64))]: other } }
    expect(imagesInUse(undone)).toEqual({})
    expect(sameDraft(draft, undone)).toBe(true)
    expect(writeDraft(undone, writeDraft(draft))).toBe(writeDraft(draft))
    expect(sameDraft(draft, { ...draft, images: { [key]: image } })).toBe(false)
  })

  it('a change leaves what else the file says, and what could not be read, where it was', () => {
    const before = { ...draftNaming(key), images: { [key]: image } }
    const text = writeDraft(before)
      .replace('"images": {', '"images": {\n    "odd": { "file": "/etc/passwd" },')
      .replace('"poster.png",', '"poster.png", "x-note": 1,')
    const read = readDraft(text)
    if (!read.ok) throw new Error(read.error.code)
    expect(read.value.problems).toMatchObject([
      { code: 'draft.image-unusable', severity: 'warning', source: 'file', pointer: '/images/odd' },
    ])
    expect(read.value.draft.images).toEqual({ [key]: image })

    const both = { ...draftNaming(key, 'img_v3_1'), images: { [key]: image, img_v3_1: other } }
    const written = writeDraft(both, text)
    expect(written).toContain('"odd": { "file": "/etc/passwd" }')
    expect(written).toContain('"x-note": 1')
    expect(readDraft(written)).toMatchObject({ ok: true, value: { draft: both } })

    const without = { ...draftNaming(), images: both.images }
    const emptied = writeDraft(without, written)
    expect(emptied).not.toContain(key)
    expect(emptied).toContain('"odd"')
    expect(writeDraft(draftNaming(), writeDraft(before))).toBe(writeDraft(draftNaming()))
  })

  it('a list of pictures that is none is told, and kept', () => {
    const text = writeDraft(sampleDraft('en')).replace('"target"', '"images": [1],\n  "target"')
    const read = readDraft(text)
    expect(read).toMatchObject({ ok: true, value: { problems: [{ code: 'draft.images-unusable' }] } })
    if (read.ok) expect(writeDraft(read.value.draft, text)).toBe(text)
  })

  it('pictures survive in a file of any layout', () => {
    fc.assert(
      fc.property(anyDraftFile, (text) => {
        const read = readDraft(text)
        if (!read.ok) throw new Error(read.error.code)
        const draft = {
          ...read.value.draft,
          ...draftNaming(key),
          images: { ...read.value.draft.images, [key]: image },
        }
        const again = readDraft(writeDraft(draft, text))
        expect(again.ok && sameDraft(again.value.draft, draft)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
