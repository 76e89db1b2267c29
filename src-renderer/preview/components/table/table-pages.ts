import { cardLimits } from '@shared/card/catalogue/limits'
import { numberOf } from '@shared/card/read-json'
import type { JsonValue } from '@shared/json-value'

/** Rows on a page of a table that does not say (Card §8.10). */
const DEFAULT_PAGE_SIZE = 5

/** Rows that a picture of a table without pages shows at most. */
export const maxStaticRows = 500

/** `page_size`, kept within what Feishu takes. */
export function pageSizeOf(value: JsonValue | undefined): number {
  const asked = Math.round(numberOf(value) ?? DEFAULT_PAGE_SIZE)
  return Math.min(cardLimits.tablePageRows, Math.max(1, asked))
}

/** Pages that rows make; one when there are none. */
export function pageCount(rows: number, pageSize: number): number {
  return Math.max(1, Math.ceil(rows / pageSize))
}
