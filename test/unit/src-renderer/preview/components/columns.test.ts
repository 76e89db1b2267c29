// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { drawCard, v1, v2 } from './draw'

const column = (more: JsonObject = {}, ...elements: JsonValue[]): JsonObject => ({
  tag: 'column',
  elements,
  ...more,
})
const set = (more: JsonObject, ...columns: JsonValue[]): JsonObject => ({
  tag: 'column_set',
  columns,
  ...more,
})
const link = (url: string): JsonObject => ({ multi_url: { url } })

afterEach(() => {
  document.body.innerHTML = ''
})

describe('columns', () => {
  it('of a coloured set hide the colours of the sets inside them, and only those', () => {
    const inner = set({ background_style: 'red-50' }, column({ background_style: 'blue-50' }))
    const wrapper = drawCard(v1(set({ background_style: 'green-50' }, column({}, inner)), inner))
    const styles = wrapper.findAll('.column-set').map((one) => one.attributes('style') ?? '')
    expect(styles[0]).toMatch(/#E4FAE1/i)
    expect(styles[1]).not.toContain('background')
    expect(styles[2]).toMatch(/#FEF0F0/i)
    expect(wrapper.findAll('.column')[1]?.attributes('style')).toMatch(/#F0F4FF/i)
  })

  it('get room in a colour unless they bring their own', () => {
    const filled = (...columns: JsonValue[]): boolean =>
      drawCard(v1(set({ background_style: 'grey' }, ...columns)))
        .get('.column-set')
        .classes('is-filled')
    expect(filled(column())).toBe(true)
    expect(filled(column({ padding: '4px' }))).toBe(false)
  })

  it('can be bars of 4px, and weights keep within 1 and 5', () => {
    const styles = drawCard(
      v1(
        set(
          {},
          column({ width: '4px' }),
          column({ width: 'weighted', weight: 9 }),
          column({ width: '700px' }),
        ),
      ),
    )
      .findAll('.column')
      .map((one) => one.attributes('style') ?? '')
    expect(styles[0]).toContain('flex-basis: 4px')
    expect(styles[1]).toContain('flex-grow: 5')
    expect(styles[2]).toContain('flex-basis: 600px')
  })

  it('take clicks from the inside out', async () => {
    const card = {
      card_link: { url: 'https://example.com/card' },
      ...v1(
        set(
          { action: link('https://example.com/set') },
          column({ action: link('https://example.com/column') }),
          column({}, { tag: 'hr' }),
        ),
      ),
    }
    const wrapper = drawCard(card)
    await wrapper.findAll('.column')[0]!.trigger('click')
    await wrapper.get('hr').trigger('click')
    await wrapper.get('article').trigger('click')
    expect(wrapper.emitted('open-link')).toEqual([
      ['https://example.com/column'],
      ['https://example.com/set'],
      ['https://example.com/card'],
    ])
  })

  it('have a margin around their set, each version its own', () => {
    const margin = (version: typeof v1, value: string): string =>
      drawCard(version(set({ margin: value })))
        .get('.column-set')
        .attributes('style') ?? ''
    expect(margin(v1, '-4px 8px 4px 8px')).toContain('margin: 0px 8px 4px')
    expect(margin(v2, '-4px 8px')).toContain('margin: -4px 8px')
    expect(
      drawCard(v1(set({})))
        .get('.column-set')
        .classes(),
    ).toContain('is-version-1')
  })

  it('lay out their components by direction in 2.0 only', () => {
    const flow = (version: typeof v1): string =>
      drawCard(version(set({}, column({ direction: 'horizontal' }))))
        .get('.column')
        .attributes('style') ?? ''
    expect(flow(v2)).toContain('wrap')
    expect(flow(v1)).not.toContain('wrap')
  })
})
