import type { CardVersion, CatalogueEntry } from './model'

/** Where the developer guides live; the international site has the same paths under another host (Card §0.2). */
const guides = 'https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/'

/** Where the pages of the components live, by version. */
const componentPages: Readonly<Record<CardVersion, string>> = {
  '1.0': `${guides}feishu-cards/card-components/`,
  '2.0': `${guides}feishu-cards/card-json-v2-components/`,
}

/**
 * The address of the documentation of an entry: its `page` below the component pages of the version, or below all guides
 * when it begins with `feishu-cards/`.
 */
export function pageOf(entry: CatalogueEntry, version: CardVersion): string | undefined {
  const page = entry.page?.[version]
  if (page === undefined) return undefined
  return page.startsWith('feishu-cards/') ? guides + page : componentPages[version] + page
}
