import {
  colour,
  inBoth,
  integer,
  inV2,
  layoutInV2,
  length,
  list,
  object,
  onPage,
  spacing,
  verticalAlign,
  words,
} from '../fields'
import type { CatalogueEntry } from '../model'
import { columnGapWords } from './column-set'

/** Card §8.20. Stands in the `columns` of a `column_set` only. */
export const column: CatalogueEntry = {
  name: 'column',
  kind: 'container',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('列', 'Column'),
  doc: words('分栏里的一列', 'One of the columns side by side'),
  push: 'safe',
  page: onPage('containers/column-set'),
  snippet: inBoth({
    width: 'weighted',
    weight: 1,
    vertical_align: 'top',
    elements: [{ tag: 'markdown', content: words('**小标题**\n这一列的内容', '**Heading**\nWhat it says') }],
  }),
  fields: {
    elements: {
      type: list({ is: 'component', place: 'column' }),
      doc: words('列里的组件，从上到下', 'The components, from top to bottom'),
    },
    width: {
      // The pages say 16px at least; official cards draw coloured bars of 4px.
      type: length(1, 600, {
        auto: ['随内容', 'As wide as its content'],
        weighted: ['按 weight 的比例分配', 'A share, by weight'],
      }),
      default: 'auto',
      doc: words(
        '宽度，自定义时 16px 到 600px；只在 flex_mode 为 none 时有效',
        'Width, 16px to 600px when you set your own; obeyed with flex_mode none only',
      ),
    },
    weight: {
      type: integer(1, 5),
      default: 1,
      onlyWith: { field: 'width', values: ['weighted'] },
      doc: words('占宽度的比例，1 到 5', 'Its share of the width, 1 to 5'),
    },
    ...layoutInV2({ padding: '0px', vertical: '8px' }),
    vertical_align: { type: verticalAlign, default: 'top', doc: words('垂直对齐', 'Vertical alignment') },
    vertical_spacing: {
      type: { '1.0': length(0, 28, columnGapWords), '2.0': length(0, 99, columnGapWords) },
      default: '8px',
      minClient: '7.4',
      doc: words('列内组件的上下间距', 'Space between the components'),
    },
    background_style: {
      type: colour('default'),
      default: 'default',
      minClient: '7.4',
      doc: words('背景色', 'Background'),
    },
    padding: {
      type: { '1.0': spacing(0, 28, [1, 4]), '2.0': spacing(0, 99) },
      default: '0px',
      minClient: '7.4',
      doc: words('内边距', 'Space inside it'),
    },
    action: {
      type: object('link_action'),
      minClient: '7.4',
      doc: words('点击空白处打开的链接', 'Link that a click on it opens, where nothing else takes the click'),
    },
    ...inV2,
  },
}
