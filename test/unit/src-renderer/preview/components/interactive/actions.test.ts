// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { mountCard, reported } from '../../mount-card'
import { plain } from '../draw'

const button = (more: JsonObject): JsonObject => ({ tag: 'button', text: plain('b'), ...more })
const both = [
  { type: 'open_url', default_url: 'https://example.com' },
  { type: 'callback', value: { a: 1 } },
]

describe('a button', () => {
  it('opens its link and says what it would send', async () => {
    const preview = mountCard([button({ behaviors: both })])
    await preview.get('button').trigger('click')
    expect(preview.emitted('open-link')).toEqual([['https://example.com']])
    expect(reported(preview)).toEqual({ value: '{"a":1}' })
    await preview.get('.close').trigger('click')
    expect(reported(preview)).toBeUndefined()
  })

  it('asks first; Escape and the ground around the dialog mean no', async () => {
    const preview = mountCard([
      button({ behaviors: both, confirm: { title: plain('好？'), text: plain('是') } }),
    ])
    const ask = () => preview.get('button.button').trigger('click')
    await ask()
    expect(preview.emitted('open-link')).toBeUndefined()
    const dialog = preview.get('[role="alertdialog"]')
    expect(dialog.attributes('aria-modal')).toBe('true')
    expect(document.activeElement).toBe(preview.get('.is-yes').element)
    await dialog.trigger('keydown', { key: 'Tab' })
    expect(document.activeElement).toBe(preview.findAll('.answer')[0]!.element)
    await preview.get('.scrim').trigger('click')
    await ask()
    await preview.get('[role="alertdialog"]').trigger('keydown', { key: 'Escape' })
    expect(preview.find('[role="alertdialog"]').exists()).toBe(false)
    expect(preview.emitted('open-link')).toBeUndefined()
    await ask()
    await preview.get('.is-yes').trigger('click')
    expect(preview.emitted('open-link')).toHaveLength(1)
  })

  it('does not ask with a confirm that says nothing', async () => {
    const preview = mountCard([button({ behaviors: both, confirm: {} })])
    await preview.get('button').trigger('click')
    expect(reported(preview)).toBeDefined()
  })

  it('answers in the language of the reader', async () => {
    const preview = mountCard(
      [button({ behaviors: both, confirm: { title: plain('?'), text: plain('!') } })],
      {
        locale: 'en_us',
      },
    )
    await preview.get('button.button').trigger('click')
    expect(preview.findAll('.answer').map((answer) => answer.text())).toEqual(['Cancel', 'Confirm'])
  })

  it('without anything to do says so', () => {
    expect(
      mountCard([button({})])
        .get('button')
        .attributes('title'),
    ).toContain('没有设置')
    expect(
      mountCard([button({})], { width: 'phone' })
        .get('button')
        .attributes('title'),
    ).toContain('没有设置')
  })

  it('shows no tips on a phone', () => {
    const title = (width: string) =>
      mountCard([button({ hover_tips: plain('提示') })], { width })
        .get('button')
        .attributes('title')
    expect(title('pc')).toContain('提示')
    expect(title('phone')).not.toContain('提示')
  })

  it('of a card that changed meanwhile leaves no question and no report behind', async () => {
    const preview = mountCard([button({ behaviors: both })])
    await preview.get('button').trigger('click')
    await preview.setProps({ card: { schema: '2.0', body: { elements: [] } } })
    expect(reported(preview)).toBeUndefined()
  })
})

describe('an interactive container', () => {
  const area = (more: JsonObject): JsonObject => ({ tag: 'interactive_container', behaviors: both, ...more })

  it('asks first, then opens its link and says what it would send', async () => {
    const preview = mountCard([area({ confirm: { title: plain('好？'), text: plain('是') } })])
    await preview.get('.area').trigger('click')
    expect(reported(preview)).toBeUndefined()
    await preview.get('.is-yes').trigger('click')
    expect(reported(preview)).toEqual({ value: '{"a":1}' })
    expect(preview.emitted('open-link')).toEqual([['https://example.com']])
  })

  it('leaves a click to what is inside', async () => {
    const inner = button({ behaviors: [{ type: 'callback', value: 'inner' }] })
    const preview = mountCard([area({ elements: [inner] })])
    await preview.get('button').trigger('click')
    expect(reported(preview)).toEqual({ value: 'inner' })
    expect(preview.emitted('open-link')).toBeUndefined()
  })

  it('does nothing while it is disabled', async () => {
    const preview = mountCard([area({ disabled: true })])
    await preview.get('.area').trigger('click')
    expect(reported(preview)).toBeUndefined()
    expect(preview.emitted('open-link')).toBeUndefined()
  })
})

describe('a row of actions', () => {
  it('shares the row of a computer, and stands in a column on a phone unless it has a layout', () => {
    const classes = (width: string, more: JsonObject = {}) =>
      mountCard([{ tag: 'action', actions: [button({})], ...more }], { version: '1.0', width })
        .get('.action')
        .classes()
    expect(classes('phone')).toEqual(expect.arrayContaining(['is-default', 'is-narrow']))
    expect(classes('pc')).not.toContain('is-narrow')
    expect(classes('phone', { layout: 'flow' })).toContain('is-flow')
  })
})
