import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeChartSpec } from '../../../../../../src-renderer/preview/components/chart/safe-chart-spec'
import type { JsonObject } from '@shared/json-value'

const data = { values: [{ x: '一', y: 3 }] }
const safe = (spec: JsonObject): JsonObject => {
  const copy = safeChartSpec(spec)
  if (copy === undefined) throw new Error('too big')
  return copy
}

describe('a chart’s specification', () => {
  it('keeps what draws the chart, as a copy', () => {
    const spec = {
      type: 'bar',
      data,
      xField: ['x', 's'],
      yField: 'y',
      label: { visible: true },
      color: ['#fff'],
      axes: [{ orient: 'left', min: 2_000_000, tick: { tickStep: 500_000 } }],
    }
    expect(safe(spec)).toEqual({ ...spec, tooltip: { renderMode: 'canvas', enterable: false } })
    expect(safe(spec).data).not.toBe(data)
  })

  it.each([
    'https://example.com/a.png',
    '//example.com/a.png',
    ' javascript:alert(1)',
    'data:image/png;base64,AAAA',
    '<svg onload="alert(1)">',
    'url(https://example.com)',
  ])('loses %s wherever it stands outside the data', (text) => {
    const spec = {
      type: 'bar',
      data,
      bar: { style: { background: text, texture: text } },
      color: [text, '#fff'],
    }
    expect(JSON.stringify(safe(spec))).not.toContain(text.trim().slice(0, 8))
    expect(safe(spec).color).toEqual(['#fff'])
  })

  it('loses pictures, markup, animation and its own size', () => {
    const spec = {
      type: 'bar',
      data,
      width: 90_000,
      height: 5,
      animation: true,
      animationAppear: { duration: 5 },
      background: { image: 'x' },
      customMark: [
        { type: 'image', style: { image: 'x' } },
        { type: 'text', style: { html: { dom: '<b>' } } },
      ],
      tooltip: { renderMode: 'html', parentElement: 'app', visible: false },
    }
    expect(safe(spec)).toEqual({
      type: 'bar',
      data,
      background: {},
      customMark: [{ type: 'text', style: {} }],
      tooltip: { visible: false, renderMode: 'canvas', enterable: false },
    })
  })

  it('has no members that reach a prototype', () => {
    const spec = JSON.parse(
      '{"type":"bar","__proto__":{"a":1},"constructor":{"b":1},"data":{"values":[{"__proto__":{"c":1},"x":1}]}}',
    ) as JsonObject
    expect(JSON.stringify(safe(spec))).toBe(
      '{"type":"bar","data":{"values":[{"x":1}]},"tooltip":{"renderMode":"canvas","enterable":false}}',
    )
    expect(({} as { a?: number }).a).toBeUndefined()
  })

  it('cannot keep the page busy with numbers', () => {
    const tick = (more: JsonObject): JsonObject =>
      safe({ type: 'bar', data, axes: [{ tick: more, base: 1.001 }] })
    expect(tick({ tickCount: 1e9 }).axes).toEqual([{ tick: { tickCount: 100 } }])
    expect(tick({ tickStep: 1e-9 }).axes).toEqual([{ tick: {} }])
    expect(tick({ tickStep: 0 }).axes).toEqual([{ tick: {} }])
    expect(safe({ type: 'wordCloud', data, fontSizeRange: [10, 1e9], fontPadding: -1e9 })).toMatchObject({
      fontSizeRange: [10, 4_000],
      fontPadding: -4_000,
    })
  })

  it('is not drawn when it is too big or too deep', () => {
    const rows = Array.from({ length: 6_000 }, (_, x) => ({ x }))
    expect(safeChartSpec({ type: 'bar', data: { values: rows } })).toBeUndefined()
    let deep: JsonObject = {}
    for (let level = 0; level < 40; level++) deep = { deep }
    expect(safeChartSpec(deep)).toBeUndefined()
    expect(safeChartSpec({ type: 'bar', data: { values: rows.slice(0, 1_000) } })).toBeDefined()
  })

  it('never throws, and is safe a second time', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const once = safeChartSpec(value as JsonObject)
        if (once !== undefined) expect(safeChartSpec(once)).toEqual(once)
      }),
    )
  })
})
