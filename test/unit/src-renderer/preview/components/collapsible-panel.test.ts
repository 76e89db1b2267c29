// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { iconSize, panelPaddings, panelTurn } from '../../../../../src-renderer/preview/panel-layout'
import type { JsonObject } from '@shared/json-value'
import { drawCard, plain, serverRendered, v1, v2 } from './draw'

const panel = (more: JsonObject = {}, header: JsonObject = {}): JsonObject => ({
  tag: 'collapsible_panel',
  header: { title: plain('more'), ...header },
  elements: [{ tag: 'markdown', content: 'inside' }],
  ...more,
})

afterEach(() => {
  document.body.innerHTML = ''
})

describe('collapsible_panel', () => {
  it('is closed at first unless it says otherwise, and follows the text when that changes', async () => {
    const wrapper = drawCard(v1(panel(), panel({ expanded: true })))
    const isOpen = (): boolean[] =>
      wrapper.findAll('details').map((details) => details.attributes('open') !== undefined)
    expect(isOpen()).toEqual([false, true])
    await wrapper.setProps({ card: v1(panel({ expanded: true }), panel({ expanded: true })) })
    expect(isOpen()).toEqual([true, true])
  })

  it('opens and closes by its header, and keeps the click from the link of the card', async () => {
    const wrapper = drawCard({ card_link: { url: 'https://example.com' }, ...v1(panel()) })
    await wrapper.get('summary').trigger('click')
    expect(wrapper.get('details').attributes('open')).toBeDefined()
    await wrapper.get('summary').trigger('click')
    expect(wrapper.get('details').attributes('open')).toBeUndefined()
    expect(wrapper.emitted('open-link')).toBeUndefined()
  })

  it('leaves a click to a link in its title', async () => {
    const title = { tag: 'markdown', content: '[a](https://example.com/a)' }
    const wrapper = drawCard(v1(panel({}, { title })))
    await wrapper.get('summary a').trigger('click')
    expect(wrapper.emitted('open-link')).toEqual([['https://example.com/a']])
    expect(wrapper.get('details').attributes('open')).toBeUndefined()
  })

  it('reads markdown in its title in the dialect of the card, and plain_text as it stands', () => {
    const title = { tag: 'markdown', content: '`x` **y**' }
    expect(
      drawCard(v1(panel({}, { title })))
        .find('summary code')
        .exists(),
    ).toBe(false)
    expect(
      drawCard(v2(panel({}, { title })))
        .find('summary code')
        .exists(),
    ).toBe(true)
    expect(
      drawCard(v1(panel({}, { title: plain('**y**') })))
        .get('summary')
        .text(),
    ).toBe('**y**')
  })

  it.each([
    ['left', 'has-icon-left'],
    ['right', 'has-icon-right'],
    ['follow_text', 'has-icon-follow-text'],
    ['elsewhere', 'has-icon-right'],
  ])('has its icon %s', (position, expected) => {
    const icon = { tag: 'standard_icon', token: 'down-small-ccm_outlined', size: '16px 12px' }
    const header = { icon, icon_position: position, icon_expanded_angle: -180 }
    const summary = drawCard(v1(panel({}, header))).get('summary')
    expect(summary.classes()).toContain(expected)
    expect(summary.get('.arrow').attributes('style')).toMatch(
      /--card-icon-width: 16px.*--card-icon-height: 12px.*--card-panel-turn: -180deg/,
    )
  })

  it('has no arrow where it has no icon', () => {
    expect(drawCard(v1(panel())).find('.arrow').exists()).toBe(false)
  })

  it('has the width of its header in 2.0 only', () => {
    const header = { width: 'auto_when_fold' }
    expect(
      drawCard(v2(panel({}, header)))
        .get('summary')
        .classes(),
    ).toContain('is-auto-when-fold')
    expect(
      drawCard(v1(panel({}, header)))
        .get('summary')
        .classes(),
    ).toContain('is-fill')
  })

  it('has a border, backgrounds and the paddings that go with them', () => {
    const boxed = panel(
      { border: { color: 'red', corner_radius: '8px' }, background_color: 'blue-50' },
      { background_color: 'blue-100', vertical_align: 'top' },
    )
    const wrapper = drawCard(v1(boxed, panel({ border: {} }), panel()))
    const styles = wrapper.findAll('details').map((details) => details.attributes('style') ?? '')
    expect(styles[0]).toMatch(/background-color: #F0F4FF.*border-color: #C02A26.*border-radius: 8px/i)
    expect(styles[1]).toMatch(/border-color: #646A73.*border-radius: var\(--card-panel-radius\)/i)
    expect(styles[2]).toBe('')
    const headers = wrapper.findAll('summary').map((header) => header.attributes('style') ?? '')
    expect(headers[0]).toMatch(/padding: 8px;.*align-items: flex-start;.*background-color: #E0E9FF/i)
    expect(headers[2]).toMatch(/padding: 8px 0px;.*align-items: center/)
  })

  it('opens without script in HTML made without a browser', async () => {
    const html = await serverRendered(v1(panel({ expanded: true }), panel()))
    expect(html.match(/<details/g)).toHaveLength(2)
    expect(html.match(/<details[^>]* open/g)).toHaveLength(1)
    expect(html.match(/inside/g)).toHaveLength(2)
  })
})

describe('numbers of a panel', () => {
  it('are those of the release notes where it says nothing about padding', () => {
    expect(panelPaddings('1.0', false)).toEqual({ header: '8px 0px', content: '8px' })
    expect(panelPaddings('2.0', true)).toEqual({ header: '4px 8px', content: '8px' })
    expect(panelPaddings('2.0', false)).toEqual({ header: '0px', content: '8px 0px 0px 0px' })
  })

  it('are angles and sizes that exist', () => {
    expect([180, -180, 90, -90, 45, '90'].map(panelTurn)).toEqual([180, -180, 90, -90, 180, 180])
    expect(iconSize('0px 2000px')).toEqual({ '--card-icon-width': '1px', '--card-icon-height': '999px' })
    expect(iconSize('big')['--card-icon-width']).toBe('var(--card-panel-icon)')
  })
})
