import { describe, expect, it } from 'vitest'
import { fixed, markdown, said, v1, v2 } from './apply-rules'

const text = (id: string): unknown => ({ tag: 'markdown', element_id: id, content: 'x' })
const input = (name: string): unknown => ({ tag: 'input', name })
const submit = { tag: 'button', name: 'send', form_action_type: 'submit', action_type: 'form_submit' }
const form = (name: string, ...elements: unknown[]): unknown => ({
  tag: 'form',
  name,
  elements: [...elements, submit],
})
const names = (card: unknown): string[] => said(card).filter((line) => line.includes('duplicate'))

describe('element_id', () => {
  it('is unique in a 2.0 card', () => {
    expect(names(v2(text('a'), text('b')))).toEqual([])
    expect(names(v2(text('a'), text('a')))).toEqual([
      'error card.duplicate-element-id /body/elements/1/element_id',
    ])
  })

  it('is looked for in containers too', () => {
    const columns = { tag: 'column_set', columns: [{ tag: 'column', elements: [text('a')] }] }
    expect(names(v2(text('a'), columns))).toEqual([
      'error card.duplicate-element-id /body/elements/1/columns/0/elements/0/element_id',
    ])
  })

  it('is a warning where something has the id of what is around it, as in official samples', () => {
    const div = { tag: 'div', element_id: 'a', text: { tag: 'plain_text', element_id: 'a', content: 'x' } }
    expect(names(v2(div))).toEqual(['warning card.duplicate-element-id /body/elements/0/text/element_id'])
  })

  it('gets a free one, no longer than it may be', () => {
    const long = 'a'.repeat(20)
    expect(fixed(v2(text('a'), text('a_2'), text('a')), 'card.duplicate-element-id')).toEqual(
      v2(text('a'), text('a_2'), text('a_3')),
    )
    expect(fixed(v2(text(long), text(long)), 'card.duplicate-element-id')).toEqual(
      v2(text(long), text('a'.repeat(18) + '_2')),
    )
  })
})

describe('name', () => {
  it('is unique in a form', () => {
    expect(names(v2(form('f', input('a'), input('b'))))).toEqual([])
    expect(names(v2(form('f', input('a'), input('a'))))).toEqual([
      'error card.duplicate-name-in-form /body/elements/0/elements/1/name',
    ])
  })

  it('is unique among all forms of a card, and what is in them', () => {
    const again = { ...submit, name: 'again' }
    const other = (name: string, field: string): unknown => ({
      tag: 'form',
      name,
      elements: [input(field), again],
    })
    expect(names(v2(form('f', input('a')), other('g', 'b')))).toEqual([])
    expect(names(v2(form('f', input('a')), other('g', 'a')))).toEqual([
      'error card.duplicate-name-in-form /body/elements/1/elements/0/name',
    ])
    expect(names(v1(form('a', input('a'))))).toEqual([
      'error card.duplicate-name-in-form /elements/0/elements/0/name',
    ])
    expect(names(v2(input('a'), form('f', input('a'))))).toEqual([
      'error card.duplicate-name-in-form /body/elements/1/elements/0/name',
    ])
  })

  it('should be unique outside of forms', () => {
    expect(names(v2(input('a'), input('a')))).toEqual(['warning card.duplicate-name /body/elements/1/name'])
  })

  it('may occur once in each language', () => {
    const lists = { zh_cn: [form('f', input('a'))], en_us: [form('f', input('a'))] }
    expect(names({ i18n_elements: lists })).toEqual([])
  })
})

it('audio_id is unique', () => {
  const audio = (id: string): unknown => ({ tag: 'audio', file_key: 'f', audio_id: id })
  const card = (...ids: string[]): unknown => ({
    config: { enable_forward: false },
    ...v2(...ids.map(audio)),
  })
  expect(said(card('1', '2'))).toEqual([])
  expect(said(card('1', '1'))).toEqual(['error card.duplicate-audio-id /body/elements/1/audio_id'])
})

it('empty ids are not set', () => {
  expect(names(v1(markdown('x'), { tag: 'input', name: '' }, { tag: 'input', name: '' }))).toEqual([])
})
