import { describe, expect, it } from 'vitest'
import { marks, mended, only, v1, v2 } from './card-problems'

const text = { tag: 'plain_text', content: 'x' }
const div = { tag: 'div', text }
const link = { type: 'open_url', default_url: 'https://example.com' }
const button = { tag: 'button', text, behaviors: [link] }
const table = {
  tag: 'table',
  columns: [{ name: 'a', data_type: 'text' }],
  rows: [{ a: 'x' }],
}
const column = (...elements: unknown[]): object => ({ tag: 'column', elements })
const columnSet = (...columns: unknown[]): object => ({ tag: 'column_set', columns })

describe('a component in the wrong place', () => {
  it('is wrapped in action at the top of a 1.0 card', () => {
    expect(marks(v1(button))).toEqual(['error card.needs-action "button"'])
    const wrapped = v1({ tag: 'action', actions: [button] })
    expect(mended(v1(button), 'card.needs-action')).toEqual(wrapped)
    expect(marks(wrapped)).toEqual([])
    expect(marks(v2(button))).toEqual([])
  })

  it('is wrapped in columns where a 1.0 form does not take it', () => {
    const submit = { tag: 'button', name: 's', text, action_type: 'form_submit' }
    const form = (...elements: unknown[]): unknown => v1({ tag: 'form', name: 'f', elements })
    expect(marks(form(div, submit))).toEqual(['error card.div-in-form "div"'])
    expect(marks(mended(form(div, submit), 'card.div-in-form'))).toEqual([])
  })

  it('stands at the top only, or among columns only', () => {
    const inColumn = v2(columnSet(column(table)))
    expect(marks(inColumn)).toEqual(['error card.root-only "table"'])
    expect(only(inColumn, 'card.root-only').params).toMatchObject({ place: 'column', root: 'body.elements' })

    expect(marks(v1(column(div)))).toEqual(['error card.column-outside-set "column"'])
    expect(mended(v1(column(div)), 'card.column-outside-set')).toEqual(v1(columnSet(column(div))))
    expect(mended(v1(columnSet(div)), 'card.not-a-column')).toEqual(v1(columnSet(column(div))))
  })

  it('that is a row of buttons gives its buttons to the column of a 1.0 card', () => {
    const row = v1(columnSet(column(div, { tag: 'action', actions: [button, button] })))
    expect(marks(row)).toEqual(['error card.action-in-column "action"'])
    expect(only(row, 'card.action-in-column').serverCode).toBe('200410')
    const straight = v1(columnSet(column(div, button, button)))
    expect(mended(row, 'card.action-in-column')).toEqual(straight)
    expect(marks(straight)).toEqual([])
    const empty = v1(columnSet(column({ tag: 'action', actions: [] })))
    expect(only(empty, 'card.action-in-column').fix).toBeUndefined()
  })

  it('says where it may stand', () => {
    const hr = { tag: 'hr' }
    const container = { tag: 'interactive_container', behaviors: [link], elements: [hr] }
    expect(only(v1(container), 'card.misplaced-component').params).toMatchObject({
      tag: 'hr',
      place: 'interactive_container',
      places: expect.stringContaining('column') as string,
    })
    expect(marks(v2(container))).toEqual([])
  })

  it('is only warned of where sources disagree', () => {
    const mosaic = {
      tag: 'img_combination',
      combination_mode: 'double',
      img_list: [{ img_key: 'img_v3_x' }, { img_key: 'img_v3_y' }],
    }
    expect(marks(v1(columnSet(column(mosaic))))).toEqual(['warning card.unsure-place "img_combination"'])
    expect(marks(v2(columnSet(column(mosaic))))).toEqual([])
  })

  it('is only warned of when it should be in a form', () => {
    const select = { tag: 'multi_select_person', name: 'a' }
    expect(marks(v2(select))).toEqual(['warning card.outside-form "multi_select_person"'])
  })

  it('that is a text goes into a div', () => {
    expect(marks(v2(text))).toEqual(['error card.text-among-components "plain_text"'])
    expect(mended(v2(text), 'card.text-among-components')).toEqual(v2(div))
  })

  it('is not judged inside of one that is gone in this version', () => {
    const action = { tag: 'action', actions: [button] }
    expect(marks(v2(action))).toEqual(['error card.tag-dropped-in-2 "action"'])
    expect(only(v2(action), 'card.tag-dropped-in-2').serverCode).toBe('200861')
  })
})

