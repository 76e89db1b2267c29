import { describe, expect, it } from 'vitest'
import { fixed, markdown, plain, said, v1, v2 } from './apply-rules'

const icon = (size?: string): unknown => ({ tag: 'standard_icon', token: 'bell_outlined', size })
const image = (alt: unknown, size?: string): unknown => ({ tag: 'img', img_key: 'img_v3_x', alt, size })
const panel = (header: object): unknown => ({
  tag: 'collapsible_panel',
  header: { title: plain('x'), ...header },
  elements: [],
})

/** What is said beside what a push is warned of. */
const lines = (card: unknown): string[] => said(card).filter((line) => !/-push|needs-receiver/.test(line))

describe('what sources disagree about', () => {
  it('fields of a div are documented in 1.0', () => {
    const div = { tag: 'div', fields: [{ is_short: true, text: plain('x') }] }
    expect(lines(v1(div))).toEqual([])
    expect(lines(v2(div))).toEqual(['warning card.fields-in-2 /body/elements/0/fields'])
  })

  it('a 2.0 card may have a fallback_card', () => {
    expect(lines(v2(markdown('x')))).toEqual([])
    expect(lines({ ...v2(markdown('x')), fallback_card: {} })).toEqual([
      'warning card.fallback-card /fallback_card',
    ])
  })

  it('a summary may have translations', () => {
    const card = (summary: unknown): unknown => ({ config: { summary }, ...v2(markdown('x')) })
    expect(lines(card({ content: 'x' }))).toEqual([])
    expect(lines(card({ content: 'x', i18n_content: { en_us: 'y' } }))).toEqual([
      'hint card.summary-translations /config/summary/i18n_content',
    ])
  })

  it('a callback may report a text', () => {
    const button = (value: unknown): unknown => ({
      tag: 'button',
      text: plain('x'),
      behaviors: [{ type: 'callback', value }],
    })
    expect(lines(v2(button({ a: 'b' })))).toEqual([])
    expect(lines(v2(button('b')))).toEqual([
      'warning card.callback-value-string /body/elements/0/behaviors/0/value',
    ])
    expect(fixed(v2(button('b')), 'card.callback-value-string')).toEqual(v2(button({ value: 'b' })))
  })

  it('the space inside may be negative', () => {
    expect(lines(v2(panel({ padding: '0px 4px 0px 4px' })))).toEqual([])
    expect(lines(v2(panel({ padding: '0px -4px 0px 4px' })))).toEqual([
      'warning card.negative-padding /body/elements/0/header/padding',
    ])
    const header = { header: { title: plain('x'), padding: '-4px 0' }, ...v2(markdown('x')) }
    expect(lines(header)).toEqual(['warning card.negative-padding /header/padding'])
    const checker = { tag: 'checker', text: plain('x'), padding: '-1px' }
    expect(lines(v2(checker))).toEqual(['warning card.negative-padding /body/elements/0/padding'])
  })

  it('a picture may have no words', () => {
    expect(lines(v1(image(plain('A map'))))).toEqual([])
    expect(lines(v1(image(plain(''))))).toEqual(['hint card.empty-alt /elements/0/alt/content'])
    const translated = { tag: 'plain_text', content: '', i18n_content: { en_us: 'A map' } }
    expect(lines(v1(image(translated)))).toEqual([])
  })

  it('a picture may be 1000 pixels wide', () => {
    expect(lines(v1(image(plain('x'), '999px 40px')))).toEqual([])
    expect(lines(v1(image(plain('x'), '1000px 40px')))).toEqual([
      'hint card.image-size-1000 /elements/0/size',
    ])
    expect(lines(v2(image(plain('x'), '1000px 40px')))).toEqual([])
  })

  it('an icon has a size in the header of a panel', () => {
    expect(lines(v2(panel({ icon: icon('16px 16px') })))).toEqual([])
    const div = { tag: 'div', text: plain('x'), icon: icon('16px 16px') }
    expect(lines(v2(div))).toEqual(['warning card.icon-size /body/elements/0/icon/size'])
    expect(lines(v1(div))).toEqual(['hint card.icon-size /elements/0/icon/size'])
    expect(lines(v1({ ...div, icon: icon() }))).toEqual([])
  })
})
