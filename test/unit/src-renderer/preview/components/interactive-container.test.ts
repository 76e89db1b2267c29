// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { drawCard, plain, serverRendered, v1, v2 } from './draw'

const opens = [{ type: 'open_url', default_url: 'https://example.com/a', pc_url: 'https://example.com/pc' }]
const area = (more: JsonObject = {}): JsonObject => ({
  tag: 'interactive_container',
  behaviors: opens,
  elements: [{ tag: 'markdown', content: 'inside [link](https://example.com/link)' }],
  ...more,
})
const styleOf = (more: JsonObject, card = v1): string =>
  drawCard(card(area(more)))
    .get('.area')
    .attributes('style') ?? ''

afterEach(() => {
  document.body.innerHTML = ''
})

describe('interactive_container', () => {
  it('opens its address by mouse and keyboard, that of the device', async () => {
    const wrapper = drawCard(v1(area()))
    await wrapper.get('.area').trigger('click')
    await wrapper.get('.area').trigger('keydown', { key: 'Enter' })
    expect(wrapper.emitted('open-link')).toEqual([['https://example.com/pc'], ['https://example.com/pc']])
    const phone = drawCard(v1(area()), { width: 'phone' })
    await phone.get('.area').trigger('click')
    expect(phone.emitted('open-link')).toEqual([['https://example.com/a']])
  })

  it('leaves clicks to what is inside it, and takes its own from the card', async () => {
    const wrapper = drawCard({ card_link: { url: 'https://example.com/card' }, ...v1(area()) })
    await wrapper.get('.area a').trigger('click')
    await wrapper.get('.area').trigger('click')
    expect(wrapper.emitted('open-link')).toEqual([['https://example.com/link'], ['https://example.com/pc']])
  })

  it('takes a click that it only calls back for, and says that nobody receives it', async () => {
    const element = area({ behaviors: [{ type: 'callback', value: {} }], hover_tips: plain('look') })
    const wrapper = drawCard({ card_link: { url: 'https://example.com/card' }, ...v1(element) })
    await wrapper.get('.area').trigger('click')
    expect(wrapper.emitted('open-link')).toBeUndefined()
    expect(wrapper.get('.area').attributes('title')).toMatch(/^look\n.*回传/)
  })

  it('does nothing while it is disabled, and says why', async () => {
    const element = area({ disabled: true, disabled_tips: plain('too late'), hover_tips: plain('look') })
    const wrapper = drawCard(v1(element))
    await wrapper.get('.area').trigger('click')
    expect(wrapper.emitted('open-link')).toBeUndefined()
    expect(wrapper.get('.area').attributes()).toMatchObject({ 'aria-disabled': 'true', title: 'too late' })
    expect(wrapper.get('.area').attributes('tabindex')).toBeUndefined()
  })

  it('is a mere box without behaviours', () => {
    const attributes = drawCard(v1(area({ behaviors: [] })))
      .get('.area')
      .attributes()
    expect(attributes.role).toBeUndefined()
    expect(attributes.class).not.toContain('is-clickable')
  })

  it('has the sides, border, corners and padding that it asks for, within their ranges', () => {
    expect(styleOf({ width: '200px', height: '5px', corner_radius: '50%' })).toMatch(
      /width: 200px.*height: 10px.*border-radius: 50%/,
    )
    expect(styleOf({ has_border: true })).toMatch(/border-color: #646A73/i)
    expect(styleOf({ has_border: true, border_color: 'green' })).toMatch(/#1A7526/i)
    expect(styleOf({ border_color: 'green' })).not.toContain('border')
    expect(styleOf({})).toContain('padding: var(--card-area-padding)')
    expect(styleOf({ padding: '20px' })).toContain('padding: 20px')
  })

  it.each([
    ['fill', 'fills-width'],
    ['auto', 'is-fit'],
  ])('is as wide as %s says', (width, expected) => {
    expect(
      drawCard(v1(area({ width })))
        .get('.area')
        .classes(),
    ).toContain(expected)
  })

  it('has the colours of the catalogue, and a gradient for laser', () => {
    expect(styleOf({ background_style: 'green-50' })).toMatch(/background-color: #E4FAE1/i)
    const laser = drawCard(v1(area({ background_style: 'laser' }))).get('.area')
    expect(laser.classes()).toContain('is-laser')
    expect(laser.attributes('style')).not.toContain('background-color')
  })

  it('lays out its components in 2.0 only', () => {
    const layout = { direction: 'horizontal', horizontal_spacing: 'small', vertical_spacing: '3px' }
    expect(styleOf(layout, v2)).toMatch(/gap: 3px 4px;.*flex-flow: (row )?wrap/)
    expect(styleOf(layout)).not.toContain('row')
    expect(styleOf({})).toContain('gap: var(--card-area-gap)')
  })

  it('is drawn without a browser', async () => {
    expect(await serverRendered(v1(area()))).toContain('data-tag="interactive_container"')
  })
})
