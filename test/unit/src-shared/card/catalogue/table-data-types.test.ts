import { describe, expect, it } from 'vitest'
import type { SnippetValue } from '@shared/card/catalogue/model'
import { objectNamed } from '@shared/card/catalogue/read-catalogue'
import {
  defaultTableDataType,
  tableDataType,
  tableDataTypes,
  type CellForm,
} from '@shared/card/catalogue/table-data-types'

const isText = (value: SnippetValue): boolean => typeof value === 'object' && 'zh' in value

/** Whether a sample has one of the forms of a cell. */
const holds: Readonly<Record<CellForm, (value: SnippetValue) => boolean>> = {
  text: isText,
  number: (value) => typeof value === 'number',
  milliseconds: (value) => typeof value === 'number' && value > 1e12,
  ids: (value) => Array.isArray(value) && (value as readonly SnippetValue[]).every(isText),
  tags: (value) =>
    Array.isArray(value) &&
    (value as readonly SnippetValue[]).every((one) => typeof one === 'object' && 'text' in one),
}

describe('kinds of data in a table', () => {
  it('are found by their own name only', () => {
    expect(tableDataType('options')?.cells).toEqual(['tags', 'text'])
    expect(tableDataType('string')).toBeUndefined()
    expect(tableDataType('constructor')).toBeUndefined()
    expect(tableDataType(defaultTableDataType)?.minClient).toBe('7.4')
  })

  it('are what a column offers', () => {
    const { type } = objectNamed('table.column').fields.data_type!
    expect(type).toMatchObject({
      is: 'enum',
      values: Object.keys(tableDataTypes).map((value) => ({ value })),
    })
  })

  it.each(Object.entries(tableDataTypes))('%s has a sample in its first form', (_, { cells, sample }) => {
    expect(holds[cells[0]](sample)).toBe(true)
  })
})
