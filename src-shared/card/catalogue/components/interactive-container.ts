import {
  boolean,
  colour,
  cornerRadius,
  inBoth,
  inV2,
  layoutInV2,
  length,
  list,
  onPage,
  spacing,
  words,
} from '../fields'
import { confirming, disabling, tips } from '../interactive-fields'
import type { CatalogueEntry } from '../model'
import { behaviours } from '../objects/behaviours'

/** Card §8.22. */
export const interactiveContainer: CatalogueEntry = {
  name: 'interactive_container',
  kind: 'container',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('可点击区域', 'Clickable area'),
  doc: words(
    '一块可以整体点击的内容，可带边框和背景',
    'Content that is clicked as a whole; may have a border and a background',
  ),
  push: 'unverified',
  minClient: '7.4',
  page: onPage('containers/interactive-container'),
  placement: {
    // The container's page does not name panels, the panel's page is silent (Card §10.1).
    '1.0': { in: ['root', 'column', 'form', 'interactive_container'], unsure: ['collapsible_panel'] },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: inBoth({
    width: 'fill',
    has_border: true,
    border_color: 'grey-300',
    corner_radius: '8px',
    padding: '8px 12px 8px 12px',
    behaviors: [{ type: 'open_url', default_url: words('https://example.com', 'https://example.com') }],
    elements: [
      {
        tag: 'markdown',
        content: words('**查看活动日程**\n点击打开完整安排', '**The programme**\nClick to see all of it'),
      },
    ],
  }),
  fields: {
    behaviors: {
      type: behaviours,
      required: 'always',
      // The page requires it; official cards leave it out to have a box with a border.
      missing: 'hint',
      doc: words('点击后做什么', 'What a click does'),
    },
    elements: {
      type: list({ is: 'component', place: 'interactive_container' }),
      required: 'always',
      doc: words('里面的组件', 'The components inside'),
    },
    width: {
      type: length(16, 999, {
        fill: ['占满', 'All the width'],
        auto: ['随内容', 'As wide as its content'],
      }),
      default: 'fill',
      doc: words('宽度，自定义时 16px 到 999px', 'Width, 16px to 999px when you set your own'),
    },
    height: {
      type: length(10, 999, { auto: ['随内容', 'As high as its content'] }),
      default: 'auto',
      doc: words('高度，自定义时 10px 到 999px', 'Height, 10px to 999px when you set your own'),
    },
    background_style: {
      type: colour('default', 'laser'),
      default: 'default',
      doc: words('背景色；laser 为彩色渐变', 'Background; laser is a colour gradient'),
    },
    has_border: { type: boolean, default: false, doc: words('显示 1px 边框', 'Shows a border of 1px') },
    border_color: {
      type: colour(),
      default: 'grey',
      onlyWith: { field: 'has_border', values: [true] },
      doc: words('边框颜色', 'Colour of the border'),
    },
    corner_radius: {
      type: cornerRadius,
      default: '0px',
      doc: words('圆角，例如 "8px"', 'How round the corners are, such as "8px"'),
    },
    ...disabling,
    ...tips,
    ...confirming,
    // 12px on the page, 4px in the release notes (Card §19, 3).
    ...layoutInV2({ horizontal: '8px', vertical: '12px' }),
    padding: {
      // The 2.0 page prints [-99,99], other containers [0,99] (Card §19, 18).
      type: { '1.0': spacing(0, 28, [1, 4]), '2.0': spacing(-99, 99) },
      default: { '1.0': '4px 12px 4px 12px', '2.0': '4px 12px' },
      doc: words('内边距', 'Space inside it'),
    },
    ...inV2,
  },
}
