import { inBoth, text, words } from '../fields'
import type { CatalogueEntry, Field } from '../model'

const page = { '1.0': 'feishu-cards/card-json-structure', '2.0': 'feishu-cards/card-json-v2-structure' }

const platform = (zh: string, en: string): Field => ({
  type: text('url'),
  doc: words(`${zh}上打开的地址；留空则用 url`, `Address on ${en}; url when empty`),
  disputed: words(
    '与 url 同时填写时哪个优先，各页面说法不一',
    'Pages differ on which wins when url is there too',
  ),
})

/** `card_link`, `multi_url`, and what `href` names (Card §4, §6.6). */
export const url = {
  name: 'url',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('链接', 'Link'),
  doc: words('要打开的地址，可按平台区分', 'The address to open; may differ by platform'),
  push: 'safe',
  page,
  snippet: inBoth({ url: words('https://example.com', 'https://example.com') }),
  fields: {
    url: {
      type: text('url'),
      required: { unless: ['pc_url', 'ios_url', 'android_url'] },
      doc: words('打开的地址，以 https:// 开头', 'The address, beginning with https://'),
    },
    pc_url: platform('电脑', 'a computer'),
    ios_url: platform('iPhone、iPad ', 'iPhone and iPad'),
    android_url: platform('安卓设备', 'Android'),
  },
} as const satisfies CatalogueEntry
