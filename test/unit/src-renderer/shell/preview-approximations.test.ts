// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import PreviewApproximations from '../../../../src-renderer/shell/PreviewApproximations.vue'
import { i18n } from '../../../../src-renderer/words/i18n'
import type { JsonValue } from '@shared/json-value'

const card: JsonValue = {
  elements: [
    { tag: 'markdown', content: ':OK:' },
    { tag: 'hr' },
    { tag: 'markdown', content: ':DONE:' },
    { tag: 'img', img_key: 'img_1' },
  ],
}

async function open(more: object = {}): Promise<VueWrapper> {
  const wrapper = mount(PreviewApproximations, {
    props: { card, locale: 'zh_cn', ...more },
    global: { plugins: [i18n] },
  })
  const details = wrapper.get('details')
  ;(details.element as HTMLDetailsElement).open = true
  await details.trigger('toggle')
  await vi.dynamicImportSettled()
  await flushPromises()
  return wrapper
}
const sentences = (wrapper: VueWrapper): string[] => wrapper.findAll('li').map((one) => one.text())

describe('what is approximated', () => {
  it('is looked for only once somebody opens it', async () => {
    const closed = mount(PreviewApproximations, {
      props: { card, locale: 'zh_cn' },
      global: { plugins: [i18n] },
    })
    expect(closed.findAll('li')).toHaveLength(0)
    const wrapper = await open()
    expect(sentences(wrapper)).toHaveLength(3)
    expect(sentences(wrapper)[1]).toMatch(/表情.*2 处/)
  })

  it('leads from one place to the next, and round again', async () => {
    const wrapper = await open()
    const button = wrapper.findAll('button')[0]!
    for (let click = 0; click < 3; click++) await button.trigger('click')
    expect(wrapper.emitted('select')).toEqual([
      ['/elements/0/content'],
      ['/elements/2/content'],
      ['/elements/0/content'],
    ])
  })

  it('follows the card and its pictures', async () => {
    const wrapper = await open({ hasImage: () => true })
    expect(sentences(wrapper).join()).not.toContain('图片')
    await wrapper.setProps({ card: { elements: [] } })
    expect(sentences(wrapper)).toHaveLength(1)
    await wrapper.setProps({ card: undefined })
    expect(sentences(wrapper)).toHaveLength(0)
  })
})
