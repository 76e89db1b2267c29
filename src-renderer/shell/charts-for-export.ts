import { createApp } from 'vue'
import { cardCounts } from '@shared/card/card-counts'
import { parseCard } from '@shared/card/parse-card'
import { cardPagePixels } from '@shared/card-page'
import type { ExportedChart, ExportView } from '@shared/ipc-contract'
import type { JsonValue } from '@shared/json-value'
import CardPreview from '../preview/CardPreview.vue'
import {
  chartScaleKey,
  collectChartPictures,
  type ChartPictures,
} from '../preview/components/chart/chart-picture'
import type { ShownTheme } from '../preview/preview-context'

/** As sharp as the picture of a card. */
const SCALE = 2

/**
 * Draws the charts of a card as large as the export shows them, whatever room the window's preview has; none for a card
 * without charts or one that does not parse.
 * @param themes - one, or light and dark for a page that has both.
 */
export async function chartsForExport(
  cardText: string,
  view: Pick<ExportView, 'width' | 'locale'>,
  [theme, other]: readonly [ShownTheme, ShownTheme?],
): Promise<ExportedChart[]> {
  const { strict, value } = parseCard(cardText)
  if (!strict || value === undefined || cardCounts(value).charts === 0) return []

  const pictures = await drawAside(value, view, theme)
  const dark = other === undefined ? undefined : await drawAside(value, view, other)
  return [...pictures].map(([pointer, { src, width, height }]) => {
    const darkSrc = dark?.get(pointer)?.src
    return { pointer, src, width, height, ...(darkSrc === undefined ? {} : { darkSrc }) }
  })
}

/** A preview beside the screen, for as long as its charts are drawn. */
async function drawAside(
  card: JsonValue,
  { width, locale }: Pick<ExportView, 'width' | 'locale'>,
  theme: ShownTheme,
): Promise<ChartPictures> {
  const place = document.createElement('div')
  place.inert = true
  Object.assign(place.style, {
    position: 'fixed',
    left: '-10000px',
    top: '0',
    width: `${cardPagePixels[width]}px`,
  })
  document.body.append(place)
  const app = createApp(CardPreview, { card, stale: false, theme, width, locale })
  app.provide(chartScaleKey, SCALE)
  app.mount(place)
  try {
    return await collectChartPictures(place)
  } finally {
    app.unmount()
    place.remove()
  }
}
