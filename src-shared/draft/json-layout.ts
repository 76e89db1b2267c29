import type { JsonValue } from '../json-value'
import { isJsonObject } from '../json-value'
import type { JsonMember, JsonNode, JsonSpan } from './json-tree'
import { hasLineBreak, lineIndent } from './text-position'

/** How a file is laid out, so that new values look like the ones around them. */
export interface JsonLayout {
  readonly lineBreak: string
  /** One step of indentation. */
  readonly unit: string
  /** Whether a space follows a colon. */
  readonly spaced: boolean
}

/** The layout of a new file. */
export const defaultLayout: JsonLayout = { lineBreak: '\n', unit: '  ', spaced: true }

/** The layout of one object or array. */
export interface ContainerLayout {
  /** Between the opening bracket and the first child. */
  readonly open: string
  /** Between the last child and the closing bracket. */
  readonly close: string
  /** Between two children, comma included. */
  readonly separator: string
  /** Everything on one line. */
  readonly inline: boolean
  readonly childIndent: string
}

export function childrenOf(node: JsonNode): readonly (JsonSpan | JsonMember)[] {
  if (node.kind === 'object') return node.members
  return node.kind === 'array' ? node.items : []
}

/** What stands between the child of that index and the next one. */
export function separatorAfter(text: string, children: readonly JsonSpan[], index: number): string {
  return text.slice(children[index]?.end, children[index + 1]?.offset)
}

/** The layout that a file's root object shows. */
export function detectLayout(text: string, root: JsonNode): JsonLayout {
  const children = childrenOf(root)
  const first = children[0]
  if (first === undefined) return defaultLayout

  const { open, separator, close, childIndent } = containerLayout(text, root, defaultLayout, false)
  const lineBreak = /\r\n|\n|\r/.exec(open + separator + close)?.[0] ?? defaultLayout.lineBreak
  const ownIndent = lineIndent(text, root.offset)
  const unit = childIndent.startsWith(ownIndent) ? childIndent.slice(ownIndent.length) : childIndent
  const afterColon = 'nameEnd' in first ? text.slice(first.nameEnd, first.value.offset) : ' '
  return {
    lineBreak,
    // JSON.stringify takes ten characters at most.
    unit: unit === '' ? defaultLayout.unit : unit.slice(0, 10),
    spaced: /\s$/.test(afterColon),
  }
}

/** @param inline - whether an empty container is to be filled on one line. */
export function containerLayout(
  text: string,
  node: JsonNode,
  layout: JsonLayout,
  inline: boolean,
): ContainerLayout {
  const children = childrenOf(node)
  const first = children[0]
  const last = children.at(-1)
  const indent = lineIndent(text, node.offset)
  const space = layout.spaced ? ' ' : ''

  if (first === undefined || last === undefined) {
    if (inline) {
      const pad = node.kind === 'object' ? space : ''
      return { open: pad, close: pad, separator: ',' + space, inline, childIndent: indent }
    }
    const childIndent = indent + layout.unit
    const open = layout.lineBreak + childIndent
    return { open, close: layout.lineBreak + indent, separator: ',' + open, inline, childIndent }
  }

  const open = text.slice(node.offset + 1, first.offset)
  const close = text.slice(last.end, node.end - 1)
  const only = children.length === 1
  const separator = only
    ? ',' + (hasLineBreak(open) ? open : space)
    : separatorAfter(text, children, children.length - 2)
  const lastLine = [open, separator].findLast(hasLineBreak)
  return {
    open,
    close,
    separator,
    inline: lastLine === undefined,
    childIndent: lastLine === undefined ? indent : (/[\r\n]([ \t]*)[^\r\n]*$/.exec(lastLine)?.[1] ?? indent),
  }
}

/** A value as JSON text, whose further lines begin with `indent`. */
export function renderJson(value: JsonValue, layout: JsonLayout, indent: string, inline: boolean): string {
  if (inline) return layout.spaced ? renderOnOneLine(value) : JSON.stringify(value)
  return JSON.stringify(value, null, layout.unit).replaceAll('\n', layout.lineBreak + indent)
}

function renderOnOneLine(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(renderOnOneLine).join(', ')}]`
  if (!isJsonObject(value)) return JSON.stringify(value)

  const members = Object.entries(value)
    .filter(([, member]) => (member as JsonValue | undefined) !== undefined)
    .map(([name, member]) => `${JSON.stringify(name)}: ${renderOnOneLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** The document of a tree on many lines, two spaces a step. Every token stays as it was written. */
export function layOutJson(text: string, node: JsonNode, indent = ''): string {
  const children = childrenOf(node)
  if (children.length === 0)
    return node.kind === 'object' ? '{}' : node.kind === 'array' ? '[]' : textOf(text, node)

  const inner = indent + defaultLayout.unit
  const lines =
    node.kind === 'object'
      ? node.members.map(
          (member) =>
            `${text.slice(member.offset, member.nameEnd)}: ${layOutJson(text, member.value, inner)}`,
        )
      : node.kind === 'array'
        ? node.items.map((item) => layOutJson(text, item, inner))
        : []
  const [opening, closing] = node.kind === 'object' ? ['{', '}'] : ['[', ']']
  return `${opening}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${closing}`
}

export function textOf(text: string, span: JsonSpan): string {
  return text.slice(span.offset, span.end)
}
