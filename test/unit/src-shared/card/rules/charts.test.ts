import { describe, expect, it } from 'vitest'
import { fixed, said, v1 } from './apply-rules'

const data = { values: [{ x: 'a', y: 1 }] }
const bar = { type: 'bar', data, xField: 'x', yField: 'y' }
const chart = (spec: object): unknown => v1({ tag: 'chart', chart_spec: spec })
const at = (name: string): string => `/elements/0/chart_spec/${name}`

describe('a chart', () => {
  it.each([
    ['a plain one', bar],
    ['several series', { type: 'common', data: [{ id: 'a', values: [{ x: 1 }] }], series: [], axes: [] }],
    ['no queries of the platform', { ...bar, media: [] }],
    ['data that is null here and there', { ...bar, data: { values: [{ x: 'a', y: null }] } }],
    ['a look that only VChart describes', { type: 'sankey', data }],
    ['an arrow in a title', { ...bar, title: { text: 'a => b of 2025' } }],
  ])('%s', (_, spec) => {
    expect(said(chart(spec))).toEqual([])
  })

  it.each([
    ['no look', { data }, 'warning card.chart-without-type /elements/0/chart_spec'],
    ['another look', { ...bar, type: 'zzzzzzzzzzzz' }, `hint card.chart-type ${at('type')}`],
    [
      'a look in other letters',
      { ...bar, type: 'LinearProgress' },
      `hint card.chart-type-similar ${at('type')}`,
    ],
    ['null for a list', { ...bar, axes: null }, `error card.chart-list ${at('axes')}`],
    ['null for the data', { ...bar, data: null }, `error card.chart-data-null ${at('data')}`],
    ['an object for a list', { ...bar, axes: {} }, `error card.chart-list ${at('axes')}`],
    ['null for anything', { ...bar, title: { text: null } }, `warning card.chart-null ${at('title/text')}`],
    [
      'a function',
      { ...bar, label: { format: '(d) => d.y' } },
      `warning card.chart-function ${at('label/format')}`,
    ],
    [
      'what phones lack',
      { ...bar, bar: { style: { texture: 'circle' } } },
      `hint card.chart-not-on-mobile ${at('bar/style/texture')}`,
    ],
    ['a field that the data lacks', { ...bar, yField: 'z' }, `hint card.chart-field ${at('yField')}`],
  ])('%s', (_, spec, line) => {
    expect(said(chart(spec))).toEqual([line])
  })

  it('loses what is null', () => {
    expect(fixed(chart({ ...bar, axes: null }), 'card.chart-list')).toEqual(chart(bar))
  })

  it('gets the look that was meant', () => {
    expect(fixed(chart({ ...bar, type: 'Bar' }), 'card.chart-type-similar')).toEqual(chart(bar))
  })
})
