import { createApp, h, nextTick, shallowReactive } from 'vue'
import CardPreview from '../../../src-renderer/preview/CardPreview.vue'

import './page.css'
import { stockPicture } from './stock-pictures.js'

/** The app's preview and nothing else; what it shows is said by a script (see picture-page.mjs). */
const place = globalThis.document.querySelector('#place')
const shown = shallowReactive({ request: undefined, turn: 0 })

createApp({
  render: () =>
    shown.request === undefined
      ? null
      : h(CardPreview, {
          ...shown.request,
          key: shown.turn,
          stale: false,
          images: shown.request.pictured ? stockPicture : undefined,
        }),
}).mount(place)

/** Code is coloured at once when its grammars are in the page already. */
await import('../../../src-renderer/preview/code/highlighter')

/** Shows a card; done when nothing of it is still to come. */
globalThis.drawCard = async (request) => {
  shown.turn += 1
  shown.request = request
  place.dataset.width = request.width
  await globalThis.settle()
}

/** Waits until charts and pictures are drawn and the page is painted. */
globalThis.settle = async () => {
  await nextTick()
  do {
    await Promise.all([...place.querySelectorAll('img')].map((image) => image.decode()))
    await painted()
  } while (place.querySelector('.canvas[data-state="waiting"]') !== null)
  await painted()
}

function painted() {
  return new Promise((done) => globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(done)))
}
