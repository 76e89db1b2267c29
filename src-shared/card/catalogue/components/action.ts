import { list, oneOf, words } from '../fields'
import type { CatalogueEntry } from '../model'

/** Card §8.11. */
export const action: CatalogueEntry = {
  name: 'action',
  kind: 'wrapper',
  versions: ['1.0'],
  evidence: 'O',
  title: words('按钮行', 'Row of buttons'),
  doc: words('把按钮、选择器等排成一行', 'Puts buttons, choices and the like in a row'),
  push: 'safe',
  page: { '1.0': 'interactive-components/button' },
  insteadInV2: 'button / column_set + "flex_mode": "flow"',
  // Not documented of other containers (Card §10.1); a column was refused, with "action components are not allowed in the
  // column".
  placement: { '1.0': { in: ['root'], unsure: ['form', 'collapsible_panel'] } },
  snippet: {
    '1.0': {
      actions: [
        {
          tag: 'button',
          text: { tag: 'plain_text', content: words('查看详情', 'Read more') },
          type: 'primary',
          url: words('https://example.com', 'https://example.com'),
        },
        {
          tag: 'button',
          text: { tag: 'plain_text', content: words('常见问题', 'Questions and answers') },
          type: 'default',
          url: words('https://example.com/faq', 'https://example.com/faq'),
        },
      ],
    },
  },
  fields: {
    actions: {
      type: list({ is: 'component', place: 'action' }),
      required: 'always',
      doc: words('从左到右的按钮、选择器、输入框', 'Buttons, choices and input fields, from left to right'),
    },
    layout: {
      type: oneOf({
        bisected: ['每行两个，等宽', 'Two in a row, of the same width'],
        trisection: ['每行三个，等宽', 'Three in a row, of the same width'],
        flow: [
          '按各自宽度排列，放不下就换行',
          'Each as wide as it is; what does not fit goes to the next line',
        ],
        default: ['默认', 'As usual'],
      }),
      doc: words('怎样排列', 'How they are laid out'),
    },
  },
}
