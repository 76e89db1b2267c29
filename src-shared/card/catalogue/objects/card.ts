import { byLanguage, list, object, urlObject, words } from '../fields'
import type { CatalogueEntry, FieldType } from '../model'

const components: FieldType = list({ is: 'component', place: 'root' })

const page = { '1.0': 'feishu-cards/card-json-structure', '2.0': 'feishu-cards/card-json-v2-structure' }

/** The card itself, in both versions (Card §2). */
export const card = {
  name: 'card',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('卡片', 'Card'),
  doc: words('整张卡片：设置、标题和正文', 'The whole card: settings, header and content'),
  push: 'safe',
  page,
  snippet: {
    '1.0': {
      header: {
        template: 'blue',
        title: { tag: 'plain_text', content: words('标题', 'Title') },
      },
      elements: [{ tag: 'markdown', content: words('正文写在这里。', 'Your text goes here.') }],
    },
    '2.0': {
      schema: '2.0',
      header: {
        template: 'blue',
        title: { tag: 'plain_text', content: words('标题', 'Title') },
      },
      body: { elements: [{ tag: 'markdown', content: words('正文写在这里。', 'Your text goes here.') }] },
    },
  },
  fields: {
    // A card without it is 1.0, so no card of either version can lack what it needs.
    schema: {
      type: { '1.0': { is: 'constant', value: '1.0' }, '2.0': { is: 'constant', value: '2.0' } },
      doc: words('卡片 JSON 的版本；2.0 必须写明', 'Version of the card JSON; 2.0 must be stated'),
    },
    config: { type: object('config'), doc: words('整张卡片的设置', 'Settings of the whole card') },
    card_link: {
      type: urlObject,
      doc: words('点击卡片空白处打开的地址', 'Address that a click anywhere on the card opens'),
    },
    header: { type: object('header'), doc: words('卡片顶部的标题栏', 'The band with the title, at the top') },
    i18n_header: {
      type: byLanguage(object('header')),
      versions: ['1.0'],
      evidence: 'L',
      doc: words('各语言的标题栏', 'The header by language'),
      disputed: words(
        '卡片搭建工具会导出它，文档没有说明各字段',
        'The card builder exports it; no page describes its members',
      ),
    },
    elements: {
      type: components,
      versions: ['1.0'],
      required: { unless: ['i18n_elements'] },
      doc: words('正文：从上到下的组件', 'The content: components from top to bottom'),
    },
    i18n_elements: {
      type: byLanguage(components),
      versions: ['1.0'],
      doc: words('各语言的正文，优先于 elements', 'The content by language; wins over elements'),
    },
    body: {
      type: object('body'),
      versions: ['2.0'],
      required: 'always',
      doc: words('正文', 'The content'),
    },
    fallback: {
      type: object('fallback'),
      versions: ['1.0'],
      minClient: '7.7',
      doc: words('什么情况下整张卡片换成“请升级飞书”', 'When the whole card becomes “please update Feishu”'),
      disputed: words(
        '2.0 更新说明的示例里有它，正文却说不再支持',
        'A sample of the 2.0 release notes has it, while their text says that it is gone',
      ),
    },
    fallback_card: {
      type: { is: 'free', as: 'any' },
      versions: ['2.0'],
      evidence: 'T',
      doc: words('没有文档说明，不建议使用', 'Not documented; better not used'),
      disputed: words('只见于第三方工具', 'Known to a third-party tool only'),
    },
  },
} as const satisfies CatalogueEntry
