import { inBoth, inV2, words } from '../fields'
import type { CatalogueEntry } from '../model'

/** Card §8.3. */
export const hr: CatalogueEntry = {
  name: 'hr',
  kind: 'display',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('分割线', 'Divider'),
  doc: words('一条横线，把内容分成几部分', 'A line across the card that parts its content'),
  push: 'safe',
  page: { '1.0': 'content-components/divider', '2.0': 'content-components/divider' },
  placement: {
    '1.0': { in: ['root', 'column', 'form', 'collapsible_panel'] },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: inBoth({}),
  fields: { ...inV2 },
}
