// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mentionsRareTag } from '../../../../src-renderer/preview/rare-tags'

const props = {
  card: {
    elements: [
      { tag: 'markdown', content: 'first' },
      { tag: 'audio', file_key: 'f' },
    ],
  },
  stale: false,
  theme: 'light',
  width: 'pc',
  locale: 'zh_cn',
} as never

describe('a component that few cards have', () => {
  beforeEach(() => vi.resetModules())

  it('does not keep the rest of the card waiting, and comes to its place', async () => {
    const { default: CardPreview } = await import('../../../../src-renderer/preview/CardPreview.vue')
    const { loadRareComponents } = await import('../../../../src-renderer/preview/card-components')
    const preview = mount(CardPreview, { props })
    expect(preview.text()).toContain('first')
    expect(preview.find('[data-tag="audio"]').exists()).toBe(false)

    await loadRareComponents()
    await vi.waitFor(() =>
      expect(preview.get('[data-tag="audio"]').attributes('data-pointer')).toBe('/elements/1'),
    )
  })

  it('is drawn at once when its piece was waited for', async () => {
    const { default: CardPreview } = await import('../../../../src-renderer/preview/CardPreview.vue')
    const { loadRareComponents } = await import('../../../../src-renderer/preview/card-components')
    await loadRareComponents()
    expect(mount(CardPreview, { props }).find('[data-tag="audio"]').exists()).toBe(true)
  })

  it('is drawn by the server renderer, which waits for it itself', async () => {
    const { default: CardPreview } = await import('../../../../src-renderer/preview/CardPreview.vue')
    const html = await renderToString(createSSRApp({ render: () => h(CardPreview, props) }))
    expect(html).toContain('data-tag="audio"')
  })
})

describe('a text', () => {
  it('mentions a rare tag as the value of a member, however it is laid out', () => {
    expect(mentionsRareTag('{"elements":[{"tag":"table"}]}')).toBe(true)
    expect(mentionsRareTag('{ "tag" :\n  "select_static" }')).toBe(true)
  })

  it('with none is not held up', () => {
    expect(mentionsRareTag('{"elements":[{"tag":"div","text":{"content":"the table"}}]}')).toBe(false)
  })
})
