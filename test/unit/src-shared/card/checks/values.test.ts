import { describe, expect, it } from 'vitest'
import { isRgba } from '@shared/card/checks/check-colour'
import { marks, mended, only, v1, v2 } from './card-problems'

const text = { tag: 'plain_text', content: 'x' }
const image = { tag: 'img', img_key: 'img_v3_x', alt: text }
const markdown = { tag: 'markdown', content: 'x' }
const coloured = (text_color: string): unknown => ({ tag: 'div', text: { ...text, text_color } })
const columns = (more: object): unknown => ({
  tag: 'column_set',
  columns: [{ tag: 'column', elements: [markdown], ...more }],
})

describe('an enumeration', () => {
  it('takes its words only: an error in 2.0, a warning in 1.0', () => {
    expect(marks(v2({ ...markdown, text_align: 'center' }))).toEqual([])
    expect(marks(v2({ ...markdown, text_align: 'zzzzzzzz' }))).toEqual([
      'error card.unknown-value "zzzzzzzz"',
    ])
    expect(marks(v1({ ...markdown, text_align: 'zzzzzzzz' }))).toEqual([
      'warning card.unknown-value "zzzzzzzz"',
    ])
  })

  it.each([
    ['Center', 'center'],
    ['middle', 'center'],
    ['rigth', 'right'],
    ['start', 'left'],
  ])('knows what %s was meant to be', (written, meant) => {
    const card = v2({ ...markdown, text_align: written })
    expect(mended(card, 'card.unknown-value-similar')).toEqual(v2({ ...markdown, text_align: meant }))
  })

  it('leaves an empty text alone: it is not set', () => {
    expect(marks(v2({ ...markdown, text_align: '' }))).toEqual([])
  })
})

describe('a colour', () => {
  it.each(['red', 'blue-50', 'grey-1000', 'default', 'rgba(1,2,3,0.5)'])('may be %s', (colour) => {
    expect(marks(v2(coloured(colour)))).toEqual([])
  })

  it.each([
    ['#999999', 'card.hex-colour', 'grey-500'],
    ['#f00', 'card.hex-colour', 'red-500'],
    ['Red', 'card.unknown-colour-similar', 'red'],
    ['gray', 'card.unknown-colour-similar', 'grey'],
    ['blue-150', 'card.unknown-colour-similar', 'blue'],
    ['pink', 'card.unknown-colour-similar', 'carmine'],
  ])('%s is none, and %s says what comes near', (colour, code, meant) => {
    const card = v2(coloured(colour))
    expect(marks(card)).toEqual([`error ${code} "${colour}"`])
    expect(mended(card, code)).toEqual(v2(coloured(meant)))
    expect(marks(v1(coloured(colour)))).toEqual([`warning ${code} "${colour}"`])
  })

  it('may be one that the card defines', () => {
    const style = { color: { brand: { light_mode: 'rgba(1,2,3,1)', dark_mode: 'rgba(1,2,3,1)' } } }
    expect(marks({ ...v2(coloured('brand')), config: { style } })).toEqual([])
    expect(marks(v2(coloured('brand')))).toHaveLength(1)
  })

  it('of a header or a tag is of another set', () => {
    const header = (more: object): unknown => ({ ...v2(markdown), header: { title: text, ...more } })
    const tag = (color: string): object => ({ text_tag_list: [{ tag: 'text_tag', text, color }] })
    expect(marks(header({ template: 'grey' }))).toEqual([])
    expect(mended(header({ template: '#067062' }), 'card.hex-colour')).toHaveProperty('header.template')
    expect(marks(header(tag('neutral')))).toEqual([])
    expect(mended(header(tag('grey')), 'card.unknown-colour-similar')).toEqual(header(tag('neutral')))
    expect(marks(header({ template: 'rgba(1,2,3,1)' }))).toEqual(['error card.rgba-not-here "rgba(1,2,3,1)"'])
  })

  it('in rgba has channels up to 255 and an alpha up to 1', () => {
    expect(marks(v2(coloured('rgba(300,0,0,1)')))).toEqual(['error card.bad-rgba "rgba(300,0,0,1)"'])
    expect(['rgba(0,0,0,0)', 'rgb(1, 2, 3)', 'rgba(255,255,255,.5)'].every(isRgba)).toBe(true)
    expect(['rgba(0,0,0,2)', 'rgba(256,0,0,1)', 'rgba(0,0,0', 'red'].some(isRgba)).toBe(false)
  })
})

