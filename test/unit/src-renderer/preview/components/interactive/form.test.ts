// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { mountCard, reported } from '../../mount-card'
import { plain } from '../draw'

const confirm = { title: plain('提交？'), text: plain('不能改') }
const fields: JsonObject[] = [
  { tag: 'input', name: 'who', required: true, label: plain('名字') },
  {
    tag: 'column_set',
    columns: [
      {
        tag: 'column',
        elements: [
          {
            tag: 'select_static',
            name: 'when',
            required: true,
            options: [{ text: plain('早'), value: 'am' }],
          },
        ],
      },
    ],
  },
  { tag: 'checker', name: 'read', text: plain('已读') },
  { tag: 'input', name: 'note', default_value: '无' },
]
const form = (buttons: JsonObject[], more: JsonObject = {}): JsonObject => ({
  tag: 'form',
  name: 'f',
  elements: [...fields, ...buttons],
  ...more,
})
const submit = { tag: 'button', text: plain('提交'), name: 'ok' }
const reset = { tag: 'button', text: plain('清空'), name: 'no' }

const ways: [string, '1.0' | '2.0', JsonObject, JsonObject][] = [
  ['action_type', '1.0', { action_type: 'form_submit' }, { action_type: 'form_reset' }],
  ['form_action_type', '2.0', { form_action_type: 'submit' }, { form_action_type: 'reset' }],
  [
    'behaviors',
    '2.0',
    { behaviors: [{ type: 'form_action', behavior: 'submit' }] },
    { behaviors: [{ type: 'form_action', behavior: 'reset' }] },
  ],
]

describe.each(ways)('a form with %s', (_, version, submits, resets) => {
  const mountForm = () =>
    mountCard(
      [
        form([
          { ...submit, ...submits },
          { ...reset, ...resets },
        ]),
      ],
      { version },
    )

  it('waits for its required fields, each of which says so, then shows what it would send', async () => {
    const preview = mountForm()
    const send = () => preview.get('button.button').trigger('click')
    await send()
    expect(preview.findAll('[role="alert"]').map((hint) => hint.text())).toEqual(['此项必填', '此项必填'])
    expect(document.activeElement).toBe(preview.get('input').element)
    expect(preview.get('input').attributes('aria-invalid')).toBe('true')
    expect(reported(preview)).toBeUndefined()

    await preview.get('input').setValue('小明')
    expect(preview.findAll('[role="alert"]')).toHaveLength(1)
    await preview.get('[role="combobox"]').trigger('click')
    await preview.get('[role="option"]').trigger('click')
    await preview.get('[role="checkbox"]').trigger('click')
    expect(reported(preview)).toBeUndefined()

    await send()
    expect(preview.find('[role="alert"]').exists()).toBe(false)
    expect(reported(preview)).toEqual({ who: '小明', when: 'am', read: 'true', note: '无' })
    expect(preview.get('.report').text()).toContain('没有发送任何内容')
  })

  it('is reset to what the card starts with', async () => {
    const preview = mountForm()
    const inputs = () => preview.findAll('input').map((input) => input.element.value)
    await preview.findAll('input')[1]!.setValue('别的')
    await preview.get('[role="checkbox"]').trigger('keydown', { key: ' ' })
    expect(preview.get('[role="checkbox"]').attributes('aria-checked')).toBe('true')
    await preview.findAll('button.button')[0]!.trigger('click')
    await preview.findAll('button.button')[1]!.trigger('click')
    expect(inputs()).toEqual(['', '无'])
    expect(preview.get('[role="checkbox"]').attributes('aria-checked')).toBe('false')
    expect(preview.find('[role="alert"]').exists()).toBe(false)
  })
})

describe('a form', () => {
  it('asks before it is sent, by its button or, in 1.0, by itself', async () => {
    for (const [version, more, button] of [
      ['2.0', {}, { form_action_type: 'submit', confirm }],
      ['1.0', { confirm }, { action_type: 'form_submit' }],
    ] as const) {
      const elements = [{ ...submit, ...button }]
      const preview = mountCard([{ tag: 'form', name: 'f', elements, ...more }], { version })
      await preview.get('button.button').trigger('click')
      expect(reported(preview)).toBeUndefined()
      await preview.get('[role="alertdialog"]').trigger('keydown', { key: 'Escape' })
      expect(preview.find('[role="alertdialog"]').exists()).toBe(false)
      await preview.get('button.button').trigger('click')
      await preview.get('.is-yes').trigger('click')
      expect(preview.get('.report').text()).toContain('提交表单')
    }
  })

  it('lets only buttons that send it ask', async () => {
    const elements = [{ ...submit, confirm, behaviors: [{ type: 'callback', value: 'x' }] }]
    const preview = mountCard([{ tag: 'form', name: 'f', elements }])
    await preview.get('button.button').trigger('click')
    expect(reported(preview)).toEqual({ name: 'ok', value: 'x' })
  })

  it('does not wait for a disabled field', async () => {
    const elements = [
      { tag: 'input', name: 'a', required: true, disabled: true },
      { ...submit, form_action_type: 'submit' },
    ]
    const preview = mountCard([{ tag: 'form', name: 'f', elements }])
    await preview.get('button.button').trigger('click')
    expect(reported(preview)).toEqual({ a: '（空）' })
  })

  it('forgets a field that was removed, and names one without a name', async () => {
    const preview = mountCard([form([{ ...submit, form_action_type: 'submit' }])])
    const elements = [{ tag: 'checker' }, { ...submit, form_action_type: 'submit' }]
    await preview.setProps({
      card: { schema: '2.0', body: { elements: [{ tag: 'form', name: 'f', elements }] } },
    })
    await preview.get('button.button').trigger('click')
    expect(reported(preview)).toEqual({ '（缺少 name）': 'false' })
  })

  it('has the spacing of its version', () => {
    const style = (version: '1.0' | '2.0', more: JsonObject = {}) =>
      mountCard([{ tag: 'form', name: 'f', elements: [], ...more }], { version })
        .get('[data-tag="form"]')
        .attributes('style')
    expect(style('1.0', { vertical_spacing: '3px' })).toContain('--card-form-gap-1')
    expect(style('2.0')).toContain('--card-form-gap-2')
    expect(style('2.0', { vertical_spacing: '3px' })).toContain('gap: 3px')
  })

  it('that a button is not in does nothing for it', async () => {
    const preview = mountCard([{ ...submit, form_action_type: 'submit' }])
    await preview.get('button.button').trigger('click')
    expect(reported(preview)).toBeUndefined()
    expect(preview.get('button.button').attributes('title')).toContain('不在表单里')
  })
})
