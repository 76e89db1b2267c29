import { describe, expect, it } from 'vitest'
import { markdown, plain, said, v1, v2 } from './apply-rules'

const times = (count: number, one: unknown): unknown[] => Array.from({ length: count }, () => one)
const row = (...elements: unknown[]): unknown => ({
  tag: 'column_set',
  columns: [{ tag: 'column', elements }],
})

function nested(depth: number): unknown {
  return depth === 0 ? markdown('x') : row(nested(depth - 1))
}

describe('containers in containers', () => {
  it('five levels are read, the sixth is too many', () => {
    expect(said(v1(nested(5)))).toEqual([])
    expect(said(v1(nested(6)))).toHaveLength(1)
    expect(said(v1(nested(6)))[0]).toMatch(/^error card\.nested-too-deep .*\/tag$/)
  })

  it('only the first that is too deep is named', () => {
    expect(said(v2(nested(9)))).toHaveLength(1)
  })
})

describe('elements', () => {
  const div = { tag: 'div', text: plain('x') }

  it('are at most 200 in 2.0, texts counted', () => {
    expect(said(v2(...times(100, div)))).toEqual([])
    expect(said(v2(...times(101, div)))).toEqual(['error card.too-many-elements /body/elements/100/tag'])
  })

  it('have no limit in 1.0', () => {
    expect(said(v1(...times(300, div)))).toEqual([])
  })
})

describe('tables', () => {
  const table = { tag: 'table', columns: [{ name: 'a', data_type: 'text' }], rows: [{ a: 'x' }] }
  const pipes = markdown('|a|b|\n|---|---|\n|1|2|')

  it('are at most five', () => {
    expect(said(v1(...times(3, table)))).toEqual([])
    expect(said(v1(...times(5, table)))).toEqual(['warning card.many-tables /elements/3/tag'])
    expect(said(v1(...times(6, table)))).toEqual([
      'warning card.many-tables /elements/3/tag',
      'error card.too-many-tables /elements/5/tag',
    ])
  })

  it('are counted for each language', () => {
    expect(said({ i18n_elements: { zh_cn: times(3, table), en_us: times(3, table) } })).toEqual([])
  })

  it('count those of Markdown in 2.0', () => {
    expect(said(v2(...times(3, pipes)))).toEqual([])
    expect(said(v2(...times(3, table), ...times(3, pipes)))).toEqual([
      'warning card.many-tables /body/elements/3/content',
      'error card.too-many-tables /body/elements/5/content',
    ])
    expect(said(v1(...times(6, pipes))).filter((line) => line.startsWith('error'))).toEqual([])
  })

  it('are at most four in one Markdown component', () => {
    const many = (count: number): unknown => markdown(times(count, '|a|\n|---|\n|1|').join('\n\n'))
    expect(said(v2(many(4)))).toEqual(['warning card.many-tables /body/elements/0/content'])
    expect(said(v2(many(5)))).toEqual([
      'warning card.many-tables /body/elements/0/content',
      'warning card.too-many-markdown-tables /body/elements/0/content',
    ])
    expect(said(v2(many(6)))).toEqual([
      'error card.too-many-tables /body/elements/0/content',
      'warning card.too-many-markdown-tables /body/elements/0/content',
    ])
  })
})

it('more than five charts are a hint', () => {
  const chart = { tag: 'chart', chart_spec: { type: 'bar', data: { values: [] } } }
  expect(said(v2(...times(5, chart)))).toEqual([])
  expect(said(v2(...times(6, chart)))).toEqual(['hint card.too-many-charts /body/elements/5/tag'])
})

describe('pictures of a mosaic', () => {
  const mosaic = (mode: string, count: number): unknown =>
    v1({ tag: 'img_combination', combination_mode: mode, img_list: times(count, { img_key: 'img_v3_1' }) })

  it.each([
    ['double', 2, 3],
    ['triple', 3, 4],
    ['bisect', 6, 7],
    ['trisect', 9, 10],
  ])('%s shows %i', (mode, shown, tooMany) => {
    expect(said(mosaic(mode, shown))).toEqual([])
    expect(said(mosaic(mode, tooMany))).toEqual(['warning card.too-many-pictures /elements/0/img_list'])
  })

  it('few leave empty places', () => {
    expect(said(mosaic('double', 1))).toEqual(['hint card.too-few-pictures /elements/0/img_list'])
    expect(said(mosaic('trisect', 4))).toEqual([])
  })
})

describe('very large cards', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => String(index))

  it.each([
    [
      'a select',
      {
        tag: 'select_static',
        options: many.map((value) => ({ value })),
        selected_values: many.map((one) => `x${one}`),
      },
    ],
    [
      'a table',
      {
        tag: 'table',
        columns: many.slice(0, 2000).map((name) => ({ name })),
        rows: [Object.fromEntries(many.map((name) => [`x${name}`, '']))],
      },
    ],
    ['ids', { tag: 'column_set', columns: many.map(() => ({ tag: 'column', element_id: 'a' })) }],
    [
      'a chart',
      {
        tag: 'chart',
        chart_spec: { type: 'bar', data: { values: many.map((x) => ({ [x]: 1 })) }, xField: 'zzz' },
      },
    ],
  ])('end in time: %s', (_, element) => {
    expect(said(v2(element)).length).toBeLessThanOrEqual(500)
  })
})
