import {
  byLanguage,
  colour,
  horizontalAlign,
  identity,
  inBoth,
  integer,
  text,
  textSize,
  words,
} from '../fields'
import type { CatalogueEntry, Field } from '../model'

/** Members of `plain_text` and `lark_md` alike (Card §6.1). */
export const textFields = {
  content: {
    type: text(),
    required: { unless: ['i18n', 'i18n_content'] },
    doc: words('文字内容', 'The words'),
  },
  i18n_content: {
    type: byLanguage(text()),
    doc: words('各语言的文字，按读者的语言显示', 'The words by language; each reader sees their own'),
  },
  lines: {
    type: integer(1),
    doc: words('最多显示几行，超出部分用“…”代替', 'How many lines at most; the rest becomes “…”'),
  },
  text_size: {
    type: textSize,
    default: 'normal',
    // An unknown word is drawn as `normal`, and no server refuses it (Card §6.3).
    severity: 'hint',
    doc: words(
      '字号；只在 div 和勾选器的文字里有效',
      'Size of the words; obeyed in a div and in a checker only',
    ),
  },
  text_color: {
    type: colour('default'),
    default: 'default',
    doc: words(
      '文字颜色；只对 div 和勾选器里的 plain_text 有效',
      'Colour of the words; obeyed for plain_text in a div or a checker only',
    ),
  },
  text_align: {
    type: horizontalAlign,
    default: 'left',
    doc: words('文字对齐方式', 'How the words are aligned'),
  },
  ...identity,
} satisfies Record<string, Field>

/** Card §6.1. */
export const plainTextPart: CatalogueEntry = {
  name: 'plain_text',
  kind: 'part',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('普通文本', 'Plain text'),
  doc: words('原样显示的文字，不解析 Markdown', 'Words shown as they are; Markdown is not read'),
  push: 'safe',
  page: { '1.0': 'content-components/plain-text', '2.0': 'content-components/plain-text' },
  placement: { '1.0': { in: ['note'] } },
  snippet: inBoth({ content: words('请输入文字', 'Your words') }),
  fields: {
    ...textFields,
    i18n: {
      type: byLanguage(text()),
      versions: ['1.0'],
      doc: words(
        '各语言的文字（旧写法），优先于 content',
        'The words by language, the older way; wins over content',
      ),
    },
  },
}
