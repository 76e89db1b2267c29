import {
  colour,
  cornerRadius,
  icon,
  inBoth,
  oneOf,
  onPage,
  spacing,
  tagged,
  verticalAlign,
  words,
} from '../fields'
import type { CatalogueEntry } from '../model'

const page = onPage('containers/collapsible-panel')

const panelHeader: CatalogueEntry = {
  name: 'collapsible_panel.header',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('面板标题', 'Header of a panel'),
  doc: words('折叠面板始终可见的一行', 'The line of a collapsible panel that is always seen'),
  push: 'unverified',
  minClient: '7.9',
  page,
  snippet: inBoth({
    title: { tag: 'plain_text', content: words('点击展开', 'Click to open') },
    icon: { tag: 'standard_icon', token: 'down-small-ccm_outlined', size: '16px 16px' },
    icon_expanded_angle: -180,
  }),
  fields: {
    title: {
      type: { ...tagged('plain_text', 'markdown'), unsure: ['lark_md'] },
      doc: words('标题文字', 'The words'),
    },
    background_color: {
      type: colour('default'),
      doc: words('标题的背景色，默认与面板一致', 'Background of the header; that of the panel by default'),
    },
    vertical_align: {
      type: verticalAlign,
      default: 'center',
      doc: words('文字与图标的垂直对齐', 'How words and icon are aligned'),
    },
    padding: {
      type: { '1.0': spacing(0, 28), '2.0': spacing(-99, 99, [1, 4]) },
      // The page allows two values; several trials report that 2.0 refuses them, with "invalid panel header padding"
      // (Card §19, 19).
      doc: words(
        '标题的内边距；2.0 里写一个或四个值，两个值会被拒收',
        'Space inside the header; in 2.0 one value or four, since two are refused',
      ),
    },
    margin: {
      type: spacing(-99, 99),
      versions: ['1.0'],
      doc: words('没有文档说明，不建议使用', 'Not documented; better not used'),
      disputed: words('2.0 更新说明里有，字段表没有', 'In the 2.0 release notes, but in no table of fields'),
    },
    width: {
      type: oneOf({
        fill: ['占满', 'All the width'],
        auto: ['随内容', 'As wide as its content'],
        auto_when_fold: [
          '收起时随内容，展开时占满',
          'As wide as its content while closed, all the width when open',
        ],
      }),
      versions: ['2.0'],
      default: 'fill',
      minClient: '7.32',
      doc: words('标题的宽度', 'Width of the header'),
    },
    icon: { type: icon, doc: words('标题的图标，通常是箭头', 'Its icon, an arrow as a rule') },
    icon_position: {
      type: oneOf({
        left: ['文字左边', 'Left of the words'],
        right: ['最右边', 'At the right edge'],
        follow_text: ['紧跟文字', 'Right after the words'],
      }),
      default: 'right',
      doc: words('图标的位置', 'Where the icon is'),
    },
    icon_expanded_angle: {
      type: { is: 'number', oneOf: [180, -180, 90, -90] },
      default: 180,
      doc: words('展开时图标转动的角度，顺时针为正', 'How far the icon turns when it opens, clockwise'),
    },
    position: {
      type: oneOf({ top: ['内容上方', 'Above the content'], bottom: ['内容下方', 'Below the content'] }),
      versions: ['2.0'],
      doc: words('标题在内容上方还是下方', 'Whether it is above or below the content'),
      disputed: words(
        '官方示例里有，字段表没有说明，不建议使用',
        'In the outline of the page, but not in its table; better not used',
      ),
    },
  },
}

const panelBorder: CatalogueEntry = {
  name: 'collapsible_panel.border',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('面板边框', 'Border of a panel'),
  doc: words('折叠面板的边框', 'The border around a collapsible panel'),
  push: 'unverified',
  minClient: '7.9',
  page,
  snippet: inBoth({ color: 'grey-300', corner_radius: '8px' }),
  fields: {
    color: { type: colour(), default: 'grey', doc: words('边框颜色', 'Its colour') },
    corner_radius: {
      type: cornerRadius,
      default: '5px',
      doc: words('圆角，例如 "8px"', 'How round the corners are, such as "8px"'),
    },
  },
}

/** Parts of a collapsible panel (Card §8.23). */
export const panelObjects = {
  'collapsible_panel.header': panelHeader,
  'collapsible_panel.border': panelBorder,
} satisfies Record<string, CatalogueEntry>
