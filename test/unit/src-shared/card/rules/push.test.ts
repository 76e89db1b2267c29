import { describe, expect, it } from 'vitest'
import { larkMd, markdown, plain, said, v1 } from './apply-rules'

const row = (...actions: unknown[]): Record<string, unknown> => v1({ tag: 'action', actions })
const url = 'https://example.com'
const callback = { type: 'callback', value: {} }

describe('a help desk push', () => {
  it.each([
    [
      'a button that opens a link',
      row({ tag: 'button', behaviors: [{ type: 'open_url', default_url: url }] }),
    ],
    ['an older one that does', row({ tag: 'button', url, value: { a: 'b' } })],
    ['text', v1(larkMd('**x**'))],
  ])('carries %s', (_, card) => {
    expect(said(card)).toEqual([])
  })

  it.each([
    ['a select', row({ tag: 'select_static', options: [] }), 'card.needs-receiver /elements/0/actions/0/tag'],
    [
      'a callback',
      row({ tag: 'button', behaviors: [callback] }),
      'card.callback-in-push /elements/0/actions/0/behaviors/0',
    ],
    [
      'an older callback',
      row({ tag: 'button', value: {} }),
      'card.callback-in-push /elements/0/actions/0/value',
    ],
    ['a mention', v1(markdown('<at id=ou_1></at>')), 'card.people-in-push /elements/0/content'],
    ['a person', v1({ tag: 'person', user_id: 'ou_1' }), 'card.people-in-push /elements/0/user_id'],
  ])('has no use for %s', (_, card, line) => {
    expect(said(card)).toEqual([`warning ${line}`])
  })

  it('names a form once, not once a field', () => {
    const submit = { tag: 'button', name: 's', text: plain('x'), action_type: 'form_submit', value: {} }
    const card = v1({ tag: 'form', name: 'f', elements: [{ tag: 'input', name: 'a' }, submit] })
    expect(said(card)).toEqual(['warning card.needs-receiver /elements/0/tag'])
  })

  it('names people once', () => {
    expect(said(v1(markdown('<at id=ou_1></at>'), markdown('<at id=ou_2></at>')))).toHaveLength(1)
  })
})
