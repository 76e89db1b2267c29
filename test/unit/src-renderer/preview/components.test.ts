// @vitest-environment happy-dom
import { mount, type DOMWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CardPreview from '../../../../src-renderer/preview/CardPreview.vue'
import type { JsonObject, JsonValue } from '@shared/json-value'

/** What `get` finds. */
type Drawn = Omit<DOMWrapper<Element>, 'exists'>

/** The first element of a card, drawn. */
function draw(element: JsonValue, more: { width?: string; theme?: string; card?: JsonObject } = {}): Drawn {
  const { card = {}, ...props } = more
  const wrapper = mount(CardPreview, {
    props: {
      card: { ...card, elements: [element] },
      stale: false,
      theme: 'light',
      width: 'pc',
      locale: 'zh_cn',
      ...props,
    } as never,
  })
  return wrapper.get('[data-pointer="/elements/0"]')
}

const plain = (content: string, more: JsonObject = {}): JsonObject => ({
  tag: 'plain_text',
  content,
  ...more,
})
const styleOf = (part: Drawn): string => part.attributes('style') ?? ''

describe('div', () => {
  it('shows plain_text as it stands and reads lark_md', () => {
    expect(draw({ tag: 'div', text: plain('**x** :OK:\ny') }).text()).toBe('**x** :OK:\ny')
    expect(
      draw({ tag: 'div', text: { tag: 'lark_md', content: '**x**' } })
        .get('strong')
        .text(),
    ).toBe('x')
  })

  it('lays short fields two a row', () => {
    const fields = draw({
      tag: 'div',
      fields: [
        { is_short: true, text: plain('a') },
        { is_short: false, text: plain('b') },
      ],
    }).findAll('.field')
    expect(fields.map((field) => field.classes('is-short'))).toEqual([true, false])
  })

  it('takes sizes and colours from the catalogue and from config.style', () => {
    const card = {
      config: {
        style: {
          text_size: { lead: { default: 'normal', pc: 'heading-1', mobile: 'notation' } },
          color: { brand: { light_mode: 'rgba(1,2,3,0.5)', dark_mode: 'rgba(4,5,6,1)' } },
        },
      },
    }
    const element = { tag: 'div', text: plain('x', { text_size: 'lead', text_color: 'brand' }) }
    expect(styleOf(draw(element, { card }).get('.text'))).toMatch(
      /font-size: 24px.*color: rgba\(1, 2, 3, 0\.5\)/,
    )
    expect(styleOf(draw(element, { card, width: 'phone', theme: 'dark' }).get('.text'))).toMatch(
      /font-size: 12px.*color: rgba\(4, 5, 6, 1\)/,
    )
    const unknown = { tag: 'div', text: plain('x', { text_size: 'huge', text_color: '#ff0000' }) }
    expect(styleOf(draw(unknown).get('.text'))).toBe('')
  })

  it('ignores text_color on lark_md, as Feishu does', () => {
    const text = { tag: 'lark_md', content: 'x', text_color: 'red' }
    expect(styleOf(draw({ tag: 'div', text }).get('.text'))).toBe('')
  })

  it('cuts after the lines asked for', () => {
    expect(
      draw({ tag: 'div', text: plain('x', { lines: 2 }) })
        .get('.text')
        .classes(),
    ).toContain('is-clamped')
    expect(
      draw({ tag: 'div', text: plain('x', { lines: 0 }) })
        .get('.text')
        .classes(),
    ).not.toContain('is-clamped')
  })
})

describe('markdown', () => {
  it('follows variables of href to the address of the device', () => {
    const element = {
      tag: 'markdown',
      content: '[t]($v) [u]($w)',
      href: { v: { url: 'https://example.com', pc_url: 'https://example.com/pc' } },
    }
    expect(
      draw(element)
        .findAll('a')
        .map((link) => link.attributes('href')),
    ).toEqual(['https://example.com/pc'])
    expect(draw(element, { width: 'phone' }).get('a').attributes('href')).toBe('https://example.com')
    expect(draw(element).text()).toContain('u')
  })

  it('colours fonts and tags by the theme', () => {
    const element = {
      tag: 'markdown',
      content: "<font color='red'>x</font> <text_tag color='nope'>y</text_tag>",
    }
    expect(styleOf(draw(element).get('span'))).toMatch(/#C02A26/i)
    expect(styleOf(draw(element, { theme: 'dark' }).get('span'))).toMatch(/#F6827E/i)
    expect(styleOf(draw(element).get('.tag'))).toMatch(/background-color: #E0E9FF/i)
  })

  it('keeps 1.0 from showing what only 2.0 knows', () => {
    expect(draw({ tag: 'markdown', content: '# x\n`y`' }).text()).toBe('# x`y`')
  })

  it('shows mentions, people, times and emoji without knowing anybody', () => {
    const content = "<at id=all></at> <at ids=ou_1,ou_2></at> <person id='ou_3'></person> :OK:"
    const shown = draw({ tag: 'markdown', content })
    expect(shown.text()).toContain('@所有人')
    expect(shown.text()).toContain('@ou_1@ou_2')
    expect(shown.text()).toContain('ou_3')
    expect(shown.get('.emoji').attributes('title')).toBe(':OK:')
  })
})

describe('img', () => {
  const image = (more: JsonObject): Drawn =>
    draw({ tag: 'img', img_key: 'img_1', alt: plain('a picture'), ...more })

  it('is a labelled box with its key', () => {
    expect(image({}).text()).toBe('a pictureimg_1')
    expect(styleOf(image({}).get('.picture'))).toContain('aspect-ratio: 16 / 9')
    expect(
      image({ title: plain('above') })
        .get('figcaption')
        .text(),
    ).toBe('above')
  })

  it('has the sides that the card asks for, and no words where they do not fit', () => {
    expect(styleOf(image({ size: 'small' }).get('.picture'))).toContain('width: 40px; height: 40px')
    expect(image({ size: 'small' }).text()).toBe('')
    expect(image({ size: 'small' }).get('.picture').attributes('title')).toBe('a picture · img_1')
    expect(styleOf(image({ size: '200px 120px' }).get('.picture'))).toContain('width: 200px; height: 120px')
    expect(styleOf(image({ corner_radius: '50%' }).get('.picture'))).toContain('border-radius: 50%')
    expect(image({ size: 'stretch_without_padding' }).classes()).toContain('is-bleeding')
  })

  it('ignores a size that the scale type does not go with', () => {
    expect(styleOf(image({ size: 'small', scale_type: 'fit_horizontal' }).get('.picture'))).not.toContain(
      '40px',
    )
  })
})

describe('column_set', () => {
  const columns = [
    { tag: 'column', width: 'weighted', weight: 3, elements: [{ tag: 'hr' }] },
    { tag: 'column', width: '120px', background_style: 'blue-50', padding: '4px 8px', elements: [] },
    { tag: 'column', elements: [] },
  ]
  const flexes = (element: JsonObject, width: string): string[] =>
    draw(element, { width })
      .findAll('.column')
      .map((column) => styleOf(column))

  it('is one row on a computer, with the widths of its columns', () => {
    expect(flexes({ tag: 'column_set', flex_mode: 'bisect', columns }, 'pc')).toEqual([
      expect.stringContaining('flex-grow: 3; flex-shrink: 1; flex-basis: 0px'),
      expect.stringContaining('flex-grow: 0; flex-shrink: 1; flex-basis: 120px'),
      expect.stringContaining('flex-basis: auto'),
    ])
    expect(styleOf(draw({ tag: 'column_set', columns }).findAll('.column')[1]!)).toMatch(
      /padding: 4px 8px.*background-color: #F0F4FF/i,
    )
  })

  it('follows its mode on a phone', () => {
    const classes = (mode: string): string[] =>
      draw({ tag: 'column_set', flex_mode: mode, columns }, { width: 'phone' }).classes()
    for (const mode of ['none', 'stretch', 'flow', 'bisect', 'trisect'])
      expect(classes(mode)).toContain(`is-${mode}`)
    expect(classes('sideways')).toContain('is-none')
    expect(flexes({ tag: 'column_set', flex_mode: 'stretch', columns }, 'phone')[0]).toContain(
      'flex-shrink: 0; flex-basis: auto',
    )
    expect(draw({ tag: 'column_set', flex_mode: 'stretch', columns }).classes()).toContain('is-none')
  })

  it('has a background in the colour of the theme', () => {
    expect(styleOf(draw({ tag: 'column_set', background_style: 'blue-50', columns: [] }))).toMatch(/#F0F4FF/i)
    expect(styleOf(draw({ tag: 'column_set', background_style: 'default', columns: [] }))).not.toContain(
      'background',
    )
  })
})

describe('button and action', () => {
  const button = (more: JsonObject): Drawn =>
    draw({ tag: 'action', actions: [{ tag: 'button', text: plain('b'), ...more }] }).get('button')

  it.each([
    'default',
    'primary',
    'danger',
    'text',
    'primary_text',
    'danger_text',
    'primary_filled',
    'danger_filled',
    'laser',
  ])('has a look for the type %s', (type) => {
    expect(button({ type }).classes()).toContain(`is-${type.replace('_', '-')}`)
  })

  it('has four sizes and three kinds of width', () => {
    expect(['tiny', 'small', 'large', 'giant'].map((size) => button({ size }).classes().at(-1))).toEqual([
      'is-tiny',
      'is-small',
      'is-large',
      'is-medium',
    ])
    expect(styleOf(button({ width: 'fill' }))).toContain('width: 100%')
    expect(styleOf(button({ width: '160px' }))).toContain('width: 160px')
    expect(styleOf(button({ width: '20px' }))).toContain('width: 100px')
    expect(styleOf(button({ width: 'wide' }))).toBe('')
  })

  it('says why it is disabled, and opens nothing then', async () => {
    const wrapper = mount(CardPreview, {
      props: {
        card: {
          elements: [
            {
              tag: 'action',
              actions: [
                {
                  tag: 'button',
                  text: plain('b'),
                  disabled: true,
                  disabled_tips: plain('too late'),
                  hover_tips: plain('no'),
                  url: 'https://example.com',
                },
              ],
            },
          ],
        },
        stale: false,
        theme: 'light',
        width: 'pc',
        locale: 'zh_cn',
      } as never,
    })
    expect(wrapper.get('button').attributes('title')).toMatch(/^too late\n/)
    expect(wrapper.get('button').attributes('aria-disabled')).toBe('true')
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('open-link')).toBeUndefined()
  })

  it.each([
    ['bisected', 'is-bisected'],
    ['trisection', 'is-trisection'],
    ['flow', 'is-flow'],
    ['other', 'is-default'],
  ])('lays out %s', (layout, expected) => {
    expect(draw({ tag: 'action', layout, actions: [] }).classes()).toContain(expected)
  })
})

describe('note', () => {
  it('shows icons, images and texts in one small line, whatever size they ask for', () => {
    const note = draw({
      tag: 'note',
      elements: [
        { tag: 'standard_icon', token: 'info_outlined' },
        { tag: 'img', img_key: 'img_logo', alt: plain('logo') },
        plain('hello', { text_size: 'heading-0' }),
        { tag: 'lark_md', content: '[link](https://example.com)' },
        7,
      ],
    })
    expect(note.findAll('.icon').map((icon) => icon.attributes('title'))).toEqual([
      'info_outlined',
      'img_logo',
    ])
    expect(note.text()).toBe('hellolink')
    expect(note.html()).not.toContain('30px')
  })
})
