import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { checkCard } from '@shared/card/check-card'
import { convertTextToV2, convertToV2, type ConversionNote } from '@shared/card/edit/convert-to-v2'
import { nodeAt } from '@shared/card/locate'
import { parseCard } from '@shared/card/parse-card'
import { say } from '@shared/messages/say'
import { edited, refusal } from './edited'
import { button, cardV1, exampleCards, plain } from './gallery'

/** What one component of a 1.0 card becomes, and what is said about it. */
function converted(component: JsonValue, more: JsonObject = {}): { elements: JsonValue; notes: string[] } {
  const { card, report } = convertToV2({ elements: [component], ...more })
  return { elements: (card.body as JsonObject).elements ?? null, notes: keys(report) }
}

function keys(report: readonly ConversionNote[]): string[] {
  return report
    .map(({ message }) => message.key.replace('card-edit.v2-', ''))
    .filter((key) => key !== 'root' && key !== 'push')
}

function errorsOf(card: JsonValue): string[] {
  return checkCard(JSON.stringify(card))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`)
}

const openUrl = (url: string): JsonObject => ({ type: 'open_url', default_url: url })
const column = (width: string, ...elements: JsonValue[]): JsonObject => ({
  tag: 'column',
  width,
  ...(width === 'weighted' ? { weight: 1 } : {}),
  elements,
})

describe('the frame of the card', () => {
  it('is marked, and its content goes into the body', () => {
    const { card, report } = convertToV2({ elements: [{ tag: 'hr' }], header: { title: plain('T') } })
    expect(card).toEqual({
      schema: '2.0',
      header: { title: plain('T') },
      body: { elements: [{ tag: 'hr' }] },
    })
    expect(Object.keys(card)[0]).toBe('schema')
    expect(report.map(({ message }) => message.key)).toEqual(['card-edit.v2-root', 'card-edit.v2-push'])
  })

  it('loses settings that 2.0 has in other words or not at all', () => {
    const config = { wide_screen_mode: true, compact_width: true, update_multi: false, enable_forward: true }
    const { card, report } = convertToV2({ config, elements: [], fallback: { trigger_conditions: [] } })
    expect(card.config).toEqual({ enable_forward: true, width_mode: 'compact' })
    expect(card).not.toHaveProperty('fallback')
    expect(keys(report).sort()).toEqual([
      'fallback-dropped',
      'field-dropped',
      'setting-replaced',
      'update-multi',
    ])
  })

  it('keeps a width that was said in the newer word', () => {
    const { card } = convertToV2({ config: { compact_width: true, width_mode: 'fill' }, elements: [] })
    expect(card.config).toEqual({ width_mode: 'fill' })
  })

  it.each([
    [
      { ud_icon: { token: 'bell_outlined', style: { color: 'red' } }, icon: { img_key: 'img_v3_a' } },
      { tag: 'standard_icon', token: 'bell_outlined', color: 'red' },
      ['icon-hidden', 'icon'],
    ],
    [{ icon: { img_key: 'img_v3_a' } }, { tag: 'custom_icon', img_key: 'img_v3_a' }, ['icon']],
    [{ icon: { img_key: '' } }, undefined, []],
  ])('gives the header one icon: %j', (icons, expected, notes) => {
    const { card, report } = convertToV2({ header: { title: plain('T'), ...icons }, elements: [] })
    expect((card.header as JsonObject).icon).toEqual(expected)
    expect(card.header).not.toHaveProperty('ud_icon')
    expect(keys(report)).toEqual(notes)
  })

  it('does not change the card that it was given', () => {
    const before = JSON.stringify(cardV1)
    convertToV2(cardV1)
    expect(JSON.stringify(cardV1)).toBe(before)
  })
})

describe('languages', () => {
  const inLanguages = (zh: JsonValue[], en: JsonValue[], more: JsonObject = {}) =>
    convertToV2({ i18n_elements: { en_us: en, zh_cn: zh }, ...more })

  it('become one content with translations, Chinese first', () => {
    const { card, report } = inLanguages(
      [{ tag: 'markdown', content: '你好' }, { tag: 'hr' }],
      [{ tag: 'markdown', content: 'Hello' }, { tag: 'hr' }],
    )
    expect((card.body as JsonObject).elements).toEqual([
      { tag: 'markdown', content: '你好', i18n_content: { zh_cn: '你好', en_us: 'Hello' } },
      { tag: 'hr' },
    ])
    expect(keys(report)).toEqual(['languages-merged'])
  })

  it('keep what local translations said', () => {
    const { card } = inLanguages(
      [{ tag: 'markdown', content: 'x', i18n_content: { zh_cn: '你好' } }],
      [{ tag: 'markdown', content: 'Hello' }],
    )
    expect((card.body as JsonObject).elements).toMatchObject([
      { i18n_content: { zh_cn: '你好', en_us: 'Hello' } },
    ])
  })

  it('translate images', () => {
    const image = (key: string): JsonObject => ({ tag: 'img', img_key: key, alt: plain('') })
    const { card } = inLanguages([image('img_v3_zh')], [image('img_v3_en')])
    expect((card.body as JsonObject).elements).toMatchObject([
      { img_key: 'img_v3_zh', i18n_img_key: { zh_cn: 'img_v3_zh', en_us: 'img_v3_en' } },
    ])
  })

  it('keep the first where they differ in more than words, and say where', () => {
    const { card, report } = inLanguages(
      [{ tag: 'markdown', content: '你好', text_align: 'left' }, { tag: 'hr' }],
      [
        { tag: 'markdown', content: 'Hello', text_align: 'right' },
        { tag: 'div', text: plain('x') },
      ],
    )
    expect((card.body as JsonObject).elements).toMatchObject([
      { content: '你好', text_align: 'left', i18n_content: { en_us: 'Hello' } },
      { tag: 'hr' },
    ])
    const lost = report.filter(({ weight }) => weight === 'lost')
    expect(lost.map(({ message }) => message.params?.pointer)).toEqual([
      'elements/1',
      'elements/0/text_align',
    ])
  })

  it('merge those that match, when another one does not', () => {
    const { card, report } = convertToV2({
      i18n_elements: {
        zh_cn: [{ tag: 'markdown', content: '你好' }],
        en_us: [{ tag: 'markdown', content: 'Hello' }],
        ja_jp: [],
      },
    })
    expect((card.body as JsonObject).elements).toMatchObject([
      { i18n_content: { zh_cn: '你好', en_us: 'Hello' } },
    ])
    expect(keys(report).sort()).toEqual(['language-differs', 'languages-merged'])
    expect(report.find(({ weight }) => weight === 'lost')?.message.params?.languages).toBe('ja_jp')
  })

  it('hide `elements`, as they do in 1.0', () => {
    const { card, report } = inLanguages([{ tag: 'hr' }], [{ tag: 'hr' }], { elements: [button('A')] })
    expect((card.body as JsonObject).elements).toEqual([{ tag: 'hr' }])
    expect(keys(report)).toContain('elements-hidden')
  })

  it('of headers go into one header', () => {
    const { card } = convertToV2({
      header: { template: 'blue' },
      i18n_header: { zh_cn: { title: plain('你好') }, en_us: { title: plain('Hello') } },
      elements: [],
    })
    expect(card.header).toEqual({
      template: 'blue',
      title: { ...plain('你好'), i18n_content: { zh_cn: '你好', en_us: 'Hello' } },
    })
    expect(card).not.toHaveProperty('i18n_header')
  })

  it('of a title are called otherwise', () => {
    const title = { ...plain('T'), i18n: { en_us: 'Title' } }
    const { card } = convertToV2({ header: { title }, elements: [] })
    expect(card.header).toEqual({ title: { ...plain('T'), i18n_content: { en_us: 'Title' } } })
  })
})

describe('components', () => {
  it('a note of plain words', () => {
    const note = { tag: 'note', elements: [{ tag: 'standard_icon', token: 'a' }, plain('x'), plain('y')] }
    expect(converted(note)).toEqual({
      elements: [
        {
          tag: 'div',
          icon: { tag: 'standard_icon', token: 'a' },
          text: { ...plain('x y'), text_size: 'notation', text_color: 'grey' },
        },
      ],
      notes: ['note'],
    })
  })

  it('a note with Markdown, images and languages', () => {
    const image = { tag: 'img', img_key: 'img_v3_a', alt: plain('') }
    const note = {
      tag: 'note',
      elements: [
        { ...plain('a*b'), i18n: { en_us: 'c_d' } },
        { tag: 'lark_md', content: '**x**' },
        image,
        image,
      ],
    }
    const { elements, notes } = converted(note)
    expect(elements).toEqual([
      {
        tag: 'div',
        icon: { tag: 'custom_icon', img_key: 'img_v3_a' },
        text: {
          tag: 'lark_md',
          content: "<font color='grey'>a&#42;b **x**</font>",
          i18n_content: { en_us: "<font color='grey'>c&#95;d **x**</font>" },
          text_size: 'notation',
        },
      },
    ])
    expect(notes.sort()).toEqual(['note', 'note-images', 'note-order', 'setting-replaced'])
  })

  it.each([
    ['flow', 'flow', 'auto'],
    ['bisected', 'bisect', 'weighted'],
    ['trisection', 'trisect', 'weighted'],
    [undefined, 'flow', 'auto'],
  ])('a row with layout %s', (layout, flexMode, width) => {
    const row = {
      tag: 'action',
      actions: [button('A'), button('B')],
      ...(layout === undefined ? {} : { layout }),
    }
    expect(converted(row)).toEqual({
      elements: [
        {
          tag: 'column_set',
          flex_mode: flexMode,
          columns: [column(width, button('A')), column(width, button('B'))],
        },
      ],
      notes: ['action'],
    })
  })

  it('a row of one, and of none', () => {
    expect(converted({ tag: 'action', actions: [button('A')] })).toEqual({
      elements: [button('A')],
      notes: ['action-single'],
    })
    expect(converted({ tag: 'action', actions: [] })).toEqual({ elements: [], notes: ['action-empty'] })
  })

  it('a row where no sixth container fits', () => {
    let inner: JsonObject = { tag: 'action', actions: [button('A'), button('B')] }
    for (let level = 0; level < 5; level++) {
      inner = { tag: 'column_set', columns: [{ tag: 'column', elements: [inner] }] }
    }
    const { elements, notes } = converted(inner)
    expect(JSON.stringify(elements).match(/column_set/g)).toHaveLength(5)
    expect(notes).toEqual(['action-deep'])
  })

  it('a text with a button beside it', () => {
    const div = { tag: 'div', text: plain('x'), extra: button('A', { url: 'https://example.com' }) }
    expect(converted(div)).toEqual({
      elements: [
        {
          tag: 'column_set',
          flex_mode: 'none',
          columns: [
            column('weighted', { tag: 'div', text: plain('x') }),
            column('auto', button('A', { behaviors: [openUrl('https://example.com')] })),
          ],
        },
      ],
      notes: ['extra', 'behaviors'],
    })
  })

  it('an image beside a text, which is always small', () => {
    const image = { tag: 'img', img_key: 'img_v3_a', alt: plain(''), mode: 'large' }
    const { elements } = converted({ tag: 'div', text: plain('x'), extra: image })
    expect(elements).toMatchObject([
      { columns: [{}, { elements: [{ size: '64px 64px', scale_type: 'crop_center' }] }] },
    ])
    expect(JSON.stringify(elements)).not.toContain('mode":"large')
  })

  it('fields, short ones in pairs', () => {
    const field = (content: string, short: boolean) => ({ is_short: short, text: plain(content) })
    const div = (content: string) => ({ tag: 'div', text: plain(content) })
    const fields = [field('a', true), field('b', true), field('c', false), field('d', true)]
    const { elements, notes } = converted({ tag: 'div', fields })
    expect(elements).toEqual([
      {
        tag: 'column_set',
        flex_mode: 'none',
        columns: [column('weighted', div('a')), column('weighted', div('b'))],
      },
      div('c'),
      { tag: 'column_set', flex_mode: 'none', columns: [column('weighted', div('d')), column('weighted')] },
    ])
    expect(notes).toEqual(['fields'])
  })

  it('an image from edge to edge, at the root and inside', () => {
    const image = { tag: 'img', img_key: 'img_v3_a', alt: plain(''), size: 'stretch_without_padding' }
    expect(converted(image)).toMatchObject({
      elements: [{ size: 'stretch', margin: '4px -12px' }],
      notes: ['full-bleed'],
    })
    const inside = converted({ tag: 'column_set', columns: [column('auto', image)] })
    expect(inside.notes).toEqual(['full-bleed-inside'])
    expect(JSON.stringify(inside.elements)).not.toContain('margin')
  })

  it('links by name', () => {
    const href = {
      here: { url: 'https://example.com/a', pc_url: "https://example.com/'" },
      there: { url: 'https://b.example' },
    }
    const content = '[A]($here) [B]($there) [C]($nowhere)'
    expect(converted({ tag: 'markdown', content, href, i18n_content: { en_us: '[E]($there)' } })).toEqual({
      elements: [
        {
          tag: 'markdown',
          content:
            "<link url='https://example.com/a' pc_url='https://example.com/%27'>A</link> [B](https://b.example) [C]($nowhere)",
          i18n_content: { en_us: '[E](https://b.example)' },
        },
      ],
      notes: ['href', 'href-missing'],
    })
    const small = converted({ tag: 'div', text: { tag: 'lark_md', content, href } })
    expect(small.elements).toMatchObject([
      { text: { content: expect.stringContaining('[A](https://example.com/a)') as string } },
    ])
    expect(small.notes).toEqual(['href', 'href-platforms', 'href-missing'])
  })

  it('Markdown that means more in 2.0', () => {
    const notes = (content: string) => converted({ tag: 'markdown', content }).notes
    for (const content of ['# a', 'x\n> y', 'a `b` c', '|a|b|'])
      expect(notes(content)).toEqual(['markdown-means-more'])
    for (const content of ['a # b', '1 > 0', '```\n# x\n```', 'a|b']) expect(notes(content)).toEqual([])
  })

  it('the word "large" for a gap, which asks for a look', () => {
    const set = {
      tag: 'column_set',
      horizontal_spacing: 'large',
      columns: [{ tag: 'column', vertical_spacing: 'default' }],
    }
    expect(converted(set)).toEqual({
      elements: [
        {
          tag: 'column_set',
          horizontal_spacing: '12px',
          columns: [{ tag: 'column', vertical_spacing: '8px' }],
        },
      ],
      notes: ['spacing', 'setting-replaced'],
    })
  })

  it('what old clients were shown instead of a component', () => {
    const input = { tag: 'input', name: 'a', fallback: 'drop' }
    expect(converted({ tag: 'action', actions: [input] })).toEqual({
      elements: [{ tag: 'input', name: 'a' }],
      notes: ['action-single', 'fallback-dropped'],
    })
  })

  it('members that 2.0 would refuse, with what they were', () => {
    const { elements, notes } = converted({ tag: 'hr', colour: 'red', empty: '' })
    expect(elements).toEqual([{ tag: 'hr' }])
    expect(notes).toEqual(['field-dropped'])
  })

  it('components that nobody knows stay', () => {
    expect(converted({ tag: 'unheard_of', x: 1 })).toEqual({
      elements: [{ tag: 'unheard_of', x: 1 }],
      notes: ['component-kept'],
    })
  })
})

