import { isJsonObject, type JsonObject, type JsonValue } from '../../../json-value'
import { arrayOf } from '../../read-json'
import { cardLimits } from '../../catalogue/limits'
import { column, columnSet } from './columns'
import type { Conversion } from './conversion'

const flexModes: Readonly<Record<string, string>> = { bisected: 'bisect', trisection: 'trisect' }

/**
 * `action` of 1.0: its only component stands by itself, several become a row of columns (Card §8.11, §15).
 * @param containers - how many containers are around it; a sixth one would be refused (Card §10.3).
 */
export function convertAction(action: JsonObject, containers: number, conversion: Conversion): JsonValue[] {
  const items = arrayOf(action.actions)
  const [first] = items
  if (first === undefined) {
    conversion.note(action, 'changed', 'card-edit.v2-action-empty')
    return []
  }
  if (isJsonObject(first)) conversion.replaced(action, first)
  if (items.length === 1) {
    conversion.note(action, 'changed', 'card-edit.v2-action-single')
    return [first]
  }
  if (containers >= cardLimits.containerDepth) {
    conversion.note(action, 'check', 'card-edit.v2-action-deep', { count: items.length })
    return [...items]
  }

  const layout = typeof action.layout === 'string' ? action.layout : ''
  const isEven = Object.hasOwn(flexModes, layout)
  const flexMode = isEven ? (flexModes[layout] ?? 'flow') : 'flow'
  const width = isEven ? 'weighted' : 'auto'
  const row = columnSet(
    flexMode,
    items.map((item) => column([item], width)),
  )
  conversion.replaced(action, row)
  conversion.note(action, 'changed', 'card-edit.v2-action', { count: items.length })
  return [row]
}

/** `div` of 1.0: its fields and what stands beside it become columns (Card §8.1, §15). */
export function convertDiv(div: JsonObject, conversion: Conversion): JsonValue[] {
  const { extra, fields, ...rest } = div
  const cells = arrayOf(fields).filter(isJsonObject)
  const hasWords = rest.text !== undefined || (cells.length === 0 && extra === undefined)
  const words: JsonObject[] = []
  if (hasWords || rest.icon !== undefined) {
    for (const name of Object.keys(div)) Reflect.deleteProperty(div, name)
    words.push(Object.assign(div, rest, rest.text === undefined ? { text: emptyText() } : {}))
  }
  words.push(...rowsOf(cells))
  const [first] = words
  if (cells.length > 0) {
    if (first !== undefined && first !== div) conversion.replaced(div, first)
    conversion.note(div, 'check', 'card-edit.v2-fields')
  }
  if (!isJsonObject(extra)) return words

  const side = extra.tag === 'img' ? asSideImage(extra) : extra
  if (first === undefined) {
    conversion.replaced(div, side)
    return [side]
  }
  const row = columnSet('none', [column(words, 'weighted'), column([side], 'auto')])
  conversion.replaced(div, row)
  conversion.note(row, 'changed', 'card-edit.v2-extra')
  return [row]
}

function emptyText(): JsonObject {
  return { tag: 'plain_text', content: '' }
}

/** Fields: two short ones side by side, a long one on a line of its own. */
function rowsOf(cells: readonly JsonObject[]): JsonObject[] {
  const rows: JsonObject[] = []
  let half: JsonObject | undefined
  for (const cell of cells) {
    const words = { tag: 'div', text: cell.text ?? emptyText() }
    if (cell.is_short !== true) {
      half = undefined
      rows.push(words)
    } else if (half === undefined) {
      half = columnSet('none', [column([words], 'weighted'), column([], 'weighted')])
      rows.push(half)
    } else {
      const second = arrayOf(half.columns)[1]
      if (isJsonObject(second)) second.elements = [words]
      half = undefined
    }
  }
  return rows
}

/** An image beside a text is always 64 by 64 (Card §8.1). */
function asSideImage(image: JsonObject): JsonObject {
  for (const name of ['mode', 'custom_width', 'compact_width']) Reflect.deleteProperty(image, name)
  return Object.assign(image, { scale_type: 'crop_center', size: '64px 64px' })
}

/** `stretch_without_padding` becomes a negative margin (Card §8.4, §15). */
export function convertImage(image: JsonObject, isAtRoot: boolean, conversion: Conversion): void {
  if (image.size !== 'stretch_without_padding') return
  image.size = 'stretch'
  if (isAtRoot) {
    // What the official recipe for full width uses: 2.0 cards keep 12px at both sides (Card §2.2).
    image.margin = '4px -12px'
    conversion.note(image, 'check', 'card-edit.v2-full-bleed')
  } else conversion.note(image, 'check', 'card-edit.v2-full-bleed-inside')
}