describe('a length', () => {
  it.each(['fill', 'auto', '16px', '999px', ''])('may be %s', (width) => {
    expect(marks(v2({ tag: 'div', text, width }))).toEqual([])
  })

  it.each([
    ['15px', 'error card.length-out-of-range', '16px'],
    ['1000px', 'error card.length-out-of-range', '999px'],
    ['100', 'warning card.length-without-unit', '100px'],
    ['100 PX', 'warning card.length-misspelt', '100px'],
    ['filll', 'error card.bad-length', 'fill'],
  ])('%s is wrong: %s', (width, mark, meant) => {
    const card = v2({ tag: 'div', text, width })
    expect(marks(card)).toEqual([`${mark} "${width}"`])
    expect(mended(card, mark.split(' ')[1] ?? '')).toEqual(v2({ tag: 'div', text, width: meant }))
  })

  it('takes per cent only where that is said', () => {
    expect(marks(v2({ ...image, corner_radius: '50%' }))).toEqual([])
    expect(marks(v2({ ...image, corner_radius: '101%' }))).toEqual(['error card.length-out-of-range "101%"'])
    expect(marks(v2({ tag: 'div', text, width: '50%' }))).toEqual(['error card.bad-length "50%"'])
  })
})

describe('a spacing', () => {
  it.each(['4px', '4px 12px', '1px 2px 3px 4px', '4px 0', '-99px', '0'])('may be %s', (margin) => {
    expect(marks(v2({ tag: 'hr', margin }))).toEqual([])
  })

  it.each([
    ['1px 2px 3px', 'error card.spacing-count', undefined],
    ['100px 4px', 'error card.spacing-out-of-range', '99px 4px'],
    ['4px,8px', 'error card.bad-spacing', '4px 8px'],
    ['small', 'error card.bad-spacing', undefined],
  ])('%s is wrong: %s', (margin, mark, meant) => {
    const card = v2({ tag: 'hr', margin })
    expect(marks(card)).toEqual([`${mark} "${margin}"`])
    const expected = meant === undefined ? undefined : v2({ tag: 'hr', margin: meant })
    expect(mended(card, mark.split(' ')[1] ?? '')).toEqual(expected)
  })
})

it('the padding of a panel’s header has one value or four in 2.0', () => {
  const panel = (padding: string): object => ({
    tag: 'collapsible_panel',
    header: { title: text, padding },
    elements: [],
  })
  for (const padding of ['4px', '4px 8px 4px 8px']) expect(marks(v2(panel(padding)))).toEqual([])
  expect(marks(v2(panel('4px 8px')))).toEqual(['error card.spacing-count "4px 8px"'])
  expect(mended(v2(panel('4px 8px')), 'card.spacing-count')).toEqual(v2(panel('4px 8px 4px 8px')))
  expect(marks(v1(panel('8px 0')))).toEqual([])
})

describe('a size', () => {
  it('is a word or two lengths', () => {
    expect(marks(v1({ ...image, size: 'small' }))).toEqual([])
    expect(marks(v1({ ...image, size: '40px 40px' }))).toEqual([])
    expect(mended(v1({ ...image, size: '40x40' }), 'card.bad-size')).toEqual(
      v1({ ...image, size: '40px 40px' }),
    )
    expect(mended(v1({ ...image, size: '0px 2000px' }), 'card.length-out-of-range')).toEqual(
      v1({ ...image, size: '1px 1000px' }),
    )
  })
})

