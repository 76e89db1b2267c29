import { describe, expect, it } from 'vitest'
import { fixed, ruleProblems, said, v1, v2 } from './apply-rules'

const table = (type: string, value: unknown): Record<string, unknown> =>
  v2({ tag: 'table', columns: [{ name: 'cell', data_type: type }], rows: [{ cell: value }] })

describe('rows of a table', () => {
  it('hold the columns, or some of them', () => {
    const columns = [{ name: 'a' }, { name: 'b' }]
    expect(said(v1({ tag: 'table', columns, rows: [{ a: 'x', b: 'y' }, { a: 'x' }, {}] }))).toEqual([])
  })

  it('hold nothing else', () => {
    const card = v2({ tag: 'table', columns: [{ name: 'a' }], rows: [{ a: 'x', zzzzzz: 'y' }] })
    expect(said(card)).toEqual(['error card.table-key-unknown /body/elements/0/rows/0/zzzzzz'])
  })

  it('are renamed to the column that was meant', () => {
    const card = (name: string): unknown =>
      v2({ tag: 'table', columns: [{ name: 'amount' }], rows: [{ [name]: 'x' }] })
    expect(said(card('ammount'))).toEqual(['error card.table-key-similar /body/elements/0/rows/0/ammount'])
    expect(fixed(card('ammount'), 'card.table-key-similar')).toEqual(card('amount'))
  })

  it('are not judged without columns', () => {
    expect(said(v2({ tag: 'table', columns: [], rows: [{ a: 'x' }] }))).toEqual([])
  })
})

it('columns have names of their own', () => {
  const card = v2({ tag: 'table', columns: [{ name: 'a' }, { name: 'a' }], rows: [] })
  expect(said(card)).toEqual(['error card.table-column-twice /body/elements/0/columns/1/name'])
})

describe('a cell', () => {
  it.each([
    ['text', 'x'],
    ['lark_md', '**x**'],
    ['markdown', '# x'],
    ['number', 1.5],
    ['date', 1735689600000],
    ['persons', 'ou_1'],
    ['persons', ['ou_1', 'ou_2']],
    ['options', 'x'],
    ['options', [{ text: 'x', color: 'blue' }]],
    ['number', ''],
    ['number', null],
    ['number', '${n}'],
  ])('of %s: %j', (type, value) => {
    expect(said(table(type, value)).filter((line) => !line.includes('people'))).toEqual([])
  })

  it.each([
    ['text', 5, 'error card.table-cell-text', '5'],
    ['number', '12.5', 'error card.table-cell-number', 12.5],
    ['date', '1735689600000', 'error card.table-cell-date', 1735689600000],
    ['date', 1735689600, 'warning card.table-cell-seconds', 1735689600000],
  ])('of %s: %j is mended', (type, value, line, better) => {
    const code = line.replace(/^\w+ /, '')
    expect(said(table(type, value))).toEqual([`${line} /body/elements/0/rows/0/cell`])
    expect(fixed(table(type, value), code)).toEqual(table(type, better))
  })

  it.each([
    ['text', { text: 'x' }, 'card.table-cell-text'],
    ['number', 'many', 'card.table-cell-number'],
    ['date', '2025-01-01', 'card.table-cell-date'],
    ['persons', [{ id: 'ou_1' }], 'card.table-cell-persons'],
    ['options', [{ name: 'x' }], 'card.table-cell-options'],
  ])('of %s: %j is none, and Feishu refuses it', (type, value, code) => {
    expect(said(table(type, value))).toEqual([`error ${code} /body/elements/0/rows/0/cell`])
    expect(ruleProblems(JSON.stringify(table(type, value)))[0]?.serverCode).toBe('200914')
  })

  it('has the colours of tags', () => {
    expect(said(table('options', [{ text: 'x', color: 'grey' }]))).toEqual([
      'warning card.md-tag-colour /body/elements/0/rows/0/cell/0/color',
    ])
    expect(fixed(table('options', [{ text: 'x', color: 'grey' }]), 'card.md-tag-colour')).toEqual(
      table('options', [{ text: 'x', color: 'neutral' }]),
    )
  })

  it('is read as Markdown of its kind', () => {
    expect(said(table('lark_md', '# x'))).toEqual(['hint card.md-unsupported /body/elements/0/rows/0/cell'])
    expect(said(table('markdown', "<font color='gray'>x</font>"))).toEqual([
      'warning card.md-colour /body/elements/0/rows/0/cell',
    ])
  })
})
