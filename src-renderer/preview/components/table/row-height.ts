import { wordOf } from '@shared/card/read-json'
import type { CardVersion } from '@shared/card/catalogue/model'
import type { JsonObject } from '@shared/json-value'
import { pixels } from '../../card-length'

/** How high the rows of a table are. */
export interface RowHeight {
  /** CSS height of a row; rows of `auto` are at least as high as `low`. */
  readonly row: string
  /** CSS height after which the content of a cell is cut. */
  readonly most: string
  /** Lines of plain text that fit; `undefined` when rows follow their content. */
  readonly lines: number | undefined
}

/** Lines of 22px that fit the words, whose heights are tokens (grade ?). */
const wordLines = { low: 1, middle: 1, high: 2 } as const

/** What a line of text and the padding of a cell take, as in preview-tokens.css. */
const LINE = 22
const PADDING = 10

/** The height of rows (Card §8.10): a word, px, or `auto` with its `row_max_height` in 2.0. */
export function rowHeight(table: JsonObject, version: CardVersion): RowHeight {
  if (table.row_height === 'auto' && version === '2.0') {
    const most = pixels(table.row_max_height, 32, 999) ?? 124
    return { row: 'var(--card-table-low)', most: `${most}px`, lines: undefined }
  }
  const px = pixels(table.row_height, 32, 124)
  if (px !== undefined) {
    return { row: `${px}px`, most: `${px}px`, lines: Math.max(1, Math.floor((px - PADDING) / LINE)) }
  }
  const word = wordOf(table.row_height, ['low', 'middle', 'high'], 'low')
  return { row: `var(--card-table-${word})`, most: `var(--card-table-${word})`, lines: wordLines[word] }
}
