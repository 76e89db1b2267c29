import { numberOf, stringOf, wordOf } from '@shared/card/read-json'
import type { CardVersion } from '@shared/card/catalogue/model'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { pixels } from './card-length'
import type { PreviewImage } from './preview-context'

/** Which part of a picture its box shows: all of it, or as much as fits around the centre or from the top. */
export type ImageFit = 'whole' | 'centre' | 'top'

/** The box of an image, and how the picture lies in it. */
export interface ImageBox {
  readonly style: Readonly<Record<string, string>>
  readonly fit: ImageFit
  /** Too small for words inside. */
  readonly isSmall: boolean
  /** As wide as the room that there is. */
  readonly fills: boolean
  /** Reaches over the padding of the card to its edges. */
  readonly bleeds: boolean
  /** A long image of which an older mode shows the top, with a badge. */
  readonly isLong: boolean
}

/** Sides of the size words in px (Card §8.4; 1.0 page and K). */
const squares: Readonly<Record<string, number>> = { large: 160, medium: 80, small: 40, tiny: 16 }

/** Below this, in px, an image shows no words. */
const SMALL = 100

/** Width and height, as far as their relation goes. */
type Ratio = readonly [width: number, height: number]

/** Of a picture that is not there (grade ?), and of the longest that is shown uncut (Card §8.4). */
const unknownRatio: Ratio = [16, 9]
const longestRatio: Ratio = [9, 16]

function isLongerThan([width, height]: Ratio, [otherWidth, otherHeight]: Ratio): boolean {
  return width * otherHeight < otherWidth * height
}

/** Greatest widths of the older fields in px (Card §8.4): `custom_width` 278–580, `compact_width` 278. */
const olderWidths = { least: 278, most: 580, compact: 278 } as const

function sized(width: number, height: number, fit: ImageFit, version: CardVersion): ImageBox {
  // Card §1: 1.0 shrinks what is wider than its place, 2.0 clips it.
  const limit: Record<string, string> = version === '1.0' ? { 'max-width': '100%' } : { 'max-width': 'none' }
  return {
    style: { width: `${width}px`, height: `${height}px`, ...limit },
    fit,
    isSmall: Math.min(width, height) < SMALL,
    fills: false,
    bleeds: false,
    isLong: false,
  }
}

function olderWidth(image: JsonObject): number | undefined {
  const { least, most, compact } = olderWidths
  // The outline of the 2.0 page writes it in px.
  const custom = numberOf(image.custom_width) ?? pixels(image.custom_width, least, most)
  if (custom !== undefined) return Math.min(most, Math.max(least, custom))
  return image.compact_width === true ? compact : undefined
}

/** Of a picture whose pixels are known. */
function ratioOf(picture: PreviewImage | undefined): Ratio | undefined {
  const { width = 0, height = 0 } = picture ?? {}
  return width > 0 && height > 0 ? [width, height] : undefined
}

/** `"16:9"`, which official 2.0 samples write as a size. */
function writtenRatio(size: string | undefined): Ratio | undefined {
  const match = /^([1-9]\d{0,2}):([1-9]\d{0,2})$/.exec(size ?? '')
  return match === null ? undefined : [Number(match[1]), Number(match[2])]
}

function squareSide(word: JsonValue | undefined): number | undefined {
  const name = stringOf(word) ?? ''
  return Object.hasOwn(squares, name) ? squares[name] : undefined
}

/**
 * The box of an `img` (Card §8.4). A crop mode without a size takes the width and cuts what is longer than 16:9.
 * @param picture - the picture itself, where there is one; without, the box is 16:9 (grade ?).
 */
export function imageBox(image: JsonObject, version: CardVersion, picture?: PreviewImage): ImageBox {
  const mode = stringOf(image.mode)
  const scale = wordOf(image.scale_type, ['crop_center', 'crop_top', 'fit_horizontal'], 'crop_center')
  const isWhole = scale === 'fit_horizontal' || mode === 'fit_horizontal'
  const size = scale === 'fit_horizontal' ? undefined : stringOf(image.size)
  const crop: ImageFit = scale === 'crop_top' ? 'top' : 'centre'

  const side = squareSide(mode) ?? squareSide(size)
  if (side !== undefined) return sized(side, side, crop, version)
  const pair = /^(\d{1,4})px (\d{1,4})px$/.exec(size ?? '')
  if (pair !== null) {
    return sized(Math.min(1000, Number(pair[1])), Math.min(1000, Number(pair[2])), crop, version)
  }

  const natural = ratioOf(picture) ?? unknownRatio
  const isOlder = mode === 'crop_center' || mode === 'stretch'
  const isLong = isLongerThan(natural, longestRatio)
  const ratio = isWhole ? natural : (writtenRatio(size) ?? (isLong ? longestRatio : natural))
  const most = mode === undefined ? olderWidth(image) : undefined
  return {
    style: {
      'aspect-ratio': ratio.join(' / '),
      ...(most === undefined ? {} : { 'max-width': `${most}px` }),
    },
    fit: isWhole ? 'whole' : isOlder ? 'top' : crop,
    isSmall: false,
    fills: true,
    bleeds: size === 'stretch_without_padding' && version === '1.0',
    isLong: isOlder && isLong,
  }
}
