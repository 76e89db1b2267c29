import { numberOf, stringOf } from '@shared/card/read-json'
import type { JsonObject } from '@shared/json-value'

/** The shape of an image whose pixels are not known. */
export interface ImageBox {
  readonly style: Readonly<Record<string, string>>
  /** Too small for words inside. */
  readonly isSmall: boolean
  /** Reaches over the padding of the card to its edges. */
  readonly bleeds: boolean
}

/** Sides of the size words in px (Card §8.4; 1.0 page and K). */
const squares: Readonly<Record<string, number>> = { large: 160, medium: 80, small: 40, tiny: 16 }

/** Below this an image shows no words. */
const SMALL = 100

function sized(width: number, height: number): ImageBox {
  const style = { width: `${width}px`, height: `${height}px` }
  return { style, isSmall: Math.min(width, height) < SMALL, bleeds: false }
}

function wide(ratio: string, most?: number): ImageBox {
  const style = { 'aspect-ratio': ratio, ...(most === undefined ? {} : { 'max-width': `${most}px` }) }
  return { style, isSmall: false, bleeds: false }
}

/** Widths of the older fields (Card §8.4): `custom_width` 278–580, `compact_width` 278. */
function olderWidth(image: JsonObject): number | undefined {
  const custom = numberOf(image.custom_width)
  if (custom !== undefined) return Math.min(580, Math.max(278, custom))
  return image.compact_width === true ? 278 : undefined
}

/** The box that stands for an `img` (Card §8.4). Without a documented shape it is 16:9 (grade ?). */
export function imageBox(image: JsonObject): ImageBox {
  const mode = stringOf(image.mode)
  const scale = stringOf(image.scale_type) ?? 'crop_center'
  const size = scale === 'fit_horizontal' ? undefined : stringOf(image.size)

  for (const word of [mode, size]) {
    const side = word !== undefined && Object.hasOwn(squares, word) ? squares[word] : undefined
    if (side !== undefined) return sized(side, side)
  }
  const pair = /^(\d{1,4})px (\d{1,4})px$/.exec(size ?? '')
  if (pair !== null) return sized(Math.min(1000, Number(pair[1])), Math.min(1000, Number(pair[2])))
  if (size === 'stretch_without_padding') return { ...wide('16 / 9'), bleeds: true }
  return wide('16 / 9', mode === undefined ? olderWidth(image) : undefined)
}
