import type { Node } from 'jsonc-parser'
import {
  containerLayout,
  detectLayout,
  renderJson,
  type ContainerLayout,
  type JsonLayout,
} from '../../draft/json-layout'
import type { JsonMember, JsonNode, JsonSpan } from '../../draft/json-tree'
import { hasLineBreak } from '../../draft/text-position'
import { isJsonObject, type JsonValue } from '../../json-value'

/** Longest value that is written on one line because the values beside it are. */
const MAX_ONE_LINE = 100

/** The layout that the author gave an object or array, and what follows from it for new values. */
export interface NodeLayout {
  /** How the whole text is laid out. */
  readonly whole: JsonLayout
  /** How the children of this one are. */
  readonly own: ContainerLayout
}

export function endOf(node: Node): number {
  return node.offset + Math.max(node.length, 0)
}

/** The members of an object, or the items of an array; empty for anything else. */
export function childrenOfNode(node: Node): readonly Node[] {
  return node.type === 'object' || node.type === 'array' ? (node.children ?? []) : []
}

function rootOf(node: Node): Node {
  let root = node
  while (root.parent !== undefined) root = root.parent
  return root
}

/** The nearest object or array around a node that holds something. */
function filledContainerAround(node: Node): Node | undefined {
  let around = node.parent
  while (around !== undefined && (around.type === 'property' || childrenOfNode(around).length === 0)) {
    around = around.parent
  }
  return around
}

/** How an object or array is laid out; an empty one takes after what is around it. */
export function layoutOfNode(text: string, node: Node): NodeLayout {
  const whole = detectLayout(text, asJsonNode(rootOf(node)))
  const around = childrenOfNode(node).length === 0 ? filledContainerAround(node) : undefined
  const inline = around !== undefined && containerLayout(text, asJsonNode(around), whole, false).inline
  return { whole, own: containerLayout(text, asJsonNode(node), whole, inline) }
}

/** A new child's value, on one line where the author writes such values on one line. */
export function renderChild(text: string, node: Node, value: JsonValue, { whole, own }: NodeLayout): string {
  if (own.inline) return renderJson(value, whole, own.childIndent, true)
  if (siblingsAreOnOneLine(text, node) && !holdsContainers(value)) {
    const oneLine = renderJson(value, whole, own.childIndent, true)
    if (oneLine.length <= MAX_ONE_LINE) return oneLine
  }
  return renderJson(value, whole, own.childIndent, false)
}

/** Whether there are objects or arrays beside a new child, all of them on one line each. */
function siblingsAreOnOneLine(text: string, node: Node): boolean {
  const values = childrenOfNode(node).map((child) =>
    child.type === 'property' ? child.children?.[1] : child,
  )
  const filled = values.filter((value) => value !== undefined && childrenOfNode(value).length > 0)
  return (
    filled.length > 0 &&
    filled.every((value) => value !== undefined && !hasLineBreak(text.slice(value.offset, endOf(value))))
  )
}

function holdsContainers(value: JsonValue): boolean {
  const children = Array.isArray(value) ? value : isJsonObject(value) ? Object.values(value) : []
  return children.some((child) => {
    const inside = Array.isArray(child) ? child : isJsonObject(child) ? Object.values(child) : []
    return inside.some((one) => typeof one === 'object' && one !== null)
  })
}

/** A node and its children as the tree of `json-tree`, which knows how to read layouts; no deeper. */
function asJsonNode(node: Node): JsonNode {
  const span: JsonSpan = { offset: node.offset, end: endOf(node) }
  if (node.type === 'object') {
    return { kind: 'object', ...span, members: childrenOfNode(node).map(asJsonMember) }
  }
  if (node.type === 'array') {
    return { kind: 'array', ...span, items: childrenOfNode(node).map(asScalar) }
  }
  return asScalar(node)
}

function asScalar(node: Node): JsonNode {
  return { kind: 'literal', offset: node.offset, end: endOf(node) }
}

function asJsonMember(property: Node): JsonMember {
  const [key, value] = property.children ?? []
  return {
    offset: property.offset,
    end: endOf(property),
    name: String(key?.value),
    nameEnd: key === undefined ? endOf(property) : endOf(key),
    value: asScalar(value ?? property),
  }
}
