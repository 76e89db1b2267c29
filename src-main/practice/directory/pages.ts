import type { JsonObject } from '@shared/json-value'

/** One page of a list, in the members that Feishu's lists have. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly rest: JsonObject
}

/**
 * Cuts a page out of a list.
 * @returns `null` for a size or token that is none.
 */
export function pageOf<Item>(
  all: readonly Item[],
  query: URLSearchParams,
  limits: { readonly usual: number; readonly most: number },
): Page<Item> | null {
  const size = Number(query.get('page_size') ?? limits.usual)
  const token = query.get('page_token') ?? ''
  const start = token === '' ? 0 : Number(/^page-(\d+)$/.exec(token)?.[1] ?? NaN)
  if (!Number.isInteger(size) || size < 1 || size > limits.most || Number.isNaN(start)) return null

  const end = start + size
  const hasMore = end < all.length
  return {
    items: all.slice(start, end),
    rest: { has_more: hasMore, page_token: hasMore ? `page-${end}` : '' },
  }
}
