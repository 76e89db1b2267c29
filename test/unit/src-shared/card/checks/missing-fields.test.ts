import { describe, expect, it } from 'vitest'
import { marks, mended, only, v1, v2 } from './card-problems'

const text = { tag: 'plain_text', content: 'x' }
const submit = { tag: 'button', name: 's', text, form_action_type: 'submit' }

describe('a missing field', () => {
  it('is named at the tag of its component', () => {
    const person = { tag: 'person' }
    expect(marks(v1(person))).toEqual(['error card.missing-field "person"'])
    expect(only(v1(person), 'card.missing-field')).toMatchObject({
      pointer: '/elements/0/tag',
      params: { owner: 'person', field: 'user_id' },
    })
    expect(only(v1({ ...person, user_id: null }), 'card.missing-field').pointer).toBe('/elements/0/tag')
  })

  it('may stand for one of several', () => {
    expect(marks(v1({ tag: 'div' }))).toEqual(['warning card.missing-one-of "div"'])
    expect(only(v1({ tag: 'div' }), 'card.missing-one-of').params?.instead).toBe('fields')
    expect(marks(v1({ tag: 'div', fields: [{ is_short: true, text }] }))).toEqual([])
  })

  it('is asked for in a form only, and gets a name of its own', () => {
    const input = { tag: 'input' }
    expect(marks(v2(input))).toEqual([])
    const form = { tag: 'form', name: 'input_1', elements: [input, submit] }
    expect(marks(v2(form))).toEqual(['error card.missing-field-in-form "input"'])
    expect(mended(v2(form), 'card.missing-field-in-form')).toEqual(
      v2({ ...form, elements: [{ ...input, name: 'input_2' }, submit] }),
    )
  })

  it('is inserted when its value needs no thinking', () => {
    const image = { tag: 'img', img_key: 'img_v3_x' }
    expect(marks(v1(image))).toEqual(['warning card.missing-field "img"'])
    expect(mended(v1(image), 'card.missing-field')).toEqual(
      v1({ ...image, alt: { tag: 'plain_text', content: '' } }),
    )
    expect(only(v1({ tag: 'img', alt: text }), 'card.missing-field').fix).toBeUndefined()
  })

  it('is laid out like the fields around it', () => {
    const card = '{\n  "elements": [\n    {\n      "tag": "img",\n      "img_key": "img_v3_x"\n    }\n  ]\n}'
    const { fix } = only(card, 'card.missing-field')
    expect(fix?.edits[0]?.text.startsWith(',\n      "alt": ')).toBe(true)
  })

  it('is not asked of an empty object, which builder exports write for one that is not set', () => {
    const button = { tag: 'button', text, confirm: {}, icon: {} }
    expect(marks(v1({ tag: 'action', actions: [button] }))).toEqual([])
  })
})
