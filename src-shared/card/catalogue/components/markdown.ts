import {
  byLanguage,
  horizontalAlign,
  icon,
  inV2,
  placedIn,
  text,
  textSize,
  urlObject,
  words,
} from '../fields'
import type { CatalogueEntry } from '../model'

/** Card §8.2, §9. */
export const markdown: CatalogueEntry = {
  name: 'markdown',
  kind: 'display',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('富文本', 'Rich text'),
  doc: words(
    '用 Markdown 写的正文：加粗、链接、列表、@人、图片',
    'Body text in Markdown: bold, links, lists, mentions, images',
  ),
  push: 'safe',
  page: { '1.0': 'content-components/rich-text', '2.0': 'content-components/rich-text' },
  placement: placedIn('root', 'column', 'form', 'interactive_container', 'collapsible_panel'),
  snippet: {
    '1.0': {
      content: words(
        '**小标题**\n正文写在这里，需要时[查看详情](https://example.com)。',
        '**Heading**\nYour text goes here; [read more](https://example.com) if you like.',
      ),
    },
    '2.0': {
      content: words(
        '### 小标题\n正文写在这里，需要时[查看详情](https://example.com)。\n\n- 第一点\n- 第二点',
        '### Heading\nYour text goes here; [read more](https://example.com) if you like.\n\n- First point\n- Second point',
      ),
    },
  },
  fields: {
    content: {
      type: text('markdown'),
      required: { unless: ['i18n_content'] },
      doc: words('Markdown 正文', 'The text, in Markdown'),
    },
    i18n_content: {
      type: byLanguage(text('markdown')),
      doc: words('各语言的正文，按读者的语言显示', 'The text by language; each reader sees their own'),
    },
    text_align: { type: horizontalAlign, default: 'left', doc: words('对齐方式', 'How it is aligned') },
    text_size: {
      type: textSize,
      default: 'normal',
      // An unknown word is drawn as `normal`, and no server refuses it (Card §6.3).
      severity: 'hint',
      doc: words('字号', 'Size of the words'),
      disputed: words('个别开发者反映不生效', 'One developer reports that it had no effect'),
    },
    icon: { type: icon, doc: words('正文前的图标', 'Icon before the text') },
    href: {
      type: { is: 'map', keys: 'free', of: urlObject },
      versions: ['1.0'],
      doc: words(
        '各平台不同的链接：变量名 → 地址，文中写作 [文字]($变量名)',
        'Links by platform: variable → addresses, written as [text]($variable)',
      ),
    },
    ...inV2,
  },
}