describe('a component that 2.0 dropped', () => {
  const icon = { tag: 'standard_icon', token: 'info_outlined' }

  it('is unwrapped when it is a row of buttons', () => {
    expect(mended(v2(div, { tag: 'action', actions: [button, button] }), 'card.tag-dropped-in-2')).toEqual(
      v2(div, button, button),
    )
    expect(only(v2({ tag: 'action', actions: [] }), 'card.tag-dropped-in-2').fix).toBeUndefined()
  })

  it('becomes small grey words when it is a footnote', () => {
    const note = { tag: 'note', elements: [icon, text] }
    const grey = { ...text, text_size: 'notation', text_color: 'grey' }
    expect(mended(v2(div, note), 'card.tag-dropped-in-2')).toEqual(v2(div, { tag: 'div', icon, text: grey }))
    expect(marks(mended(v2(note), 'card.tag-dropped-in-2'))).toEqual([])
  })

  it('stays when a part of it would be lost', () => {
    expect(
      only(v2({ tag: 'note', elements: [icon, icon, text] }), 'card.tag-dropped-in-2').fix,
    ).toBeUndefined()
    expect(only(v2({ tag: 'note', elements: [] }), 'card.tag-dropped-in-2').fix).toBeUndefined()
  })
})

describe('a tag', () => {
  it.each([
    [v1({ tag: 'divider' }), v1({ tag: 'hr' })],
    [v1({ tag: 'markdwon', content: 'x' }), v1({ tag: 'markdown', content: 'x' })],
    [v1({ tag: 'Column-Set', columns: [] }), v1({ tag: 'column_set', columns: [] })],
    [
      v1({ tag: 'div', text: { tag: 'plaintext', content: 'x' } }),
      v1({ tag: 'div', text: { tag: 'plain_text', content: 'x' } }),
    ],
  ])('that is a slip is renamed: %j', (card, expected) => {
    expect(mended(card, 'card.unknown-tag-similar')).toEqual(expected)
  })

  it('is not renamed when a name alone would not mend it', () => {
    const { params, fix } = only(v2({ tag: 'ul', items: [] }), 'card.unknown-tag-similar')
    expect(params).toMatchObject({ tag: 'ul', similar: 'markdown' })
    expect(fix).toBeUndefined()
  })

  it('that Feishu only reads back is refused, one without documentation is a warning', () => {
    expect(marks(v1({ tag: 'actions', actions: [button] }))).toContain(
      'error card.read-back-tag-similar "actions"',
    )
    expect(mended(v1({ tag: 'actions', actions: [button] }), 'card.read-back-tag-similar')).toEqual(
      v1({ tag: 'action', actions: [button] }),
    )
    expect(marks(v2({ tag: 'video', file_key: 'x' }))).toEqual(['warning card.undocumented-tag "video"'])
  })

  it('of another kind of text: refused by 2.0, shown with its marks by 1.0', () => {
    const image = (tag: string): object => ({ tag: 'img', img_key: 'img_v3_x', alt: { tag, content: 'x' } })
    expect(marks(v2(image('lark_md')))).toEqual(['error card.misplaced-tag "lark_md"'])
    expect(marks(v1(image('lark_md')))).toEqual(['warning card.misplaced-tag "lark_md"'])
    expect(mended(v2(image('lark_md')), 'card.misplaced-tag')).toEqual(v2(image('plain_text')))

    const markdown = (tag: string): unknown => v2({ tag: 'div', text: { tag, content: 'x' } })
    expect(mended(markdown('markdown'), 'card.misplaced-tag')).toEqual(markdown('lark_md'))
  })

  it('that is missing is added to a text', () => {
    const card = v1({ tag: 'div', text: { content: 'x' } })
    expect(marks(card)).toEqual(['error card.no-tag {"content":"x"}'])
    expect(marks(mended(card, 'card.no-tag'))).toEqual([])
    expect(only(v1({ content: 'x' }), 'card.no-tag').fix).toBeUndefined()
  })

  it('that is empty beside empty words says that the text is not set', () => {
    const unset = { tag: '', content: '' }
    expect(marks(v1({ tag: 'action', actions: [{ ...button, hover_tips: unset }] }))).toEqual([])
  })
})
