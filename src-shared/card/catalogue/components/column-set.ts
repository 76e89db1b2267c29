import {
  colour,
  horizontalAlign,
  identity,
  inBoth,
  length,
  list,
  object,
  oneOf,
  onPage,
  placedIn,
  spacing,
  spacingWords,
  tagged,
  words,
} from '../fields'
import type { CatalogueEntry } from '../model'

/** Spaces of columns in 1.0; 2.0 samples still say `default` (Card §6.9, §8.20). */
export const columnGapWords = { default: ['默认，8px', 'Default, 8px'], ...spacingWords } as const

/** Card §8.20. */
export const columnSet = {
  name: 'column_set',
  kind: 'container',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('分栏', 'Columns'),
  doc: words('把内容左右排成几列', 'Puts content side by side, in columns'),
  push: 'safe',
  page: onPage('containers/column-set'),
  placement: placedIn('root', 'column', 'form', 'interactive_container', 'collapsible_panel'),
  snippet: inBoth({
    flex_mode: 'stretch',
    horizontal_spacing: 'large',
    columns: [
      {
        tag: 'column',
        width: 'weighted',
        weight: 1,
        elements: [{ tag: 'markdown', content: words('**时间**\n周五 15:00', '**When**\nFriday, 3 pm') }],
      },
      {
        tag: 'column',
        width: 'weighted',
        weight: 1,
        elements: [
          { tag: 'markdown', content: words('**地点**\n一层多功能厅', '**Where**\nMain hall, ground floor') },
        ],
      },
    ],
  }),
  fields: {
    columns: {
      type: list(tagged('column')),
      required: 'always',
      doc: words('从左到右的各列', 'The columns'),
    },
    flex_mode: {
      type: oneOf({
        none: ['按比例压缩', 'Columns get narrower'],
        stretch: ['变成上下排列，每列占满一行', 'Columns stack, each takes all the width'],
        flow: ['放不下的列换行', 'Columns that do not fit go to the next line'],
        bisect: ['每行两列，等宽', 'Two columns of the same width in a row'],
        trisect: ['每行三列，等宽', 'Three columns of the same width in a row'],
      }),
      default: 'none',
      doc: words('手机等窄屏上怎样排列', 'What happens on phones and other narrow screens'),
    },
    background_style: {
      type: colour('default'),
      default: 'default',
      doc: words(
        '背景色；嵌套时外层的颜色盖住内层',
        'Background; when nested, the outer colour covers the inner one',
      ),
    },
    horizontal_spacing: {
      type: { '1.0': length(0, 28, columnGapWords), '2.0': length(0, 99, columnGapWords) },
      default: { '1.0': 'default', '2.0': '8px' },
      doc: words('列与列的间距', 'Space between the columns'),
    },
    horizontal_align: {
      type: horizontalAlign,
      default: 'left',
      minClient: '7.4',
      doc: words('各列的水平对齐方式', 'How the columns are aligned'),
    },
    margin: {
      type: { '1.0': spacing(0, 28, [1, 4]), '2.0': spacing(-99, 99) },
      default: '0px',
      minClient: '7.4',
      doc: words('外边距，例如 "4px 0px 4px 0px"', 'Space around it, such as "4px 0px 4px 0px"'),
    },
    action: {
      type: object('link_action'),
      doc: words('点击空白处打开的链接', 'Link that a click on it opens, where nothing else takes the click'),
    },
    ...identity,
  },
} as const satisfies CatalogueEntry
