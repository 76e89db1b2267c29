import { inBoth, text, urlObject, words } from '../fields'
import type { CatalogueEntry } from '../model'
import { textFields } from './plain-text'

/** Card §6.1, §9. */
export const larkMd: CatalogueEntry = {
  name: 'lark_md',
  kind: 'part',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('简单 Markdown 文本', 'Simple Markdown text'),
  doc: words(
    '支持加粗、斜体、链接、颜色、@人等部分 Markdown',
    'Words with part of Markdown: bold, italics, links, colours, mentions',
  ),
  push: 'safe',
  page: { '1.0': 'content-components/plain-text', '2.0': 'content-components/plain-text' },
  placement: { '1.0': { in: ['note'] } },
  snippet: inBoth({ content: words('**重点**：请输入内容', '**Key point**: your words') }),
  fields: {
    ...textFields,
    content: {
      ...textFields.content,
      type: text('markdown'),
      required: { unless: ['i18n_content'] },
      doc: words('Markdown 内容', 'The Markdown'),
    },
    i18n_content: {
      ...textFields.i18n_content,
      type: { is: 'map', keys: 'language', of: text('markdown') },
      doc: words(
        '各语言的 Markdown，按读者的语言显示',
        'The Markdown by language; each reader sees their own',
      ),
    },
    text_color: {
      ...textFields.text_color,
      doc: words(
        '在这里不起作用：请在内容里用 <font color> 着色',
        'Without effect here: colour words with <font color> instead',
      ),
    },
    href: {
      type: { is: 'map', keys: 'free', of: urlObject },
      versions: ['1.0'],
      doc: words(
        '各平台不同的链接：变量名 → 地址，文中写作 [文字]($变量名)',
        'Links by platform: variable → addresses, written as [text]($variable)',
      ),
    },
  },
}
