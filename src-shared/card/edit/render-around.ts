import type { Node } from 'jsonc-parser'
import { renderJson } from '../../draft/json-layout'
import { lineIndent } from '../../draft/text-position'
import type { JsonValue } from '../../json-value'
import { reindented } from './list-items'
import type { NodeLayout } from './node-layout'

/** Stands for the text of a node in a value that is rendered around it. */
export function placeholder(index: number): string {
  return `\u0000${index}`
}

/**
 * A new value as JSON, with the texts of nodes as they were typed where the placeholders of their indexes stand.
 * @param indent - how lines after the first one begin.
 */
export function renderAround(
  text: string,
  value: JsonValue,
  nodes: readonly Node[],
  { whole, own }: NodeLayout,
  indent: string,
): string {
  const frame = renderJson(value, whole, indent, own.inline)
  return frame.replaceAll(/"\\u0000(\d+)"/g, (hole, index: string, offset: number) => {
    const node = nodes[Number(index)]
    if (node === undefined) return hole
    const isOnFirstLine = !/[\r\n]/.test(frame.slice(0, offset))
    return reindented(text, node, isOnFirstLine ? indent : lineIndent(frame, offset))
  })
}