describe('buttons', () => {
  const convertedButton = (more: JsonObject) => {
    const { elements, notes } = converted({ tag: 'action', actions: [button('A', more)] })
    const rest = Object.fromEntries(
      Object.entries((elements as JsonObject[])[0] ?? {}).filter(
        ([name]) => name !== 'tag' && name !== 'text',
      ),
    )
    return { rest, notes: notes.filter((key) => key !== 'action-single') }
  }
  const callback = { type: 'callback', value: { a: 1 } }

  it.each<[JsonObject, JsonObject, string[]]>([
    [{ url: 'https://a.example' }, { behaviors: [openUrl('https://a.example')] }, ['behaviors']],
    [
      { multi_url: { url: 'https://a.example', pc_url: 'https://b.example', ios_url: '' } },
      { behaviors: [{ ...openUrl('https://a.example'), pc_url: 'https://b.example' }] },
      ['behaviors'],
    ],
    [{ value: { a: 1 } }, { behaviors: [callback] }, ['behaviors']],
    [
      { url: 'https://a.example', value: { a: 1 } },
      { behaviors: [openUrl('https://a.example')] },
      ['behaviors', 'behaviors-hidden'],
    ],
    [
      { url: 'https://a.example', value: { a: 1 }, complex_interaction: true },
      { behaviors: [openUrl('https://a.example'), callback] },
      ['behaviors'],
    ],
    [
      { url: 'https://a.example', value: { a: 1 }, action_type: 'request' },
      { behaviors: [callback] },
      ['behaviors', 'behaviors-hidden'],
    ],
    [{ behaviors: [callback], url: 'https://a.example' }, { behaviors: [callback] }, ['behaviors-hidden']],
    [{ url: '', multi_url: {}, value: {} }, {}, []],
    [{ action_type: 'form_submit' }, { form_action_type: 'submit' }, ['form-action']],
    [{ action_type: 'form_reset' }, { form_action_type: 'reset' }, ['form-action']],
  ])('%j', (before, after, notes) => {
    expect(convertedButton(before)).toEqual({ rest: after, notes })
  })

  it('that submit take the question of their form', () => {
    const confirm = { title: plain('?'), text: plain('!') }
    const send = button('Send', { name: 's', action_type: 'form_submit' })
    const form = (...elements: JsonObject[]) => ({ tag: 'form', name: 'f', confirm, elements })
    expect(converted(form(send)).elements).toEqual([
      {
        tag: 'form',
        name: 'f',
        elements: [button('Send', { name: 's', form_action_type: 'submit', confirm })],
      },
    ])
    expect(converted(form()).notes).toEqual(['form-confirm-lost'])
  })

  it('of other kinds: a select’s value', () => {
    const select = { tag: 'select_static', options: [], value: { a: 1 } }
    expect(converted({ tag: 'action', actions: [select] }).elements).toEqual([
      { tag: 'select_static', options: [], behaviors: [callback] },
    ])
  })
})

