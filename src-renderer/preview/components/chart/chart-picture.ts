import type { InjectionKey } from 'vue'

/** A drawn chart as a picture. */
export interface ChartPicture {
  /** A `data:image/png` address, in the pixels of the screen, on the background of the card. */
  readonly src: string
  /** The same in the dark theme, where it stands in a page that has both; `src` is the light one then. */
  readonly darkSrc?: string
  /** In CSS px. */
  readonly width: number
  readonly height: number
}

/** Pictures by the JSON pointer of their chart. */
export type ChartPictures = ReadonlyMap<string, ChartPicture>

/**
 * Provided around a preview, makes its charts show these pictures instead of drawing: for HTML that Vue's server renderer
 * makes in the window.
 */
export const chartPicturesKey: InjectionKey<ChartPictures> = Symbol('chart pictures')

/**
 * Provided around a preview, has its charts drawn with so many device pixels for each of their own, whatever the screen
 * has: a picture is to be sharp elsewhere.
 */
export const chartScaleKey: InjectionKey<number> = Symbol('chart scale')

/** Gives the picture once the chart is drawn; `undefined` when it cannot be drawn. */
export type TakePicture = () => Promise<ChartPicture | undefined>

const offered = new Map<Element, TakePicture>()

/**
 * Lets the picture of a chart be collected.
 * @param at - an element inside the component that carries `data-pointer`.
 * @returns ends the offer.
 */
export function offerChartPicture(at: Element, take: TakePicture): () => void {
  offered.set(at, take)
  return () => void offered.delete(at)
}

/**
 * The pictures of all charts of a preview, in the theme and width that it has, waiting for those that are still being
 * drawn. A chart that cannot be drawn has none: its data stands there as a table.
 * @param preview - the preview's element or one around it.
 */
export async function collectChartPictures(preview: Element): Promise<ChartPictures> {
  const pictures = new Map<string, ChartPicture>()
  for (const [at, take] of offered) {
    const pointer = at.closest<HTMLElement>('[data-pointer]')?.dataset.pointer
    if (pointer === undefined || !preview.contains(at)) continue
    const picture = await take()
    if (picture !== undefined) pictures.set(pointer, picture)
  }
  return pictures
}
