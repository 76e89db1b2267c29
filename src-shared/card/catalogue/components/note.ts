import { list, words } from '../fields'
import type { CatalogueEntry } from '../model'

/** Card §8.6. */
export const note: CatalogueEntry = {
  name: 'note',
  kind: 'display',
  versions: ['1.0'],
  evidence: 'O',
  title: words('备注', 'Footnote'),
  doc: words('一行灰色小字，可带图标或小图', 'A line of small grey words, with icons or small images'),
  push: 'safe',
  page: { '1.0': 'content-components/note' },
  insteadInV2: 'markdown + "text_size": "notation"',
  placement: {
    '1.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: {
    '1.0': {
      elements: [
        { tag: 'standard_icon', token: 'info_outlined' },
        { tag: 'plain_text', content: words('如有疑问，请联系服务台', 'Questions? Ask the help desk') },
      ],
    },
  },
  fields: {
    elements: {
      type: list({ is: 'component', place: 'note' }),
      required: 'always',
      // The page calls them optional; without them there is nothing to see.
      missing: 'warning',
      doc: words('依次显示的文字、图标和小图', 'Words, icons and small images, in the order shown'),
    },
  },
}
