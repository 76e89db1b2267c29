import { layoutInV2, list, words } from '../fields'
import type { CatalogueEntry } from '../model'

/** The content of a 2.0 card (Card §2.2). */
export const body: CatalogueEntry = {
  name: 'body',
  kind: 'object',
  versions: ['2.0'],
  evidence: 'O',
  title: words('正文', 'Body'),
  doc: words('2.0 卡片的正文和排列方式', 'The content of a 2.0 card, and how it is laid out'),
  push: 'unverified',
  page: { '2.0': 'feishu-cards/card-json-v2-structure' },
  snippet: {
    '2.0': { elements: [{ tag: 'markdown', content: words('正文写在这里。', 'Your text goes here.') }] },
  },
  fields: {
    elements: {
      type: list({ is: 'component', place: 'root' }),
      required: 'always',
      doc: words('正文的组件', 'The components'),
    },
    ...layoutInV2(),
  },
}
