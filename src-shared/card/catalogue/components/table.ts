import { boolean, inBoth, integer, inV2, length, list, object, onPage, placedIn, words } from '../fields'
import { cardLimits } from '../limits'
import type { CatalogueEntry } from '../model'

/** Card §8.10. */
export const table: CatalogueEntry = {
  name: 'table',
  kind: 'display',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('表格', 'Table'),
  doc: words('多行多列的数据，行数多时分页', 'Rows and columns of data; many rows get pages'),
  push: 'unverified',
  minClient: '7.4',
  page: onPage('content-components/table'),
  placement: placedIn('root'),
  snippet: inBoth({
    page_size: 5,
    row_height: 'low',
    header_style: { background_style: 'grey', bold: true },
    columns: [
      { name: 'session', display_name: words('场次', 'Session'), data_type: 'text', width: 'auto' },
      { name: 'seats', display_name: words('名额', 'Seats'), data_type: 'number', width: '100px' },
      { name: 'state', display_name: words('状态', 'State'), data_type: 'options', width: '120px' },
    ],
    rows: [
      {
        session: words('上午场', 'Morning'),
        seats: 120,
        state: [{ text: words('可报名', 'Open'), color: 'green' }],
      },
      {
        session: words('下午场', 'Afternoon'),
        seats: 80,
        state: [{ text: words('已满', 'Full'), color: 'neutral' }],
      },
    ],
  }),
  fields: {
    columns: {
      type: list(object('table.column'), { max: cardLimits.tableColumns }),
      required: 'always',
      doc: words('各列，最多 50 列', 'The columns, 50 at most'),
    },
    rows: {
      type: list({ is: 'free', as: 'object' }),
      required: 'always',
      missing: 'warning',
      doc: words('各行数据，键为列的 name', 'The rows; each cell stands under the name of its column'),
    },
    page_size: {
      type: integer(1, cardLimits.tablePageRows),
      default: 5,
      doc: words('每页几行，1 到 10', 'Rows on a page, 1 to 10'),
    },
    row_height: {
      type: length(32, 124, {
        low: ['低', 'Low'],
        middle: ['中', 'Middle'],
        high: ['高', 'High'],
        auto: ['随内容（客户端 7.33 起）', 'As high as its content, from client 7.33', '2.0'],
      }),
      default: 'low',
      doc: words('行高，自定义时 32px 到 124px', 'Height of a row, 32px to 124px when you set your own'),
    },
    row_max_height: {
      type: length(32, 999, {}),
      versions: ['2.0'],
      default: '124px',
      minClient: '7.33',
      onlyWith: { field: 'row_height', values: ['auto'] },
      doc: words('行高随内容时最高多少', 'How high a row may get when it follows its content'),
    },
    freeze_first_column: {
      type: boolean,
      default: false,
      doc: words('左右滚动时固定第一列', 'The first column stays while others scroll'),
    },
    header_style: { type: object('table.header_style'), doc: words('表头样式', 'Look of the headings') },
    ...inV2,
  },
}
