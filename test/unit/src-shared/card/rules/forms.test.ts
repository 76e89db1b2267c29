import { describe, expect, it } from 'vitest'
import { fixed, said, v1, v2 } from './apply-rules'

const callback = { type: 'callback', value: {} }
const button = (more: object): unknown => ({ tag: 'button', name: 'send', ...more })
const form = (...elements: unknown[]): unknown => ({ tag: 'form', name: 'f', elements })
/** Less what a push says about every form. */
const problems = (card: unknown): string[] =>
  said(card).filter((line) => !/needs-receiver|callback-in-push/.test(line))

describe('a form needs a button that submits it', () => {
  it.each([
    ['2.0', v2(form(button({ form_action_type: 'submit' })))],
    ['2.0 by behaviour', v2(form(button({ behaviors: [{ type: 'form_action', behavior: 'submit' }] })))],
    ['1.0', v1(form(button({ action_type: 'form_submit' })))],
    ['1.0 as one sample has it', v1(form(button({ form_action_type: 'submit' })))],
    [
      'in a column',
      v2(
        form({
          tag: 'column_set',
          columns: [{ tag: 'column', elements: [button({ form_action_type: 'submit' })] }],
        }),
      ),
    ],
  ])('%s: there is one', (_, card) => {
    expect(problems(card)).toEqual([])
  })

  it.each([
    ['no button at all', v2(form({ tag: 'input', name: 'a' }))],
    ['a reset only', v2(form(button({ form_action_type: 'reset' })))],
    ['a callback only', v2(form(button({ behaviors: [callback] })))],
  ])('%s', (_, card) => {
    expect(problems(card)).toEqual(['error card.form-without-submit /body/elements/0/tag'])
  })

  it('1.0 without one', () => {
    expect(problems(v1(form(button({ action_type: 'request' }))))).toEqual([
      'error card.form-without-submit /elements/0/tag',
    ])
  })

  it('2.0 with the older word works, beside a callback it was refused', () => {
    expect(problems(v2(form(button({ action_type: 'form_submit' }))))).toEqual([
      'warning card.old-form-action /body/elements/0/elements/0/action_type',
    ])
    expect(problems(v2(form(button({ action_type: 'form_submit', behaviors: [callback] }))))).toContain(
      'error card.form-without-submit /body/elements/0/tag',
    )
  })

  it('one in another form does not count', () => {
    expect(
      problems(v2(form(button({ form_action_type: 'submit' })), { tag: 'form', name: 'g', elements: [] })),
    ).toEqual(['error card.form-without-submit /body/elements/1/tag'])
  })

  it('makes the only button submit', () => {
    expect(fixed(v2(form(button({}))), 'card.form-without-submit')).toEqual(
      v2(form(button({ form_action_type: 'submit' }))),
    )
    expect(fixed(v1(form(button({ action_type: 'link' }))), 'card.form-without-submit')).toEqual(
      v1(form(button({ action_type: 'form_submit' }))),
    )
  })

  it('writes the newer word in 2.0', () => {
    expect(fixed(v2(form(button({ action_type: 'form_submit' }))), 'card.old-form-action')).toEqual(
      v2(form(button({ form_action_type: 'submit' }))),
    )
  })
})

it('a submit button with a callback is a hint: it is sent, but some saw the click fail', () => {
  expect(problems(v2(form(button({ form_action_type: 'submit', behaviors: [callback] }))))).toEqual([
    'hint card.submit-with-callback /body/elements/0/elements/0/behaviors',
  ])
})

describe('what works in forms only', () => {
  const input = { tag: 'input', name: 'a', required: true }
  const pictures = { tag: 'select_img', multi_select: true, options: [] }

  it('required', () => {
    expect(problems(v2(input))).toEqual(['error card.required-outside-form /body/elements/0/required'])
    expect(problems(v1({ tag: 'action', actions: [input] }))).toEqual([
      'error card.required-outside-form /elements/0/actions/0/required',
    ])
    expect(problems(v1({ tag: 'action', actions: [{ tag: 'date_picker', required: true }] }))).toEqual([
      'warning card.required-outside-form /elements/0/actions/0/required',
    ])
    expect(problems(v2({ ...input, required: false }))).toEqual([])
    expect(problems(v2(form(input, button({ form_action_type: 'submit' }))))).toEqual([])
    expect(fixed(v2(input), 'card.required-outside-form')).toEqual(v2({ tag: 'input', name: 'a' }))
  })

  it('several pictures', () => {
    expect(problems(v2(pictures))).toEqual([
      'error card.multi-select-outside-form /body/elements/0/multi_select',
    ])
    expect(problems(v2({ ...pictures, multi_select: false }))).toEqual([])
    expect(problems(v2(form(pictures, button({ form_action_type: 'submit' }))))).toEqual([])
  })

  it('submitting', () => {
    expect(problems(v2(button({ form_action_type: 'submit' })))).toEqual([
      'warning card.form-button-outside-form /body/elements/0/form_action_type',
    ])
    expect(problems(v1({ tag: 'action', actions: [button({ action_type: 'link' })] }))).toEqual([])
  })
})
