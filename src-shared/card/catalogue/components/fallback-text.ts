import { anyText, inBoth, words } from '../fields'
import type { CatalogueEntry } from '../model'

/** Documented as `fallback` of 1.0 inputs and forms (Card §18); official 2.0 samples of forms carry it too. */
export const fallbackText: CatalogueEntry = {
  name: 'fallback_text',
  kind: 'part',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('旧版本提示', 'Text for old clients'),
  doc: words('旧版飞书显示不了组件时，代替它的文字', 'Words that old clients show in place of the component'),
  push: 'unverified',
  page: { '1.0': 'interactive-components/input', '2.0': 'interactive-components/input' },
  snippet: inBoth({
    text: {
      tag: 'plain_text',
      content: words('请升级飞书后查看', 'Please update Feishu to see this'),
    },
  }),
  fields: {
    text: { type: anyText, required: 'always', doc: words('代替显示的文字', 'The words to show instead') },
  },
}
