import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

type Outcome = { same: true } | { same: false; reason: string; diff?: Buffer }
const { comparePictures } = await importScript<{
  comparePictures: (accepted: Buffer, actual: Buffer) => Outcome
}>('gallery/compare-pictures.mjs')

type Colour = readonly [number, number, number]
const white: Colour = [255, 255, 255]
const ink: Colour = [31, 35, 41]
const blue: Colour = [20, 86, 240]

/** How much of a pixel is inside of a shape, from 0 to 1. */
type Cover = (x: number, y: number) => number

/** Draws shapes as a rasteriser does: a pixel that a shape covers in part takes its colour in part. */
function picture(shapes: readonly (readonly [Cover, Colour])[], width = 120, height = 80): Buffer {
  const png = new PNG({ width, height })
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let colour = white
      for (const [cover, paint] of shapes) {
        const share = Math.min(1, Math.max(0, cover(x, y)))
        colour = mixed(colour, paint, share)
      }
      png.data.set([...colour, 255], (y * width + x) * 4)
    }
  }
  return PNG.sync.write(png)
}

function mixed(under: Colour, over: Colour, share: number): Colour {
  const channel = (index: 0 | 1 | 2): number => Math.round(under[index] * (1 - share) + over[index] * share)
  return [channel(0), channel(1), channel(2)]
}

const disc =
  (centreX: number, centreY: number, radius: number): Cover =>
  (x, y) =>
    radius + 0.5 - Math.hypot(x - centreX, y - centreY)
const box =
  (left: number, top: number, width: number, height: number): Cover =>
  (x, y) =>
    x >= left && x < left + width && y >= top && y < top + height ? 1 : 0
/** Strokes down and across, as letters have them; `shift` moves those down by a part of a pixel. */
const strokes =
  (top: number, shift = 0): Cover =>
  (x, y) => {
    if (y < top || y >= top + 12) return 0
    const down = 1.5 - Math.abs(((x + 7 - shift) % 7) - 3)
    return (y - top) % 5 === 2 ? 1 : down
  }

const accepted = picture([
  [strokes(10), ink],
  [disc(60, 50, 14), blue],
])

describe('comparePictures', () => {
  it('says that a picture is the same as itself', () => {
    expect(comparePictures(accepted, accepted)).toEqual({ same: true })
  })

  it('forgives edges of letters and curves that are smoothed in another way', () => {
    const smoothed = picture([
      [strokes(10, 0.08), ink],
      [disc(60.1, 50.05, 14.05), blue],
    ])
    expect(smoothed.equals(accepted)).toBe(false)
    expect(comparePictures(accepted, smoothed)).toEqual({ same: true })
  })

  it.each<[string, readonly (readonly [Cover, Colour])[]]>([
    [
      'another colour',
      [
        [strokes(10), ink],
        [disc(60, 50, 14), [51, 112, 255]],
      ],
    ],
    [
      'letters in another colour',
      [
        [strokes(10), [216, 57, 49]],
        [disc(60, 50, 14), blue],
      ],
    ],
    [
      'letters that are one pixel lower',
      [
        [strokes(11), ink],
        [disc(60, 50, 14), blue],
      ],
    ],
    [
      'a shape that has moved',
      [
        [strokes(10), ink],
        [disc(63, 50, 14), blue],
      ],
    ],
    ['a shape that is gone', [[strokes(10), ink]]],
    [
      'a small mark that is new',
      [
        [strokes(10), ink],
        [disc(60, 50, 14), blue],
        [box(100, 40, 8, 8), ink],
      ],
    ],
    [
      'a line of one pixel that is new',
      [
        [strokes(10), ink],
        [disc(60, 50, 14), blue],
        [box(0, 74, 120, 1), ink],
      ],
    ],
  ])('finds %s', (_what, shapes) => {
    const outcome = comparePictures(accepted, picture(shapes))
    expect(outcome).toMatchObject({
      same: false,
      reason: expect.stringMatching(/% of the pixels around/) as string,
    })
    expect(PNG.sync.read((outcome as { diff: Buffer }).diff).width).toBe(120)
  })

  it('forgives letters and curves that are drawn bolder or thinner at their edges', () => {
    const bolder =
      (cover: Cover): Cover =>
      (x, y) =>
        Math.min(1, Math.max(0, cover(x, y))) ** 0.85
    const other = picture([
      [bolder(strokes(10)), ink],
      [bolder(disc(60, 50, 14)), blue],
    ])
    expect(other.equals(accepted)).toBe(false)
    expect(comparePictures(accepted, other)).toEqual({ same: true })
  })

  it('finds a picture of another size, and says both', () => {
    const taller = picture([[strokes(10), ink]], 120, 81)
    expect(comparePictures(accepted, taller)).toEqual({ same: false, reason: '120×81 px instead of 120×80' })
  })
})
