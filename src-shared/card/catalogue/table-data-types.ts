import { words } from './fields'
import type { SnippetValue, Words } from './model'

/**
 * What a cell of a table may hold in JSON (Card §8.10): a text, a number, milliseconds since 1970, a list of ids, or a
 * list of `{text, color}` drawn as tags.
 */
export type CellForm = 'text' | 'number' | 'milliseconds' | 'ids' | 'tags'

/** What a `data_type` of a table's column means for its cells. */
export interface TableDataType {
  readonly doc: Words
  /** The forms that a cell takes; the first is the one to offer. */
  readonly cells: readonly [CellForm, ...CellForm[]]
  /** How its texts are read (Card §9). */
  readonly dialect?: 'lark_md' | 'markdown'
  /** Oldest client that shows it. */
  readonly minClient: string
  /** Where the words of a cell stand when the column does not say. */
  readonly align: 'left' | 'right'
  /** A cell to begin with. */
  readonly sample: SnippetValue
}

/** By `columns[].data_type` (Card §8.10). */
export const tableDataTypes = {
  text: {
    doc: words('文字', 'Words'),
    cells: ['text'],
    minClient: '7.4',
    align: 'left',
    sample: words('文字', 'Words'),
  },
  lark_md: {
    doc: words('带简单格式的文字：加粗、链接', 'Words with simple Markdown: bold, links'),
    cells: ['text'],
    dialect: 'lark_md',
    minClient: '7.10',
    align: 'left',
    sample: words('**重点**', '**Bold**'),
  },
  markdown: {
    doc: words('Markdown：列表、图片、代码等', 'Markdown: lists, images, code and more'),
    cells: ['text'],
    dialect: 'markdown',
    minClient: '7.14',
    align: 'left',
    sample: words('[查看](https://example.com)', '[View](https://example.com)'),
  },
  options: {
    doc: words('彩色标签', 'Coloured tags'),
    cells: ['tags', 'text'],
    minClient: '7.4',
    align: 'left',
    sample: [{ text: words('进行中', 'Under way'), color: 'blue' }],
  },
  number: {
    doc: words('数字，可带单位和千位分隔', 'Numbers, with a unit and separators if you like'),
    cells: ['number'],
    minClient: '7.4',
    align: 'right',
    sample: 100,
  },
  persons: {
    doc: words('人员，填 open_id', 'People, by their open_id'),
    cells: ['ids', 'text'],
    minClient: '7.4',
    align: 'left',
    sample: [words('ou_人员的open_id', 'ou_open_id_of_the_person')],
  },
  date: {
    doc: words(
      '日期，填毫秒时间戳，按读者的时区显示',
      'Dates in milliseconds, shown in the reader’s time zone',
    ),
    cells: ['milliseconds'],
    minClient: '7.6',
    align: 'left',
    sample: 1767225600000,
  },
} as const satisfies Readonly<Record<string, TableDataType>>

export type TableDataTypeName = keyof typeof tableDataTypes

/** What a column without `data_type` is. */
export const defaultTableDataType: TableDataTypeName = 'text'

/** What is known of a `data_type`; `undefined` for one that Feishu does not know. */
export function tableDataType(name: string): TableDataType | undefined {
  return Object.hasOwn(tableDataTypes, name) ? tableDataTypes[name as TableDataTypeName] : undefined
}
