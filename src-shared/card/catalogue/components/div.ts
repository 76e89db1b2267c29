import { anyText, icon, inBoth, inV2, length, list, object, words } from '../fields'
import type { CatalogueEntry } from '../model'

/** Card §8.1. */
export const div: CatalogueEntry = {
  name: 'div',
  kind: 'display',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('文本', 'Text'),
  doc: words('一段文字，可带图标、分栏字段', 'A paragraph; may have an icon and fields in two columns'),
  push: 'safe',
  page: { '1.0': 'content-components/plain-text', '2.0': 'content-components/plain-text' },
  placement: {
    // A 1.0 form takes a `div` inside a `column_set` only (Card §10.1).
    '1.0': { in: ['root', 'column', 'interactive_container', 'collapsible_panel'] },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: inBoth({
    text: {
      tag: 'lark_md',
      content: words('**小标题**\n在这里写一段说明文字。', '**Heading**\nSay here what it is about.'),
    },
  }),
  fields: {
    text: {
      type: anyText,
      required: { unless: ['fields'] },
      // The 2.0 page calls it optional; without it there is nothing to see.
      missing: 'warning',
      doc: words('文字内容', 'The words'),
    },
    icon: { type: icon, doc: words('文字前的图标', 'Icon before the words') },
    fields: {
      type: list(object('div.field')),
      evidence: 'L',
      doc: words('成对排列的字段，例如“时间”“地点”', 'Fields side by side, such as “When” and “Where”'),
      disputed: words(
        '2.0 页面的字段表没有列出它，示例里有',
        'Missing from the table of the 2.0 page, but in its sample',
      ),
    },
    extra: {
      type: { is: 'component', place: 'extra' },
      versions: ['1.0'],
      evidence: 'L',
      doc: words('文字右侧的图片或按钮', 'An image or a button to the right of the words'),
    },
    width: {
      type: length(16, 999, {
        fill: ['占满', 'All the width'],
        auto: ['随文字', 'As wide as its words'],
      }),
      versions: ['2.0'],
      default: 'fill',
      doc: words('宽度，16px 到 999px', 'Width, 16px to 999px'),
    },
    ...inV2,
  },
}
