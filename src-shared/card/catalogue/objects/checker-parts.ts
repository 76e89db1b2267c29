import { boolean, inBoth, list, oneOf, onPage, words } from '../fields'
import { cardLimits } from '../limits'
import type { CatalogueEntry } from '../model'

const page = onPage('interactive-components/checker')

const buttonArea: CatalogueEntry = {
  name: 'checker.button_area',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('勾选项的按钮', 'Buttons of a checkbox line'),
  doc: words('勾选项右侧的按钮', 'Buttons at the right of a checkbox line'),
  push: 'needs-receiver',
  minClient: '7.9',
  page,
  snippet: inBoth({
    pc_display_rule: 'always',
    buttons: [
      {
        tag: 'button',
        type: 'text',
        size: 'small',
        text: { tag: 'plain_text', content: words('查看', 'View') },
        behaviors: [{ type: 'open_url', default_url: words('https://example.com', 'https://example.com') }],
      },
    ],
  }),
  fields: {
    pc_display_rule: {
      type: oneOf({
        always: ['始终显示', 'Always'],
        on_hover: ['鼠标悬停时显示', 'While the mouse is over the line'],
      }),
      default: 'always',
      doc: words('电脑上何时显示按钮；手机上始终显示', 'When a computer shows the buttons; phones always do'),
    },
    buttons: {
      type: list({ is: 'component', place: 'checker' }, { max: cardLimits.checkerButtons }),
      doc: words(
        '按钮，最多三个；type 用 text、primary_text 或 danger_text',
        'The buttons, three at most; their type is text, primary_text or danger_text',
      ),
    },
  },
}

const checkedStyle: CatalogueEntry = {
  name: 'checker.checked_style',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('勾选后的样式', 'Look once ticked'),
  doc: words('勾选后文字怎样变化', 'What happens to the words once ticked'),
  push: 'needs-receiver',
  minClient: '7.9',
  page,
  snippet: inBoth({ show_strikethrough: true, opacity: 0.5 }),
  fields: {
    show_strikethrough: {
      type: boolean,
      default: false,
      doc: words('加删除线', 'Strikes the words through'),
    },
    opacity: {
      type: { is: 'number', min: 0, max: 1 },
      default: 1,
      doc: words('不透明度，0 到 1', 'How solid the words are, 0 to 1'),
    },
  },
}

/** Parts of a checker (Card §8.19). */
export const checkerObjects = {
  'checker.button_area': buttonArea,
  'checker.checked_style': checkedStyle,
} satisfies Record<string, CatalogueEntry>
