import { onPage, urlObject, words } from '../fields'
import type { CatalogueEntry } from '../model'

/** `action` of a column set or column: a link, and nothing else (Card §8.20). */
export const linkAction: CatalogueEntry = {
  name: 'link_action',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('点击跳转', 'Link of an area'),
  doc: words('点击这块区域打开链接', 'A click on the area opens a link'),
  push: 'safe',
  page: onPage('containers/column-set'),
  fields: {
    multi_url: {
      type: urlObject,
      doc: words('要打开的地址，可按平台区分', 'The address to open; may differ by platform'),
    },
  },
}
