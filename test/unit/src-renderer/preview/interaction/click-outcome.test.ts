import { describe, expect, it } from 'vitest'
import { clickOutcome } from '../../../../../src-renderer/preview/interaction/click-outcome'
import type { JsonObject } from '@shared/json-value'

const url = 'https://example.com'
const v1 = (button: JsonObject) => clickOutcome(button, '1.0', 'pc')
const v2 = (button: JsonObject) => clickOutcome(button, '2.0', 'pc')

describe('a click', () => {
  it('does what behaviors say, both at once', () => {
    const behaviors = [
      { type: 'open_url', default_url: url },
      { type: 'callback', value: { a: 1 } },
    ]
    expect(v2({ behaviors })).toEqual({
      opens: url,
      form: undefined,
      sends: [{ name: 'value', value: { a: 1 } }],
    })
  })

  it('calls back in 2.0 only when behaviors say so, in 1.0 unless a link takes its place', () => {
    expect(v2({ value: { a: 1 } }).sends).toBeUndefined()
    expect(v1({ value: { a: 1 } }).sends).toEqual([{ name: 'value', value: { a: 1 } }])
    expect(v1({}).sends).toEqual([])
    expect(v1({ value: {}, url }).sends).toBeUndefined()
    expect(v1({ value: {}, url, complex_interaction: true })).toMatchObject({ opens: url, sends: [{}] })
    expect(v1({ url, action_type: 'multi' }).sends).toEqual([])
    expect(v1({ action_type: 'link' }).sends).toBeUndefined()
    expect(v1({ behaviors: [{ type: 'open_url', default_url: url }] }).sends).toBeUndefined()
  })

  it.each([
    [{ action_type: 'form_submit' }, 'submit'],
    [{ action_type: 'form_reset' }, 'reset'],
    [{ form_action_type: 'submit' }, 'submit'],
    [{ form_action_type: 'reset' }, 'reset'],
    [{ behaviors: [{ type: 'form_action', behavior: 'submit' }] }, 'submit'],
    [{ behaviors: [{ type: 'form_action', behavior: 'reset' }] }, 'reset'],
    [{ action_type: 'request' }, undefined],
    [{ form_action_type: 'send' }, undefined],
  ])('of %j does to the form: %s', (button, expected) => {
    expect(v1(button).form).toBe(expected)
    expect(v2(button).form).toBe(expected)
  })

  it('survives behaviors of any shape', () => {
    expect(v2({ behaviors: [null, 7, 'x', {}] })).toEqual({
      opens: undefined,
      form: undefined,
      sends: undefined,
    })
  })
})
