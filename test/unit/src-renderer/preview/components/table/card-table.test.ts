// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { loadRareComponents } from '../../../../../../src-renderer/preview/card-components'
import CardPreview from '../../../../../../src-renderer/preview/CardPreview.vue'
import type { JsonObject } from '@shared/json-value'

await loadRareComponents()

function props(table: JsonObject, more: JsonObject): never {
  const element = { tag: 'table', ...table }
  const card =
    more.version === '2.0' ? { schema: '2.0', body: { elements: [element] } } : { elements: [element] }
  return {
    card,
    stale: false,
    theme: 'light',
    width: 'pc',
    locale: 'zh_cn',
    language: 'en',
    ...more,
  } as never
}

const draw = (table: JsonObject, more: JsonObject = {}): VueWrapper =>
  mount(CardPreview, { props: props(table, more) })

const column = (name: string, type: string, more: JsonObject = {}): JsonObject => ({
  name,
  display_name: name.toUpperCase(),
  data_type: type,
  ...more,
})

const numbered = (count: number): JsonObject => ({
  columns: [column('n', 'number')],
  rows: Array.from({ length: count }, (_, index) => ({ n: index + 1 })),
})

const cells = (shown: VueWrapper): string[] => shown.findAll('td').map((cell) => cell.text())

describe('a table', () => {
  it('has its headings and a cell of each kind', () => {
    const table = draw({
      columns: [
        column('a', 'text'),
        column('b', 'number', { format: { symbol: '¥', precision: 2, separator: true } }),
        column('c', 'options'),
        column('d', 'persons'),
        column('e', 'date', { date_format: 'YYYY' }),
        column('f', 'lark_md'),
        column('g', 'markdown'),
      ],
      rows: [
        {
          a: '会议',
          b: 1234.5,
          c: [{ text: '进行中', color: 'green' }],
          d: ['ou_1'],
          e: new Date(2026, 5, 1).getTime(),
          f: '**重**',
          g: '- 一',
        },
      ],
    })
    expect(table.findAll('th').map((cell) => cell.text())).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G'])
    expect(cells(table).slice(0, 6)).toEqual(['会议', '¥1,234.50', '进行中', 'ou_1', '2026', '重'])
    expect(table.get('.tag').attributes('style')).toContain('color')
    expect(table.get('td strong').text()).toBe('重')
    expect(table.find('td li').exists()).toBe(true)
    expect(table.findAll('td')[1]?.attributes('style')).toContain('text-align: right')
  })

  it('marks a cell that does not fit its column, and shows a missing one empty', () => {
    const table = draw({ columns: [column('a', 'number'), column('b', 'text')], rows: [{ a: 'x' }, 7] })
    expect(cells(table)).toEqual(['x', '', '', ''])
    expect(table.get('.misfit').attributes('title')).toContain('number')
    expect(table.findAll('.misfit')).toHaveLength(1)
  })

  it('follows header_style and leaves out headings that are all empty', () => {
    const styled = draw({
      columns: [column('a', 'text')],
      rows: [],
      header_style: {
        text_align: 'center',
        text_size: 'heading',
        background_style: 'grey',
        text_color: 'grey',
        bold: false,
        lines: 3,
      },
    })
    expect(styled.get('thead').classes().sort()).toEqual(['is-grey', 'is-grey-text', 'is-light'])
    expect(styled.get('th').attributes('style')).toMatch(/font-size: 16px.*text-align: center/)
    const plain = draw({ columns: [{ name: 'a' }], rows: [{ a: 'x' }] })
    expect(plain.find('thead').exists()).toBe(false)
    expect(
      draw({ columns: [column('a', 'text')], rows: [] })
        .get('thead')
        .classes(),
    ).toEqual([])
  })

  it('says that it has no rows', () => {
    expect(cells(draw({ columns: [], rows: [] }))).toEqual(['No rows'])
    expect(cells(draw({ columns: 'x', rows: { a: 1 } }))).toEqual(['No rows'])
  })

  it('freezes its first column only where the card says so', () => {
    const frozen = (value: JsonObject): boolean =>
      draw({ ...numbered(1), ...value })
        .get('table')
        .classes('is-frozen')
    expect(frozen({ freeze_first_column: true })).toBe(true)
    expect(frozen({ freeze_first_column: 'true' })).toBe(false)
  })

  it('lets rows follow their content in 2.0', () => {
    const style = (more: JsonObject): string | undefined =>
      draw({ ...numbered(1), row_height: 'auto', row_max_height: '200px' }, more)
        .get('table')
        .attributes('style')
    expect(style({ version: '2.0' })).toContain('--most: 200px')
    expect(style({})).toContain('--most: var(--card-table-low)')
  })
})

describe('pages', () => {
  it('turn by the buttons and stop at both ends', async () => {
    const table = draw({ ...numbered(7), page_size: 3 })
    const [previous, next] = table.findAll('.pager button')
    expect(cells(table)).toEqual(['1', '2', '3'])
    expect(previous?.attributes('aria-disabled')).toBe('true')
    await previous?.trigger('click')
    expect(cells(table)).toEqual(['1', '2', '3'])

    await next?.trigger('click')
    await next?.trigger('click')
    expect(cells(table)).toEqual(['7'])
    expect(table.get('.place').text()).toBe('3 / 3')
    await next?.trigger('click')
    expect(cells(table)).toEqual(['7'])
  })

  it('take the click, so that the card’s own link does not', async () => {
    const card = {
      card_link: { url: 'https://example.com' },
      elements: [{ tag: 'table', ...numbered(7) }],
    }
    const table = draw({}, { card })
    await table.get('.pager button:last-child').trigger('click')
    expect(table.emitted('open-link')).toBeUndefined()
    await table.get('td').trigger('click')
    expect(table.emitted('open-link')).toHaveLength(1)
  })

  it('stay within the rows when some of them go', async () => {
    const table = draw({ ...numbered(12) })
    await table.get('.pager button:last-child').trigger('click')
    await table.get('.pager button:last-child').trigger('click')
    expect(cells(table)).toEqual(['11', '12'])
    await table.setProps(props(numbered(4), {}))
    expect(cells(table)).toEqual(['1', '2', '3', '4'])
    expect(table.find('.pager').exists()).toBe(false)
  })
})

describe('without a script', () => {
  const render = (table: JsonObject): Promise<string> =>
    renderToString(createSSRApp({ render: () => h(CardPreview, props(table, {})) }))

  it('all rows are there and no pager', async () => {
    const html = await render(numbered(12))
    expect(html).toContain('>12<')
    expect(html).not.toContain('pager')
  })

  it('headings and texts end after their lines', async () => {
    const html = await render({
      columns: [column('a', 'text')],
      rows: [{ a: 'x' }],
      row_height: 'high',
      header_style: { lines: 3 },
    })
    expect(html).toContain('-webkit-line-clamp:3')
    expect(html).toContain('-webkit-line-clamp:2')
  })

  it('very many are bounded, and it says so', async () => {
    const html = await render(numbered(640))
    expect(html).toContain('>500<')
    expect(html).not.toContain('>501<')
    expect(html).toContain('140 more rows')
  })
})
