import { describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import CardPreview from '../../../../src-renderer/preview/CardPreview.vue'
import type { JsonObject } from '@shared/json-value'
import { everything, second } from './sample-cards'

const render = (card: JsonObject, theme: string): Promise<string> =>
  renderToString(
    createSSRApp({
      render: () =>
        h(CardPreview, { card, stale: false, theme, width: 'pc', locale: 'zh_cn', language: 'en' } as never),
    }),
  )

describe('without a browser', () => {
  it('the same components make HTML', async () => {
    expect(typeof document).toBe('undefined')
    const html = await render(everything, 'light')
    for (const text of [
      '停电通知',
      '行政部',
      '@Everyone',
      'No rows',
      'data-pointer="/elements/5/columns/1/elements/0"',
    ]) {
      expect(html).toContain(text)
    }
    expect(await render(second, 'dark')).toContain('<blockquote')
  })

  it('text stays text', async () => {
    const card = { elements: [{ tag: 'markdown', content: '<script>alert(1)</script>"\'' }] }
    const html = await render(card, 'light')
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
  })
})
