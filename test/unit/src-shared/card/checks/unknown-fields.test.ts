import { describe, expect, it } from 'vitest'
import { marks, mended, only, v1, v2 } from './card-problems'

const text = { tag: 'plain_text', content: 'x' }
const markdown = { tag: 'markdown', content: 'x' }

it('the margin of a panel’s header is a warning in 2.0, since the release notes show one', () => {
  const panel = { tag: 'collapsible_panel', header: { title: text, margin: '0' }, elements: [] }
  expect(marks(v2(panel))).toEqual(['warning card.field-of-other-version "margin"'])
  expect(marks(v1(panel))).toEqual([])
})

it('fallback of a 2.0 card is a warning, since a sample of the release notes has it', () => {
  const fallback = { trigger_conditions: [] }
  expect(marks({ ...v2({ tag: 'hr' }), fallback })).toEqual([
    'warning card.field-of-other-version "fallback"',
  ])
  expect(marks({ ...v1({ tag: 'hr' }), fallback })).toEqual([])
})

describe('an unknown field', () => {
  it('is an error in 2.0, at its name, with what Feishu would answer', () => {
    const card = v2({ tag: 'hr', zzzzzzzz: 1 })
    expect(marks(card)).toEqual(['error card.unknown-field "zzzzzzzz"'])
    expect(only(card, 'card.unknown-field')).toMatchObject({
      pointer: '/body/elements/0/zzzzzzzz',
      serverCode: '200621',
      link: expect.stringContaining('https://open.feishu.cn/document/') as string,
      params: { owner: 'hr', field: 'zzzzzzzz' },
    })
    expect(mended(card, 'card.unknown-field')).toEqual(v2({ tag: 'hr' }))
  })

  it('is a hint in 1.0, which ignores it, and stays', () => {
    const card = v1({ tag: 'hr', zzzzzzzz: 1 })
    expect(marks(card)).toEqual(['hint card.ignored-field "zzzzzzzz"'])
    expect(only(card, 'card.ignored-field').fix).toBeUndefined()
    expect(only(card, 'card.ignored-field').serverCode).toBeUndefined()
  })

  it('is not looked for in what the author hands on, nor in what the builder leaves', () => {
    const callback = { type: 'callback', value: { anything: { at: 'all' } } }
    expect(marks(v2({ tag: 'button', text, behaviors: [callback] }))).toEqual([])
    expect(marks(v2({ tag: 'hr', _varloop: 'x' }))).toEqual([])
  })

  it.each([
    ['another spelling', { tag: 'markdown', content: 'x', textAlign: 'left' }, 'text_align'],
    ['a slip', { tag: 'markdown', content: 'x', text_algin: 'left' }, 'text_align'],
    ['a word of other systems', { tag: 'markdown', content: 'x', fontSize: 'normal' }, 'text_size'],
  ])('is renamed when one is meant: %s', (_, element, meant) => {
    const card = v2(element)
    expect(only(card, 'card.unknown-field-similar').params?.similar).toBe(meant)
    const fixed = mended(card, 'card.unknown-field-similar')
    expect(fixed).toHaveProperty(['body', 'elements', '0', meant])
    expect(marks(fixed)).toEqual([])
  })

  it('does not take a name that is taken', () => {
    const card = v2({ tag: 'markdown', content: 'x', text_align: 'left', textAlign: 'left' })
    expect(only(card, 'card.unknown-field').fix?.message.key).toBe('card.fix-remove')
  })

  it('that belongs into a part of its object is moved there', () => {
    const card = v2({ tag: 'div', text, text_color: 'red' })
    expect(only(card, 'card.field-belongs-elsewhere').params?.place).toBe('text.text_color')
    expect(mended(card, 'card.field-belongs-elsewhere')).toEqual(
      v2({ tag: 'div', text: { ...text, text_color: 'red' } }),
    )
  })

  it('of a chart is moved into its specification', () => {
    const spec = { type: 'bar', data: { values: [{ x: 'a', y: 1 }] }, xField: 'x', yField: 'y' }
    const card = v2({ tag: 'chart', color: ['#067062'], chart_spec: spec })
    expect(mended(card, 'card.field-belongs-elsewhere')).toEqual(
      v2({ tag: 'chart', chart_spec: { ...spec, color: ['#067062'] } }),
    )
  })

  it('that colours Markdown becomes a font', () => {
    const card = v2({ ...markdown, text_color: 'grey' })
    expect(marks(card)).toEqual(['error card.markdown-colour "text_color"'])
    expect(mended(card, 'card.markdown-colour')).toEqual(
      v2({ tag: 'markdown', content: "<font color='grey'>x</font>" }),
    )
  })

  it.each([
    [
      { tag: 'input', name: 'a', multiline: true },
      'card.unknown-field-similar',
      { tag: 'input', name: 'a', input_type: 'multiline_text' },
    ],
    [
      { tag: 'div', text, extra: { tag: 'img', img_key: 'img_v3_x', alt: text } },
      'card.field-of-other-version',
      { tag: 'div', text },
    ],
  ])('of 1.0 or of other systems is said in the words of 2.0: %j', (element, code, expected) => {
    expect(mended(v2(element), code)).toEqual(v2(expected))
  })

  it('on the header is a tag too many', () => {
    const header = { tag: 'header', title: text }
    expect(marks({ ...v2(markdown), header })).toEqual(['error card.unknown-field "tag"'])
  })

  it('named __proto__ or constructor is a field like any other', () => {
    const card = '{"schema":"2.0","body":{"elements":[{"tag":"hr","__proto__":1,"constructor":2}]}}'
    expect(marks(card)).toEqual([
      'error card.unknown-field "__proto__"',
      'error card.unknown-field "constructor"',
    ])
  })
})

describe('a field without effect', () => {
  it('is a hint when it depends on another one', () => {
    const image = { tag: 'img', img_key: 'img_v3_x', alt: text, size: 'small' }
    expect(marks(v1({ ...image, scale_type: 'crop_top' }))).toEqual([])
    expect(marks(v1(image))).toEqual([])
    expect(marks(v1({ ...image, scale_type: 'fit_horizontal' }))).toContain('hint card.idle-field "size"')
  })

  it('is a hint in 2.0 when there is a newer way', () => {
    const config = { wide_screen_mode: true }
    expect(marks({ ...v1(markdown), config })).toEqual([])
    expect(marks({ ...v2(markdown), config })).toEqual(['hint card.older-field "wide_screen_mode"'])
  })
})
