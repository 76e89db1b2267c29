// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { enumColour, headerTemplates, tagColours } from '@shared/card/catalogue/colours'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { drawCard, plain, serverRendered } from './draw'

type Drawn = ReturnType<ReturnType<typeof drawCard>['get']>

const head = (header: JsonObject, more: Parameters<typeof drawCard>[1] = {}): Drawn =>
  drawCard({ header, elements: [] }, more).get('[data-tag="header"]')
const head2 = (header: JsonObject): Drawn =>
  drawCard({ schema: '2.0', header, body: { elements: [] } }).get('[data-tag="header"]')
const tag = (content: string, color?: string): JsonValue => ({
  tag: 'text_tag',
  text: plain(content),
  ...(color === undefined ? {} : { color }),
})

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the header', () => {
  it.each(headerTemplates.filter((name) => name !== 'default'))(
    'has a band in %s, light and dark',
    (name) => {
      for (const theme of ['light', 'dark'] as const) {
        const drawn = head({ template: name, title: plain('t') }, { theme })
        expect(drawn.attributes('style')).toContain(enumColour(`${name}-100`)?.[theme])
        expect(drawn.get('.title').attributes('style')).toContain(enumColour(name)?.[theme])
      }
    },
  )

  it('has no band by default, nor in a colour that there is not', () => {
    for (const template of ['default', 'lime', 'pink', 'constructor']) {
      expect(head({ template, title: plain('t') }).classes()).not.toContain('has-band')
    }
  })

  it.each(Object.entries(tagColours))('has tags in %s', (color, hue) => {
    const style = head({ title: plain('t'), text_tag_list: [tag('x', color)] })
      .get('.tag')
      .attributes('style')
    expect(style).toContain(`color: ${enumColour(hue)?.light ?? ''}`)
  })

  it('shows three tags at most, in the language of the reader where there are some', () => {
    const header = {
      title: plain('t'),
      text_tag_list: ['a', 'b', 'c', 'd'].map((name) => tag(name)),
      i18n_text_tag_list: { en_us: ['e', 'f', 'g', 'h'].map((name) => tag(name)), ja_jp: [] },
    }
    const shown = (locale: string): string[] =>
      head(header, { locale })
        .findAll('.tag')
        .map((one) => one.text())
    expect(shown('en_us')).toEqual(['e', 'f', 'g'])
    expect(shown('ja_jp')).toEqual(['a', 'b', 'c'])
  })

  it('limits the lines of its texts, whatever size and colour they ask for', async () => {
    const header = {
      title: plain('t', { text_size: 'heading-0', text_color: 'red', lines: 9 }),
      subtitle: plain('s', { lines: 3 }),
    }
    const html = await serverRendered({ header, elements: [] })
    expect(html.match(/-webkit-line-clamp:\d/g)).toEqual(['-webkit-line-clamp:4', '-webkit-line-clamp:1'])
    expect(html).not.toMatch(/30px|#C02A26/i)
  })

  it('shows a subtitle alone as its title', () => {
    const drawn = head({ subtitle: plain('s') })
    expect(drawn.get('.title').text()).toBe('s')
    expect(drawn.find('.subtitle').exists()).toBe(false)
  })

  it('reads lark_md', () => {
    expect(
      head2({ title: { tag: 'lark_md', content: '**x**' } })
        .get('strong')
        .text(),
    ).toBe('x')
  })

  it('has the icon of its version', () => {
    const library = { token: 'bell_outlined' }
    const icon = (drawn: Drawn): string | undefined =>
      drawn.find('[role="img"]').exists() ? drawn.get('[role="img"]').attributes('title') : undefined
    const title = plain('t')
    expect(icon(head({ title, icon: { img_key: 'img_1' } }))).toBe('img_1')
    expect(icon(head({ title, icon: { img_key: 'img_1' }, ud_icon: library }))).toBe('bell_outlined')
    expect(icon(head({ title, icon: { img_key: 'img_1' }, ud_icon: { token: '' } }))).toBe('img_1')
    expect(icon(head2({ title, icon: { tag: 'standard_icon', ...library } }))).toBe('bell_outlined')
    expect(icon(head2({ title, icon: { tag: 'custom_icon', img_key: 'img_1' } }))).toBe('img_1')
    expect(icon(head({ title, icon: {} }))).toBeUndefined()
  })

  it('has a padding in 2.0 only', () => {
    expect(head2({ title: plain('t'), padding: '4px 8px' }).attributes('style')).toContain('padding: 4px 8px')
    expect(head({ title: plain('t'), padding: '4px 8px' }).attributes('style') ?? '').not.toContain('padding')
  })

  it('is the one of the reader’s language', () => {
    const card = {
      i18n_header: { zh_cn: {}, en_us: { title: plain('English') } },
      header: { title: plain('zh') },
      elements: [],
    }
    const drawn = drawCard(card, { locale: 'en_us' })
    expect(drawn.get('[data-pointer="/i18n_header/en_us"]').text()).toBe('English')
  })
})

describe('languages of a card', () => {
  const card = (locales?: string[]): JsonObject => ({
    schema: '2.0',
    config: locales === undefined ? {} : { locales },
    body: {
      elements: [
        { tag: 'markdown', content: 'own', i18n_content: { zh_cn: '中', en_us: 'English', ja_jp: '日' } },
      ],
    },
  })

  it.each([
    ['ja_jp', undefined, '日'],
    ['fr_fr', undefined, 'English'],
    ['ja_jp', ['zh_cn', 'en_us'], 'English'],
    ['ja_jp', ['zh_cn'], '中'],
    ['zh_cn', ['zh_cn', 'en_us'], '中'],
  ])('for a reader of %s with locales %j', (locale, locales, expected) => {
    expect(drawCard(card(locales), { locale }).text()).toBe(expected)
  })
})
