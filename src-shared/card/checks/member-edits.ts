import type { Node } from 'jsonc-parser'
import { toPointer, type JsonPath } from '../../json-pointer'
import type { JsonValue } from '../../json-value'
import type { TextEdit } from '../../text-edit'
import * as nodes from '../edit/node-edits'
import { nodeAt } from '../locate'
import type { ParsedCard } from '../parse-card'

/* The edits of `edit/node-edits`, by path, for fixes. A path that the text does not have gives no edits. */

function find(parsed: ParsedCard, path: JsonPath): Node | undefined {
  return nodeAt(parsed, toPointer(path))
}

/** Another value at a path. */
export function replaceValue(parsed: ParsedCard, path: JsonPath, value: JsonValue): TextEdit[] {
  const node = find(parsed, path)
  return node === undefined ? [] : [nodes.replaceValue(parsed.text, node, value)]
}

/** Another name for a member. */
export function renameMember(parsed: ParsedCard, path: JsonPath, name: string): TextEdit[] {
  const node = find(parsed, path)
  return node?.parent?.type === 'property' ? [nodes.renameKey(node, name)] : []
}

/** Another name and another value for a member. */
export function replaceMember(
  parsed: ParsedCard,
  path: JsonPath,
  name: string,
  value: JsonValue,
): TextEdit[] {
  return [...renameMember(parsed, path, name), ...replaceValue(parsed, path, value)]
}

/** An object with more members is no card, and each edit would look at all of them. */
const MANY = 2000

/** The member or item of a node taken away, with the comma that belongs to it. */
export function removeNode(node: Node): TextEdit[] {
  const list = nodes.childAround(node).parent
  return list === undefined || (list.children?.length ?? 0) > MANY ? [] : [nodes.removeMember(node)]
}

/** The same by path. */
export function removeAt(parsed: ParsedCard, path: JsonPath): TextEdit[] {
  const node = find(parsed, path)
  return node === undefined ? [] : removeNode(node)
}

/** A new member behind the others of an object. */
export function insertMember(
  parsed: ParsedCard,
  objectPath: JsonPath,
  name: string,
  value: JsonValue,
): TextEdit[] {
  const object = find(parsed, objectPath)
  const fits = object?.type === 'object' && (object.children?.length ?? 0) <= MANY
  return fits ? [nodes.insertMember(parsed.text, object, name, value)] : []
}

/** The items of a list that an object holds, in place of the object; none when the list is empty. */
export function unwrapList(parsed: ParsedCard, path: JsonPath, name: string): TextEdit[] {
  const object = find(parsed, path)
  const items = find(parsed, [...path, name])?.children
  const first = items?.[0]
  const last = items?.at(-1)
  if (object === undefined || first === undefined || last === undefined) return []
  const end = last.offset + last.length
  return [
    { offset: object.offset, length: first.offset - object.offset, text: '' },
    { offset: end, length: object.offset + object.length - end, text: '' },
  ]
}

/** Text around a value, such as the list or object that it should stand in. */
export function wrapValue(parsed: ParsedCard, path: JsonPath, before: string, after: string): TextEdit[] {
  const node = find(parsed, path)
  return node === undefined ? [] : nodes.wrapValue(node, before, after)
}
