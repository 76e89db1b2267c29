import {
  boolean,
  enumValues,
  horizontalAlign,
  inBoth,
  integer,
  object,
  oneOf,
  onPage,
  text,
  verticalAlign,
  words,
} from '../fields'
import type { CatalogueEntry, EnumType } from '../model'
import { defaultTableDataType, tableDataTypes } from '../table-data-types'

const page = onPage('content-components/table')

const dataType: EnumType = {
  is: 'enum',
  values: Object.entries(tableDataTypes).map(([value, { doc }]) => ({ value, doc })),
}

const tableColumn: CatalogueEntry = {
  name: 'table.column',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('表格的列', 'Column of a table'),
  doc: words('一列的名称、表头和数据类型', 'The name, heading and kind of data of a column'),
  push: 'unverified',
  minClient: '7.4',
  page,
  snippet: inBoth({
    name: 'note',
    display_name: words('备注', 'Note'),
    data_type: 'text',
    width: 'auto',
  }),
  fields: {
    name: {
      type: text('plain', { filled: true }),
      required: 'always',
      doc: words(
        '列的键，rows 里用它填数据，不能重复',
        'Key of the column, which rows use; not twice the same',
      ),
    },
    display_name: {
      type: text(),
      doc: words('表头文字；留空则不显示', 'Heading of the column; none when empty'),
    },
    data_type: {
      type: dataType,
      required: 'always',
      // The page requires it, and presets it.
      missing: 'hint',
      default: defaultTableDataType,
      doc: words('数据类型', 'Kind of data'),
    },
    width: {
      type: {
        is: 'length',
        words: enumValues({ auto: ['自动', 'As wide as needed'] }),
        px: { min: 80, max: 600 },
        percent: { min: 1, max: 100 },
      },
      default: 'auto',
      doc: words('列宽：80px 到 600px，或百分比', 'Width: 80px to 600px, or a percentage'),
    },
    horizontal_align: {
      type: horizontalAlign,
      doc: words('水平对齐；数字默认靠右', 'Horizontal alignment; numbers stand right by default'),
    },
    vertical_align: {
      type: verticalAlign,
      default: 'center',
      doc: words('垂直对齐', 'Vertical alignment'),
    },
    format: {
      type: object('table.format'),
      onlyWith: { field: 'data_type', values: ['number'] },
      doc: words('数字的格式', 'How numbers are written'),
    },
    date_format: {
      type: text('date-format'),
      onlyWith: { field: 'data_type', values: ['date'] },
      doc: words('日期的格式，例如 YYYY/MM/DD HH:mm', 'How dates are written, such as YYYY/MM/DD HH:mm'),
    },
  },
}

const tableFormat: CatalogueEntry = {
  name: 'table.format',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('数字格式', 'Format of numbers'),
  doc: words('数字列的小数位、单位和分隔符', 'Decimals, unit and separators of a column of numbers'),
  push: 'unverified',
  minClient: '7.4',
  page,
  snippet: inBoth({ symbol: '¥', precision: 2, separator: true }),
  fields: {
    precision: { type: integer(0, 10), doc: words('小数位数，0 到 10', 'Decimals, 0 to 10') },
    symbol: {
      type: text('plain', { maxChars: 1 }),
      doc: words('数字前的单位，一个字符，例如 ¥', 'Unit before the number, one character, such as ¥'),
    },
    separator: {
      type: boolean,
      doc: words('千位分隔：1,234', 'Separates thousands: 1,234'),
    },
  },
}

const headerStyle: CatalogueEntry = {
  name: 'table.header_style',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('表头样式', 'Look of the headings'),
  doc: words('表格第一行的样式', 'How the first line of a table looks'),
  push: 'unverified',
  minClient: '7.4',
  page,
  snippet: inBoth({ background_style: 'grey', bold: true }),
  fields: {
    text_align: {
      type: horizontalAlign,
      default: 'left',
      doc: words('文字对齐', 'How the words are aligned'),
    },
    text_size: {
      type: { is: 'text-size', words: ['normal', 'heading'] },
      default: 'normal',
      doc: words('字号', 'Size of the words'),
    },
    background_style: {
      type: oneOf({ none: ['无背景', 'No background'], grey: ['灰色', 'Grey'] }),
      default: 'none',
      doc: words('背景', 'Background'),
    },
    text_color: {
      type: oneOf({ default: ['默认，深色', 'As usual, dark'], grey: ['灰色', 'Grey'] }),
      default: 'default',
      doc: words('文字颜色', 'Colour of the words'),
    },
    bold: { type: boolean, default: true, doc: words('加粗', 'Bold') },
    lines: { type: integer(1), default: 1, doc: words('最多显示几行', 'How many lines at most') },
  },
}

/** Parts of a table (Card §8.10). */
export const tableObjects = {
  'table.column': tableColumn,
  'table.format': tableFormat,
  'table.header_style': headerStyle,
} satisfies Record<string, CatalogueEntry>
