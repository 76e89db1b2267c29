import type { Node } from 'jsonc-parser'
import { renderJson } from '../../draft/json-layout'
import { renderMember } from '../../draft/rewrite-json'
import type { JsonValue } from '../../json-value'
import type { TextEdit } from '../../text-edit'
import { childrenOfNode, endOf, layoutOfNode, renderChild } from './node-layout'

/*
 * The smallest edits that change one thing of a text, on the nodes of its tree (`ParsedCard.tree()`). What they do not
 * change keeps its bytes; new text is laid out as the author lays out the text around it. jsonc-parser's `modify` is not
 * used: it reformats whole lines and edits the first of two members of one name, where `JSON.parse` takes the last.
 */

/** The member or item that a node belongs to: a member may be named by itself, its name or its value. */
export function childAround(node: Node): Node {
  return node.parent?.type === 'property' ? node.parent : node
}

/** Takes out a member (given as itself, its name or its value) or an item of an array, with the comma that it needs. */
export function removeMember(node: Node): TextEdit {
  const [edit] = removeMembers([node])
  if (edit === undefined) throw new RangeError('the root of a text cannot be removed from it')
  return edit
}

/** Takes out several members of one object, or items of one array. */
export function removeMembers(nodes: readonly Node[]): TextEdit[] {
  const parent = nodes[0] === undefined ? undefined : childAround(nodes[0]).parent
  if (parent === undefined) return []
  const children = childrenOfNode(parent)
  // By place, so that nodes of two parses of one text count as the same.
  const gone = new Set(nodes.map((node) => childAround(node).offset))
  if (children.every((child) => gone.has(child.offset))) {
    return [{ offset: parent.offset + 1, length: Math.max(parent.length - 2, 0), text: '' }]
  }

  const edits: TextEdit[] = []
  let start = 0
  while (start < children.length) {
    let end = start
    while (end < children.length && isIn(gone, children[end])) end += 1
    if (end > start) edits.push(withoutRun(children, start, end))
    start = end + 1
  }
  return edits
}

function isIn(gone: ReadonlySet<number>, node: Node | undefined): boolean {
  return node !== undefined && gone.has(node.offset)
}

/** Takes out the children from `start` up to, not including, `end`; a comma goes with each of them. */
function withoutRun(children: readonly Node[], start: number, end: number): TextEdit {
  const before = children[start - 1]
  const first = children[start]
  const last = children[end - 1]
  const after = children[end]
  if (first === undefined || last === undefined) throw new RangeError('no such children')

  const from = before === undefined ? first.offset : endOf(before)
  const to = before === undefined && after !== undefined ? after.offset : endOf(last)
  return { offset: from, length: to - from, text: '' }
}

/** Gives a member (named by itself, its name or its value) another name. */
export function renameKey(node: Node, name: string): TextEdit {
  const key = childAround(node).children?.[0]
  if (key === undefined) throw new RangeError('only a member of an object has a name')
  return { offset: key.offset, length: key.length, text: JSON.stringify(name) }
}

/** Puts another value in the place of one. */
export function replaceValue(text: string, node: Node, value: JsonValue): TextEdit {
  const parent = childAround(node).parent
  if (typeof value !== 'object' || value === null) return replaceNode(node, JSON.stringify(value))
  if (parent === undefined)
    return replaceNode(node, renderJson(value, layoutOfNode(text, node).whole, '', false))
  return replaceNode(node, renderChild(text, parent, value, layoutOfNode(text, parent)))
}

/** Puts a piece of JSON, as it stands, in the place of a value. */
export function replaceNode(node: Node, json: string): TextEdit {
  return { offset: node.offset, length: Math.max(node.length, 0), text: json }
}

/** Puts pieces of JSON before and after a value, such as `[` and `]`. */
export function wrapValue(node: Node, before: string, after: string): TextEdit[] {
  return [
    { offset: node.offset, length: 0, text: before },
    { offset: endOf(node), length: 0, text: after },
  ]
}

/** Adds a member to an object. @param index - which member it becomes; the last one when left out. */
export function insertMember(
  text: string,
  object: Node,
  name: string,
  value: JsonValue,
  index = childrenOfNode(object).length,
): TextEdit {
  const layout = layoutOfNode(text, object)
  const json = renderChild(text, object, value, layout)
  return insertChild(text, object, index, () => renderMember(name, json, layout.whole))
}

/** Adds an item to an array. @param index - which item it becomes; the last one when left out. */
export function insertItem(
  text: string,
  array: Node,
  value: JsonValue,
  index = childrenOfNode(array).length,
): TextEdit {
  const layout = layoutOfNode(text, array)
  return insertChild(text, array, index, () => renderChild(text, array, value, layout))
}

/** Adds a piece of JSON, which is told how the lines after its first one are to begin. */
export function insertChild(
  text: string,
  parent: Node,
  index: number,
  json: (indent: string) => string,
): TextEdit {
  const children = childrenOfNode(parent)
  const { own } = layoutOfNode(text, parent)
  const child = json(own.childIndent)

  const before = children[index - 1]
  const after = children[index]
  if (after !== undefined) return { offset: after.offset, length: 0, text: child + own.separator }
  if (before !== undefined) return { offset: endOf(before), length: 0, text: own.separator + child }
  return {
    offset: parent.offset + 1,
    length: Math.max(parent.length - 2, 0),
    text: own.open + child + own.close,
  }
}
