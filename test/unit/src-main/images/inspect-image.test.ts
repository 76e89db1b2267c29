import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_IMAGE_BYTES } from '@shared/image-limits'
import { imageFormatOf } from '../../../../src-main/images/image-format'
import { inspectImage } from '../../../../src-main/images/inspect-image'
import { bmp, gif, heic, ico, jpg, png, pngHeader, tiff, webp } from './sample-pictures'

const kinds = { png, jpg, gif, webp, bmp, tiff, heic } as const

describe('inspectImage', () => {
  it.each(Object.entries(kinds))('reads the size of a %s', (extension, make) => {
    expect(inspectImage(make(300, 200), 'x')).toMatchObject({
      ok: true,
      value: { format: { extension }, width: 300, height: 200 },
    })
  })

  it('reads the size of an icon', () => {
    expect(inspectImage(ico(32, 16), 'x')).toMatchObject({
      ok: true,
      value: { format: { extension: 'ico' }, width: 32, height: 16 },
    })
  })

  it('counts a photo that lies on its side as it is shown, and a bitmap from the top down as well', () => {
    expect(inspectImage(jpg(400, 300, 6), 'x')).toMatchObject({ value: { width: 300, height: 400 } })
    expect(inspectImage(jpg(400, 300, 3), 'x')).toMatchObject({ value: { width: 400, height: 300 } })
    expect(inspectImage(bmp(400, -300), 'x')).toMatchObject({ value: { width: 400, height: 300 } })
  })

  it.each([
    ['image.empty', Buffer.alloc(0)],
    ['image.unknown-format', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')],
    ['image.unknown-format', Buffer.from('BMW is no bitmap, but begins like one')],
    ['image.unknown-format', heic(10, 10, 'avif')],
    ['image.unknown-format', Buffer.from('%PDF-1.7')],
    ['image.damaged', png(3, 3).subarray(0, 12)],
    ['image.damaged', jpg(3, 3).subarray(0, 20)],
    ['image.damaged', pngHeader(0, 3)],
    ['image.too-many-pixels', pngHeader(12_001, 5)],
    ['image.too-many-pixels', gif(5, 2001)],
    ['image.too-large', Buffer.concat([png(3, 3), Buffer.alloc(MAX_IMAGE_BYTES)])],
  ])('refuses with %s', (code, bytes) => {
    expect(inspectImage(bytes, 'x.png')).toMatchObject({ ok: false, error: { code } })
  })

  it('takes what is just large enough', () => {
    expect(inspectImage(pngHeader(12_000, 12_000), 'x').ok).toBe(true)
    expect(inspectImage(gif(2000, 2000), 'x').ok).toBe(true)
    const padded = Buffer.concat([png(3, 3), Buffer.alloc(MAX_IMAGE_BYTES)]).subarray(0, MAX_IMAGE_BYTES)
    expect(inspectImage(padded, 'x').ok).toBe(true)
  })

  it('never throws, whatever follows a beginning that it knows', () => {
    const beginnings = [...Object.values(kinds).map((make) => make(40, 30)), ico(9, 9)]
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.nat(80),
        fc.uint8Array({ maxLength: 200 }),
        (whole, cut, more) => {
          const bytes = Buffer.concat([whole.subarray(0, cut), more])
          const inspected = inspectImage(bytes, 'x')
          if (!inspected.ok) return
          expect(imageFormatOf(bytes)).toBe(inspected.value.format)
          expect(inspected.value.width * inspected.value.height).toBeGreaterThan(0)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