describe('a text size', () => {
  it('is never worse than a hint, since Feishu takes invented ones', () => {
    const card = v2({ ...markdown, text_size: 'no-such-size' })
    expect(marks(card)).toEqual(['hint card.unknown-text-size "no-such-size"'])
    expect(mended(v2({ ...markdown, text_size: 'Heading1' }), 'card.unknown-text-size-similar')).toEqual(
      v2({ ...markdown, text_size: 'heading-1' }),
    )
  })

  it('may be one that the card defines', () => {
    const style = { text_size: { cus0: { default: 'normal' } } }
    expect(marks({ ...v2({ ...markdown, text_size: 'cus0' }), config: { style } })).toEqual([])
  })
})

describe('a number', () => {
  it('has a range', () => {
    const weighted = (weight: number): unknown => v2(columns({ width: 'weighted', weight }))
    expect(marks(weighted(5))).toEqual([])
    expect(marks(weighted(6))).toEqual(['error card.number-out-of-range 6'])
    expect(mended(weighted(6), 'card.number-out-of-range')).toEqual(weighted(5))
    expect(mended(weighted(1.4), 'card.not-an-integer')).toEqual(weighted(1))
  })
})

describe('a text', () => {
  it('has a longest length, in characters', () => {
    const button = (content: string): unknown => v2({ tag: 'button', text: { tag: 'plain_text', content } })
    expect(marks(button('😀'.repeat(100)))).toEqual([])
    expect(only(button('😀'.repeat(101)), 'card.text-too-long').params).toMatchObject({
      count: 101,
      limit: 100,
    })
  })

  it('must not be empty where that says nothing', () => {
    expect(marks(v1({ ...image, img_key: '' }))).toEqual(['warning card.empty-text-field ""'])
  })

  it('has a form of its own where it is an id or a date', () => {
    expect(marks(v2({ ...markdown, element_id: 'a_1' }))).toEqual([])
    expect(marks(v2({ ...markdown, element_id: '1a' }))).toEqual(['error card.bad-element-id "1a"'])
    expect(marks(v2({ ...markdown, element_id: 'a'.repeat(21) }))).toHaveLength(1)

    const picker = (initial_date: string): unknown => v2({ tag: 'date_picker', initial_date })
    expect(marks(picker('2024-02-29'))).toEqual([])
    expect(marks(picker('2023-02-29'))).toEqual(['warning card.bad-format "2023-02-29"'])
    expect(marks(picker('2024/02/29'))).toHaveLength(1)
  })
})

describe('a list', () => {
  it('has a longest length', () => {
    const header = (count: number): unknown => ({
      ...v1(markdown),
      header: {
        title: text,
        text_tag_list: Array.from({ length: count }, () => ({ tag: 'text_tag', text })),
      },
    })
    expect(marks(header(3))).toEqual([])
    expect(problemCodes(header(4))).toEqual(['warning card.too-many-items'])
  })
})

describe('a map of languages', () => {
  it('knows the languages', () => {
    expect(marks(v1({ ...markdown, i18n_content: { en_us: 'x' } }))).toEqual([])
    expect(marks(v1({ ...markdown, i18n_content: { en: 'x' } }))).toContain(
      'warning card.unknown-language "en"',
    )
  })
})

describe('a behaviour', () => {
  it('must be of a known kind', () => {
    const button = (type: string): unknown =>
      v2({ tag: 'button', text, behaviors: [{ type, default_url: 'https://example.com' }] })
    expect(marks(button('open_url'))).toEqual([])
    expect(mended(button('openUrl'), 'card.unknown-variant')).toEqual(button('open_url'))
  })
})

function problemCodes(card: unknown): string[] {
  return marks(card).map((mark) => mark.split(' ').slice(0, 2).join(' '))
}
