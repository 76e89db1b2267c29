import type { CellForm, TableDataType } from '@shared/card/catalogue/table-data-types'
import { arrayOf, filledStringOf, numberOf, objectOf, stringOf } from '@shared/card/read-json'
import type { JsonValue } from '@shared/json-value'

/** A tag in a cell of `options`. */
export interface CellTag {
  readonly text: string
  readonly color: JsonValue | undefined
}

/** What a cell shows. */
export type Cell =
  | { readonly is: 'empty' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'date'; readonly milliseconds: number }
  | { readonly is: 'persons'; readonly ids: readonly string[] }
  | { readonly is: 'tags'; readonly tags: readonly CellTag[] }
  /** Not what the column is for: Feishu refuses the card (200914). */
  | { readonly is: 'misfit'; readonly text: string }

/** Ids and tags of one cell that are drawn; more would not be seen in it. */
const MAX_ITEMS = 50
/** Characters of a value that does not fit its column. */
const MAX_MISFIT = 200

const empty: Cell = { is: 'empty' }

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function tagsOf(value: JsonValue): readonly CellTag[] | undefined {
  if (!Array.isArray(value)) return undefined
  const tags = arrayOf(value)
    .slice(0, MAX_ITEMS)
    .map((item) => ({ text: stringOf(objectOf(item)?.text), color: objectOf(item)?.color }))
  return tags.every((tag): tag is CellTag => tag.text !== undefined) ? tags : undefined
}

function idsOf(value: JsonValue): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const ids = value.slice(0, MAX_ITEMS).map((id) => filledStringOf(id))
  return ids.every((id) => id !== undefined) ? ids : undefined
}

/** Reads a cell in one of the forms that a column takes; `undefined` when it has another. */
function inForm(value: JsonValue, form: CellForm, type: TableDataType): Cell | undefined {
  switch (form) {
    case 'text': {
      if (typeof value !== 'string') return undefined
      return type.cells[0] === 'ids' ? { is: 'persons', ids: [value] } : { is: 'text', text: value }
    }
    case 'number': {
      const number = numberOf(value)
      return number === undefined ? undefined : { is: 'number', number }
    }
    case 'milliseconds': {
      const milliseconds = numberOf(value)
      return milliseconds === undefined ? undefined : { is: 'date', milliseconds }
    }
    case 'ids': {
      const ids = idsOf(value)
      return ids === undefined ? undefined : { is: 'persons', ids }
    }
    case 'tags': {
      const tags = tagsOf(value)
      return tags === undefined ? undefined : { is: 'tags', tags }
    }
  }
}

/**
 * A cell of a table as its column means it (Card §8.10).
 * @param type - what the column's `data_type` takes; `undefined` for one that Feishu does not know, whose texts are
 * shown as they are.
 */
export function readCell(value: JsonValue | undefined, type: TableDataType | undefined): Cell {
  if (value === undefined || isEmpty(value)) return empty
  // Variables of a template are filled in later, by whatever fits.
  if (typeof value === 'string' && (type === undefined || value.includes('${'))) {
    return { is: 'text', text: value }
  }
  if (type !== undefined) {
    for (const form of type.cells) {
      const cell = inForm(value, form, type)
      if (cell !== undefined) return cell
    }
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return { is: 'misfit', text: text.slice(0, MAX_MISFIT) }
}
