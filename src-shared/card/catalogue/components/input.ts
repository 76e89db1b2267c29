import { boolean, byLanguage, inBoth, integer, inV2, oneOf, onPage, plainText, text, words } from '../fields'
import {
  callbackData,
  confirming,
  controlWidth,
  disabling,
  fallbackForOldClients,
  formEntry,
  placeholder,
  reporting,
  tips,
} from '../interactive-fields'
import { cardLimits } from '../limits'
import type { CatalogueEntry } from '../model'

const inputText = text('plain', { maxChars: cardLimits.inputChars })
const multiline = { field: 'input_type', values: ['multiline_text'] } as const

/** Card §8.17. */
export const input = {
  name: 'input',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('输入框', 'Input field'),
  doc: words('读者可以输入文字', 'Readers write something into it'),
  push: 'needs-receiver',
  minClient: '6.8',
  page: onPage('interactive-components/input'),
  placement: {
    '1.0': { in: ['action', 'column', 'form', 'collapsible_panel'] },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: inBoth({
    name: 'advice',
    label: { tag: 'plain_text', content: words('你的建议', 'Your advice') },
    label_position: 'top',
    placeholder: { tag: 'plain_text', content: words('请输入', 'Please write') },
    width: 'fill',
  }),
  fields: {
    label: { type: plainText, doc: words('输入框的标题', 'What the field is called') },
    label_position: {
      type: oneOf({
        top: ['上方', 'Above'],
        left: ['左侧，窄屏上移到上方', 'To the left; above on narrow screens'],
      }),
      default: 'top',
      doc: words('标题的位置', 'Where its title is'),
    },
    ...placeholder,
    default_value: { type: inputText, doc: words('预先填好的文字', 'What is written in it at first') },
    i18n_default_value: {
      type: byLanguage(inputText),
      doc: words('各语言预先填好的文字', 'What is written in it at first, by language'),
    },
    input_type: {
      type: oneOf({
        text: ['单行文字', 'One line'],
        multiline_text: ['多行文字', 'Several lines'],
        password: ['密码，显示为圆点', 'Password, shown as dots'],
      }),
      default: 'text',
      doc: words('输入类型', 'What is written into it'),
    },
    max_length: {
      type: integer(1, cardLimits.inputChars),
      default: cardLimits.inputChars,
      doc: words('最多几个字符，1 到 1000', 'How many characters at most, 1 to 1000'),
    },
    rows: {
      type: integer(1),
      default: 5,
      onlyWith: multiline,
      doc: words('多行输入框显示几行', 'How many lines are shown'),
    },
    auto_resize: {
      type: boolean,
      default: false,
      onlyWith: multiline,
      doc: words('随内容变高，只在电脑上有效', 'Grows with what is written, on a computer only'),
    },
    max_rows: {
      type: integer(1),
      onlyWith: { field: 'auto_resize', values: [true] },
      doc: words('自动变高时最多几行', 'How many lines it grows to at most'),
    },
    show_icon: {
      type: boolean,
      default: true,
      onlyWith: { field: 'input_type', values: ['password'] },
      doc: words('密码框前显示图标', 'Shows an icon before a password'),
    },
    ...controlWidth,
    ...formEntry,
    ...disabling,
    disabled_tips: { ...tips.disabled_tips, versions: ['2.0'] },
    ...confirming,
    behaviors: { ...reporting.behaviors, versions: ['2.0'] },
    value: { type: callbackData, doc: words('提交后回传的数据', 'What it reports besides') },
    ...fallbackForOldClients,
    ...inV2,
  },
} as const satisfies CatalogueEntry
