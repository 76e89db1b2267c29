import { describe, expect, it } from 'vitest'
import { tableDataType, tableDataTypes } from '@shared/card/catalogue/table-data-types'
import { formatDate } from '../../../../../../src-renderer/preview/components/table/date-format'
import { formatNumber } from '../../../../../../src-renderer/preview/components/table/number-format'
import { rowHeight } from '../../../../../../src-renderer/preview/components/table/row-height'
import { readCell } from '../../../../../../src-renderer/preview/components/table/table-cell'
import { readColumns } from '../../../../../../src-renderer/preview/components/table/table-columns'
import { pageCount, pageSizeOf } from '../../../../../../src-renderer/preview/components/table/table-pages'

describe('a cell', () => {
  it.each([
    ['text', 'a', { is: 'text', text: 'a' }],
    ['lark_md', '**a**', { is: 'text', text: '**a**' }],
    ['markdown', '- a', { is: 'text', text: '- a' }],
    ['options', 'a', { is: 'text', text: 'a' }],
    ['options', [{ text: 'a', color: 'red' }], { is: 'tags', tags: [{ text: 'a', color: 'red' }] }],
    ['number', 0, { is: 'number', number: 0 }],
    ['persons', 'ou_1', { is: 'persons', ids: ['ou_1'] }],
    ['persons', ['ou_1', 'ou_2'], { is: 'persons', ids: ['ou_1', 'ou_2'] }],
    ['date', 1767225600000, { is: 'date', milliseconds: 1767225600000 }],
  ])('of %s holds %j', (type, value, cell) => {
    expect(readCell(value, tableDataType(type))).toEqual(cell)
  })

  it.each([
    ['text', 7],
    ['number', '7'],
    ['date', '2026-01-01'],
    ['persons', [7]],
    ['options', [{ label: 'a' }]],
    ['markdown', { a: 1 }],
  ])('of %s that holds %j is marked, with its value', (type, value) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    expect(readCell(value, tableDataType(type))).toEqual({ is: 'misfit', text })
  })

  it('is empty without a value, whatever the column', () => {
    for (const type of Object.values(tableDataTypes)) {
      for (const value of [undefined, null, '', []]) expect(readCell(value, type)).toEqual({ is: 'empty' })
    }
  })

  it('shows a variable of a template, and the text of a column of an unknown kind', () => {
    expect(readCell('${n}', tableDataType('number'))).toEqual({ is: 'text', text: '${n}' })
    expect(readCell('a', undefined)).toEqual({ is: 'text', text: 'a' })
  })

  it('cuts a value that does not fit', () => {
    const cell = readCell('x'.repeat(10_000), tableDataType('number'))
    expect(cell.is === 'misfit' && cell.text.length).toBe(200)
  })
})

describe('numbers', () => {
  it.each([
    [1234567.891, undefined, '1234567.891'],
    [1234567.891, { separator: true }, '1,234,567.891'],
    [1234567.891, { precision: 2, separator: true, symbol: '¥' }, '¥1,234,567.89'],
    [-5, { precision: 1, symbol: '$' }, '-$5.0'],
    [-0.001, { precision: 2 }, '0.00'],
    [5, { precision: 99, symbol: '元整' }, '元5.0000000000'],
    [5, { precision: 'two', symbol: 3, separator: 'yes' }, '5'],
  ])('%d with %j is %s', (number, format, text) => {
    expect(formatNumber(number, format)).toBe(text)
  })
})

describe('dates', () => {
  // In this computer's zone, as the reader's client does.
  const time = new Date(2026, 2, 4, 5, 6, 7).getTime()

  it('fills in the parts of the format', () => {
    expect(formatDate(time, 'YYYY/MM/DD HH:mm:ss')).toBe('2026/03/04 05:06:07')
    expect(formatDate(time, 'DD/MM/YYYY')).toBe('04/03/2026')
  })

  it('are RFC 3339 without one', () => {
    const text = formatDate(time, undefined) ?? ''
    expect(text).toMatch(/^2026-03-04T05:06:07[+-]\d\d:\d\d$/)
    expect(Date.parse(text)).toBe(time)
  })

  it('are not made of what is no time', () => {
    expect(formatDate(1e300, undefined)).toBeUndefined()
  })
})

describe('columns', () => {
  it('have widths of px and per cent within their bounds, and are automatic else', () => {
    const widths = ['120px', '10px', '30%', '200%', 'auto', '12em', undefined].map(
      (width) => readColumns([{ name: 'a', width: width ?? null }], 'zh_cn')[0],
    )
    expect(widths.map((column) => column?.style.width)).toEqual([
      '120px',
      '80px',
      'calc((100cqw - 2px) * 0.3)',
      'calc((100cqw - 2px) * 1)',
      undefined,
      undefined,
      undefined,
    ])
    expect(widths.map((column) => column?.isAuto)).toEqual([false, false, false, false, true, true, true])
  })

  it('of numbers stand right unless the card says otherwise', () => {
    const align = (column: Record<string, string>): string | undefined =>
      readColumns([{ name: 'a', ...column }], 'zh_cn')[0]?.align
    expect(align({ data_type: 'number' })).toBe('right')
    expect(align({ data_type: 'number', horizontal_align: 'center' })).toBe('center')
    expect(align({ data_type: 'text' })).toBe('left')
  })

  it('are no more than Feishu takes', () => {
    expect(
      readColumns(
        Array.from({ length: 80 }, () => ({})),
        'zh_cn',
      ),
    ).toHaveLength(50)
  })
})

describe('rows', () => {
  it('are as high as the card says, and as their content only in 2.0', () => {
    expect(rowHeight({ row_height: 'high' }, '1.0')).toMatchObject({
      row: 'var(--card-table-high)',
      lines: 2,
    })
    expect(rowHeight({ row_height: '90px' }, '1.0')).toEqual({ row: '90px', most: '90px', lines: 3 })
    expect(rowHeight({ row_height: '900px' }, '1.0').row).toBe('124px')
    const auto = { row_height: 'auto', row_max_height: '300px' }
    expect(rowHeight(auto, '2.0')).toEqual({ row: 'var(--card-table-low)', most: '300px', lines: undefined })
    expect(rowHeight({ row_height: 'auto' }, '2.0').most).toBe('124px')
    expect(rowHeight(auto, '1.0').row).toBe('var(--card-table-low)')
    expect(rowHeight(auto, '1.0').lines).toBe(1)
  })

  it('stand on pages of one to ten', () => {
    expect([undefined, 0, 3, 50, 'x'].map((size) => pageSizeOf(size))).toEqual([5, 1, 3, 10, 5])
    expect([pageCount(0, 5), pageCount(5, 5), pageCount(6, 5)]).toEqual([1, 1, 2])
  })
})
