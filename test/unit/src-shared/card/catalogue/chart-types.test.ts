import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  chartMembers,
  chartType,
  chartTypes,
  isNotOnPhones,
  type ChartType,
} from '@shared/card/catalogue/chart-types'
import { components } from '@shared/card/catalogue/components'
import { sampleOf } from '@shared/card/catalogue/snippets'
import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'

const folder = join(import.meta.dirname, '../../../../../examples/cards')

function specsIn(value: JsonValue): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(specsIn)
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'chart_spec' && isJsonObject(one) ? [one] : specsIn(one),
  )
}

/** The charts of the example cards, and the one that the catalogue offers. */
const specs = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => specsIn(JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonValue)),
  ...specsIn(sampleOf(components.chart, '1.0', 'en')),
]

describe('looks of charts', () => {
  it('are found by their own name only', () => {
    expect(chartType('pie')?.fields).toEqual(['categoryField', 'valueField'])
    expect(chartType('Pie')).toBeUndefined()
    expect(chartType('constructor')).toBeUndefined()
  })

  it('name members that can be completed', () => {
    for (const { fields, optionalFields = [], needs = [] } of Object.values<ChartType>(chartTypes)) {
      for (const name of [...fields, ...optionalFields, ...needs]) expect(chartMembers).toHaveProperty([name])
      expect(fields.length + needs.length).toBeGreaterThan(0)
    }
    expect(chartMembers.type.values).toEqual(Object.keys(chartTypes))
  })

  it('say what no phone draws, by name and value', () => {
    expect(isNotOnPhones('texture', 'rect')).toBe(true)
    expect(isNotOnPhones('gradient', 'conical')).toBe(true)
    expect(isNotOnPhones('gradient', 'linear')).toBe(false)
    expect(isNotOnPhones('toString', 'x')).toBe(false)
  })

  it('hold for our own charts: the fields they name are in the data', () => {
    expect(specs.length).toBeGreaterThan(5)
    for (const spec of specs) {
      const look = typeof spec.type === 'string' ? chartType(spec.type) : undefined
      expect(look).toBeDefined()
      const rows = isJsonObject(spec.data!) ? spec.data.values : undefined
      const [first] = Array.isArray(rows) ? rows : []
      for (const field of look?.fields ?? []) expect(Object.keys(first ?? {})).toContain(spec[field])
    }
  })
})
