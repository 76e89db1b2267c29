import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { CardPage, CardPageRequest } from '@shared/card-page'
import { componentFor, loadRareComponents } from '../card-components'
import CardPageView from './CardPage.vue'
import { pageDocument } from './page-document'
import { pageTitle } from './page-title'

/**
 * Draws a card as a page of its own, with the components of the preview.
 * @param styles - every style of the preview and of the page.
 */
export async function drawCardPage(request: CardPageRequest, styles: string): Promise<CardPage> {
  const { language, theme } = request
  await loadRareComponents()
  const drawn = await renderToString(createSSRApp(CardPageView, { page: request }))
  // Its comments tell Vue where to go on in a browser; in a text, `<` is never left as it is.
  const body = drawn.replace(/<!--.*?-->/gs, '')
  const tags = drawnTags(body)
  const title = pageTitle(request)
  return {
    html: pageDocument({ title, language, theme, styles, body }),
    components: tags.length,
    unsupported: [...new Set(tags)].filter((tag) => componentFor(tag) === undefined),
  }
}

/**
 * The tags of the components that stand in the page: what was drawn is counted, not what the card holds. In the
 * server renderer's HTML a quote is never part of a text or of a value.
 */
function drawnTags(body: string): string[] {
  return [...body.matchAll(/ data-tag="([^"]*)"/g)].flatMap(([, tag]) =>
    tag === undefined || tag === 'header' ? [] : [tag],
  )
}
