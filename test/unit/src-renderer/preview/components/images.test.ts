// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { drawCard, plain, serverRendered, v1 } from './draw'

const images = (key: string) =>
  key === 'img_known' ? { src: 'app://studio/picture', width: 640, height: 480 } : undefined
const image = (more: JsonObject = {}): JsonObject => ({
  tag: 'img',
  img_key: 'img_known',
  alt: plain('a view'),
  ...more,
})

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a picture that is attached', () => {
  it('is drawn wherever its key stands', () => {
    const icon = { tag: 'custom_icon', img_key: 'img_known' }
    const card = {
      header: { title: plain('t'), icon: { img_key: 'img_known' } },
      ...v1(
        image(),
        { tag: 'img_combination', combination_mode: 'double', img_list: [{ img_key: 'img_known' }] },
        { tag: 'div', text: plain('x'), icon, extra: image() },
        { tag: 'note', elements: [image(), icon] },
        { tag: 'markdown', content: '![x](img_known) ![y](img_other)' },
      ),
    }
    const drawn = drawCard(card, { images }).findAll('img')
    expect(drawn).toHaveLength(8)
    expect(new Set(drawn.map((one) => one.attributes('src')))).toEqual(new Set(['app://studio/picture']))
    expect(drawCard(card).findAll('img')).toHaveLength(0)
  })

  it('follows the language of the reader', () => {
    const card = v1(image({ img_key: 'img_other', i18n_img_key: { en_us: 'img_known', zh_cn: 'img_zh' } }))
    expect(drawCard(card, { images, locale: 'en_us' }).find('img').exists()).toBe(true)
    expect(drawCard(card, { images }).find('img').exists()).toBe(false)
  })

  it('has its own shape, and white under what is transparent unless it stays so', () => {
    const drawn = drawCard(v1(image(), image({ transparent: true })), { images }).findAll('img')
    expect(drawn[0]?.attributes('style')).toContain('aspect-ratio: 640 / 480')
    expect(drawn.map((one) => one.classes('is-transparent'))).toEqual([false, true])
  })

  it('opens larger on a click, and closes again', async () => {
    const wrapper = drawCard(v1(image()), { images })
    await wrapper.get('.frame').trigger('click')
    expect(wrapper.get('dialog').attributes('open')).toBeDefined()
    await wrapper.get('dialog').trigger('click')
    await wrapper.vm.$nextTick()
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('lets the click through to the link of the card with preview: false', async () => {
    const card = { card_link: { url: 'https://example.com' }, ...v1(image(), image({ preview: false })) }
    const wrapper = drawCard(card, { images })
    await wrapper.findAll('.frame')[0]!.trigger('click')
    expect(wrapper.emitted('open-link')).toBeUndefined()
    await wrapper.findAll('.frame')[1]!.trigger('click')
    expect(wrapper.emitted('open-link')).toEqual([['https://example.com']])
  })

  it('is in the HTML that is made without a browser, and its viewer is not', async () => {
    const html = await serverRendered(v1(image()), { images })
    expect(html).toContain('src="app://studio/picture"')
    expect(html).not.toContain('<dialog')
  })
})

describe('img_combination', () => {
  const tiles = (mode: string, count: number): string[] =>
    drawCard(
      v1({
        tag: 'img_combination',
        combination_mode: mode,
        corner_radius: '50%',
        img_list: Array.from({ length: count }, (_, index) => ({ img_key: `img_${index}` })),
      }),
    )
      .findAll('.tile')
      .map((tile) => tile.attributes('title') ?? '')

  it.each([
    ['double', 2],
    ['triple', 3],
    ['bisect', 6],
    ['trisect', 9],
  ])('shows the first images of %s, as many as it holds', (mode, most) => {
    expect(tiles(mode, 12)).toEqual(Array.from({ length: most }, (_, index) => `img_${index}`))
    expect(tiles(mode, 1)).toEqual(['img_0'])
  })

  it('rounds each image, and keeps what is transparent where it is asked to', () => {
    const element = {
      tag: 'img_combination',
      combination_mode: 'double',
      combination_transparent: true,
      corner_radius: '8px',
      img_list: [{ img_key: 'img_known' }, 7],
    }
    const drawn = drawCard(v1(element), { images })
    expect(drawn.get('img').classes()).toContain('is-transparent')
    expect(drawn.findAll('.tile').map((tile) => tile.attributes('style'))).toEqual([
      expect.stringContaining('border-radius: 8px'),
      expect.stringContaining('border-radius: 8px'),
    ])
  })
})
