import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IMAGE_FOLDER, isDraftImage } from '@shared/draft/draft-images'
import type { AttachedImage } from '@shared/ipc-contract'
import { MAX_IMAGE_BYTES } from '@shared/image-limits'
import { embeddedImages } from '../../../../src-main/images/embedded-images'
import { imageStore, KEPT_UNUSED } from '../../../../src-main/images/image-store'
import { temporaryFolder } from '../temporary-folder'
import { heic, png } from './sample-pictures'

const picture = png(30, 20)

function start() {
  const userData = join(temporaryFolder(), 'user-data')
  return { userData, store: imageStore(userData, Date.now) }
}

async function attached(store: ReturnType<typeof imageStore>, name = 'poster.png', bytes: Buffer = picture) {
  const result = await store.attach(name, bytes)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('the store of pictures', () => {
  it('keeps the bytes as they are, once for equal ones', async () => {
    const { userData, store } = start()
    const { key, image } = await attached(store)
    const again = await attached(store, 'copy of poster.png')

    expect(isDraftImage(image)).toBe(true)
    expect(image).toMatchObject({ name: 'poster.png', width: 30, height: 20, bytes: picture.length })
    expect(key).toBe(`local_img_${image.file.slice(IMAGE_FOLDER.length + 1, -4)}`)
    expect(again.key).toBe(key)
    expect(readdirSync(join(userData, IMAGE_FOLDER))).toHaveLength(1)
    expect(readFileSync(join(userData, image.file))).toEqual(picture)
    expect((await attached(store, 'x', png(30, 20, 0x81))).key).not.toBe(key)
  })

  it('mends a file that was cut short', async () => {
    const { userData, store } = start()
    const { image } = await attached(store)
    writeFileSync(join(userData, image.file), picture.subarray(0, 10))
    await attached(store)
    expect(readFileSync(join(userData, image.file))).toEqual(picture)
  })

  it.each([
    ['C:\\pictures\\poster.png', 'poster.png'],
    ['/home/x/海报.png', '海报.png'],
    ['a\nb\u0000.png', 'a b .png'],
    ['', 'image'],
    ['x'.repeat(300), 'x'.repeat(120)],
  ])('calls %j %j', async (given, name) => {
    expect((await attached(start().store, given)).image.name).toBe(name)
  })

  it('takes no file that is none, and says why', async () => {
    const { userData, store } = start()
    expect(await store.attach('x.txt', Buffer.from('text'))).toMatchObject({
      error: { code: 'image.unknown-format' },
    })
    mkdirSync(userData)
    writeFileSync(join(userData, IMAGE_FOLDER), 'in the way')
    expect(await store.attach('x.png', picture)).toMatchObject({ error: { code: 'image.not-kept' } })
  })

  it('reads a file that was chosen, whatever it is', async () => {
    const { store } = start()
    const folder = temporaryFolder()
    const path = join(folder, '海报.png')
    writeFileSync(path, picture)
    expect(await store.attachFile(path)).toMatchObject({ ok: true, value: { image: { name: '海报.png' } } })
    expect(await store.attachFile(join(folder, 'none.png'))).toMatchObject({
      error: { code: 'image.unreadable' },
    })
    expect(await store.attachFile(folder)).toMatchObject({ error: { code: 'image.unknown-format' } })
    writeFileSync(path, Buffer.alloc(MAX_IMAGE_BYTES + 1))
    expect(await store.attachFile(path)).toMatchObject({ error: { code: 'image.too-large' } })
  })

  it('reads a picture beside the draft first, and else its own', async () => {
    const { store } = start()
    const { image } = await attached(store)
    const folder = temporaryFolder()
    const path = join(folder, 'x.pushcard')
    expect(await store.read(image, undefined)).toEqual({ ok: true, value: picture })
    expect(await store.read(image, path)).toEqual({ ok: true, value: picture })
    mkdirSync(join(folder, IMAGE_FOLDER))
    writeFileSync(join(folder, image.file), 'changed by hand')
    expect(await store.read(image, path)).toEqual({ ok: true, value: Buffer.from('changed by hand') })
    expect(await start().store.read(image, join(temporaryFolder(), 'x'))).toMatchObject({
      error: { code: 'image.missing' },
    })
  })

  it('finds the pictures beside the file that a link leads to', async () => {
    const { store } = start()
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'x.pushcard'), '')
    const link = join(temporaryFolder(), 'link.pushcard')
    symlinkSync(join(folder, 'x.pushcard'), link)
    expect((await store.foldersOf(link))[0]).toBe(folder)
  })

  it('forgets what no draft has needed for a month', async () => {
    const { userData, store } = start()
    const old = new Date(Date.now() - KEPT_UNUSED - 60_000)
    const [used, unused, fresh] = [png(1, 1), png(2, 2), png(3, 3)]
    const all: AttachedImage[] = []
    for (const bytes of [used, unused, fresh]) all.push(await attached(store, 'x', bytes))
    const [usedFile, unusedFile, freshFile] = all.map(({ image }) => image.file)
    writeFileSync(join(userData, IMAGE_FOLDER, 'notes.txt'), 'not ours')
    for (const file of [usedFile!, unusedFile!, `${IMAGE_FOLDER}/notes.txt`])
      utimesSync(join(userData, file), old, old)

    await store.forgetUnused(new Set([usedFile!]))

    expect(existsSync(join(userData, usedFile!))).toBe(true)
    expect(existsSync(join(userData, unusedFile!))).toBe(false)
    expect(existsSync(join(userData, freshFile!))).toBe(true)
    expect(existsSync(join(userData, IMAGE_FOLDER, 'notes.txt'))).toBe(true)
  })
})

describe('embeddedImages', () => {
  it('gives every picture that the card names, and says which are not there', async () => {
    const { userData, store } = start()
    const shown = await attached(store)
    const unshown = await attached(store, 'photo <1>.heic', heic(40, 30))
    const missing = { ...shown.image, file: shown.image.file.replace(/.{4}(?=\.)/, '0000'), name: 'lost.png' }
    const draft = {
      cardText: `${shown.key} ${unshown.key} img_v3_lost`,
      images: {
        [shown.key]: shown.image,
        [unshown.key]: unshown.image,
        img_v3_lost: missing,
        img_v3_unused: missing,
      },
    }

    const { images, missing: told } = await embeddedImages(draft, [temporaryFolder(), userData], 'en')

    expect([...images.keys()]).toEqual([shown.key, unshown.key, 'img_v3_lost'])
    expect(images.get(shown.key)).toEqual({
      src: `data:image/png;base64,${picture.toString('base64')}`,
      width: 30,
      height: 20,
    })
    const label = decodeURIComponent(images.get(unshown.key)!.src)
    expect(label).toContain('width="40" height="30"')
    expect(label).toContain('photo &#60;1&#62;.heic')
    expect(label).toContain('HEIC pictures cannot be shown here')
    expect(decodeURIComponent(images.get('img_v3_lost')!.src)).toContain(
      'The file of this picture is not there',
    )
    expect(told).toEqual([{ key: 'image.missing', params: { name: 'lost.png', file: missing.file } }])
  })

  it('shows no file that is no picture, whatever it is called', async () => {
    const { userData, store } = start()
    const { key, image } = await attached(store)
    writeFileSync(join(userData, image.file), '<script>alert(1)</script>')
    const { images, missing } = await embeddedImages(
      { cardText: key, images: { [key]: image } },
      [userData],
      'en',
    )
    expect(images.get(key)?.src).toMatch(/^data:image\/svg\+xml,/)
    expect(missing).toMatchObject([{ key: 'image.unknown-format' }])
  })
})
