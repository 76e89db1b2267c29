import type { Node } from 'jsonc-parser'
import { fromPointer, toPointer } from '../json-pointer'
import type { TextRange } from '../problem'
import { entryOfTag } from './catalogue/read-catalogue'
import type { ParsedCard } from './parse-card'

function rangeOf(node: Node): TextRange {
  return { offset: node.offset, length: Math.max(node.length, 0) }
}

/** Objects with more members than this are read by an index. */
const FEW = 32

const indexes = new WeakMap<Node, ReadonlyMap<unknown, Node>>()

function indexOf(object: Node, members: readonly Node[]): ReadonlyMap<unknown, Node> {
  let index = indexes.get(object)
  if (index === undefined) {
    index = new Map(members.map((property) => [property.children?.[0]?.value, property]))
    indexes.set(object, index)
  }
  return index
}

/** The last member of this name: the one that `JSON.parse` keeps. */
function memberOf(object: Node, name: string): Node | undefined {
  const members = object.children ?? []
  if (members.length > FEW) return indexOf(object, members).get(name)
  return members.findLast((property) => property.children?.[0]?.value === name)
}

function step(node: Node, name: string): Node | undefined {
  if (node.type === 'object') return memberOf(node, name)?.children?.[1]
  if (node.type === 'array' && /^(?:0|[1-9]\d*)$/.test(name)) return node.children?.[Number(name)]
  return undefined
}

/** The node that a pointer leads to; `undefined` when the text has no such value. */
export function nodeAt(parsed: ParsedCard, pointer: string): Node | undefined {
  let node = parsed.tree()
  for (const name of fromPointer(pointer)) {
    if (node === undefined) return undefined
    node = step(node, name)
  }
  return node
}

/** Where the value of a pointer stands in the text. */
export function rangeOfValue(parsed: ParsedCard, pointer: string): TextRange | undefined {
  const node = nodeAt(parsed, pointer)
  return node === undefined ? undefined : rangeOf(node)
}

/** Where the name of a member stands in the text, quotes included; of an array's item, the item itself. */
export function rangeOfKey(parsed: ParsedCard, pointer: string): TextRange | undefined {
  const slash = pointer.lastIndexOf('/')
  if (slash === -1) return rangeOfValue(parsed, pointer)

  const parent = nodeAt(parsed, pointer.slice(0, slash))
  if (parent?.type !== 'object') return rangeOfValue(parsed, pointer)
  const [name] = fromPointer(pointer.slice(slash))
  const key = name === undefined ? undefined : memberOf(parent, name)?.children?.[0]
  return key === undefined ? undefined : rangeOf(key)
}

interface Crumb {
  readonly name: string | number
  readonly node: Node
}

/** The values that hold an offset, from the root inwards; a member's name counts as inside the object around it. */
function crumbsAt(root: Node, offset: number): Crumb[] {
  const holds = (node: Node): boolean => offset >= node.offset && offset <= node.offset + node.length
  const crumbs: Crumb[] = []
  let node: Node | undefined = holds(root) ? root : undefined

  while (node !== undefined) {
    const children: Node[] = node.children ?? []
    const index = children.findIndex(holds)
    const child = children[index]
    if (child === undefined) break

    const [key, value] = child.children ?? []
    if (node.type === 'object' && child.type === 'property') {
      if (key === undefined || value === undefined || !holds(value)) break
      crumbs.push({ name: key.value as string, node: value })
      node = value
    } else {
      crumbs.push({ name: index, node: child })
      node = child
    }
  }
  return crumbs
}

/** The pointer of the innermost value at an offset of the text; the empty string is the root. */
export function pointerAtOffset(parsed: ParsedCard, offset: number): string | undefined {
  const root = parsed.tree()
  if (root === undefined) return undefined
  return toPointer(crumbsAt(root, offset).map((crumb) => crumb.name))
}

function isComponent(crumb: Crumb): boolean {
  const node = crumb.node.type === 'object' ? memberOf(crumb.node, 'tag')?.children?.[1] : undefined
  const tag: unknown = node?.value
  return typeof tag === 'string' && entryOfTag(tag)?.kind !== 'part'
}

/** `/header`, and `/i18n_header/zh_cn`: the same in a language. */
function isHeader(path: readonly Crumb[]): boolean {
  const [first] = path
  return path.length === 1 ? first?.name === 'header' : path.length === 2 && first?.name === 'i18n_header'
}

/**
 * The pointer of the component that an offset of the text belongs to: what the preview marks with the same
 * `data-pointer`. A header counts as one; `undefined` outside every component.
 */
export function componentAtOffset(parsed: ParsedCard, offset: number): string | undefined {
  const root = parsed.tree()
  if (root === undefined) return undefined

  const crumbs = crumbsAt(root, offset)
  for (let length = crumbs.length; length > 0; length--) {
    const crumb = crumbs[length - 1]
    if (crumb === undefined) continue
    const path = crumbs.slice(0, length)
    if (isHeader(path) || isComponent(crumb)) return toPointer(path.map(({ name }) => name))
  }
  return undefined
}
