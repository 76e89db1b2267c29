import { describe, expect, it } from 'vitest'
import { chartColours } from '../../../../../../src-renderer/preview/components/chart/chart-palettes'
import { chartData } from '../../../../../../src-renderer/preview/components/chart/chart-data'
import { chartPalette } from '@shared/card/catalogue/chart-types'

describe('a chart’s data as a table', () => {
  it('has the fields that the chart names first, under the titles of their axes', () => {
    const data = chartData({
      type: 'bar',
      title: { text: ['报名', '人数'] },
      data: { values: [{ extra: 'e', s: '市场', y: 3, x: '一月' }] },
      xField: ['x', 's'],
      yField: 'y',
      seriesField: 's',
      axes: [
        { orient: 'left', title: { text: '人数' } },
        { orient: 'bottom', title: {} },
      ],
    })
    expect(data).toEqual({
      title: '报名 人数',
      headings: ['x', 's', '人数', 'extra'],
      rows: [['一月', '市场', '3', 'e']],
      hiddenRows: 0,
    })
  })

  it('has the rows of every series of a combination', () => {
    const data = chartData({
      type: 'common',
      data: [{ id: 'a', values: [{ x: 1, y: 2 }] }, { values: [{ x: 3, z: 4 }] }],
      series: [
        { type: 'bar', xField: 'x', yField: 'y' },
        { type: 'line', xField: 'x', yField: 'z', data: { values: [{ x: 5 }] } },
      ],
    })
    expect(data.headings).toEqual(['x', 'y', 'z'])
    expect(data.rows).toEqual([
      ['1', '2', ''],
      ['3', '', '4'],
      ['5', '', ''],
    ])
  })

  it('is bounded, and counts what it leaves out', () => {
    const values = Array.from({ length: 100 }, (_, x) =>
      Object.fromEntries(Array.from({ length: 30 }, (_, key) => [`k${key}`, 'v'.repeat(1_000 + x)])),
    )
    const data = chartData({ data: { values } })
    expect(data.headings).toHaveLength(12)
    expect(data.rows).toHaveLength(60)
    expect(data.hiddenRows).toBe(40)
    expect(data.rows[0]?.[0]).toHaveLength(120)
  })

  it.each([
    [{}],
    [{ data: null }],
    [{ data: 'x', series: 7, axes: {}, title: [] }],
    [{ data: { values: [1, null] } }],
  ])('is empty for %j', (spec) => {
    expect(chartData(spec)).toMatchObject({ title: '', headings: [], rows: [] })
  })
})

describe('color_theme', () => {
  it('chooses other colours, and brand where Feishu knows no such theme', () => {
    expect(chartColours('brand')).toBe(chartPalette)
    expect(chartColours('pastel')).toBe(chartPalette)
    expect(chartColours(undefined)).toBe(chartPalette)
    const themes = ['brand', 'rainbow', 'complementary', 'converse', 'primary'].map((name) =>
      chartColours(name).join(),
    )
    expect(new Set(themes).size).toBe(5)
  })
})
