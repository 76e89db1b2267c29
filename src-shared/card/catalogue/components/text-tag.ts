import { identity, inBoth, plainText, words } from '../fields'
import type { CatalogueEntry } from '../model'

/** Card §5, §12.2. */
export const textTag: CatalogueEntry = {
  name: 'text_tag',
  kind: 'part',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('标签', 'Tag'),
  doc: words('标题后面的小色块，例如“重要”', 'A small coloured label after the title, such as “Important”'),
  push: 'safe',
  minClient: '6.11',
  page: { '1.0': 'content-components/title', '2.0': 'content-components/title' },
  snippet: inBoth({ text: { tag: 'plain_text', content: words('重要', 'Important') }, color: 'blue' }),
  fields: {
    text: { type: plainText, required: 'always', doc: words('标签上的文字', 'The words on it') },
    color: { type: { is: 'colour', set: 'tag' }, default: 'blue', doc: words('标签颜色', 'Its colour') },
    ...identity,
  },
}