describe('the whole', () => {
  it.each(exampleCards('v1'))('%s has no error in 2.0', (_name, text) => {
    const { card, report } = convertToV2(JSON.parse(text) as JsonObject)
    expect(errorsOf(card)).toEqual([])

    const after = parseCard(JSON.stringify(card))
    const before = parseCard(text)
    for (const { from, pointer, message } of report) {
      expect(nodeAt(before, from), from).toBeDefined()
      expect(nodeAt(after, pointer), pointer).toBeDefined()
      for (const language of ['zh-CN', 'en'] as const) expect(say(message, language)).not.toMatch(/\{\w+\}/)
    }
  })

  it('has no error for a card with everything', () => {
    expect(errorsOf(convertToV2(cardV1).card)).toEqual([])
  })

  it('is laid out as the author indents', () => {
    const convert = (text: string) => edited(text, convertTextToV2).text
    expect(convert('{\n\t"elements": [\n\t\t{ "tag": "hr" }\n\t]\n}\n')).toBe(
      '{\n\t"schema": "2.0",\n\t"body": {\n\t\t"elements": [\n\t\t\t{\n\t\t\t\t"tag": "hr"\n\t\t\t}\n\t\t]\n\t}\n}\n',
    )
    expect(convert('{"elements":[]}')).toBe('{"schema":"2.0","body":{"elements":[]}}')
  })

  it('is refused for a 2.0 card and for what is no card', () => {
    expect(refusal('{"schema":"2.0","body":{}}', convertTextToV2)).toBe('card-edit.already-v2')
    expect(refusal('[]', convertTextToV2)).toBe('card-edit.not-a-card')
    expect(refusal('{', convertTextToV2)).toBe('card-edit.not-json')
  })
})
