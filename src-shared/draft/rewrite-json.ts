import type { JsonObject, JsonValue } from '../json-value'
import { isJsonObject } from '../json-value'
import { sameJson } from '../same-json'
import { childrenOf, containerLayout, renderJson, separatorAfter, textOf } from './json-layout'
import type { JsonLayout } from './json-layout'
import type { JsonArrayNode, JsonNode, JsonObjectNode } from './json-tree'
import { valueOf } from './json-tree'
import { lineIndent } from './text-position'

/** A child of a container that is being rewritten. */
export interface Entry {
  /** The index of the child that it was; absent when it is new. */
  readonly from?: number
  /** Its text. `before` is the document up to it, since the card's indentation depends on its line. */
  readonly text: (before: string) => string
}

/**
 * The text of a value, made from the text of the value before it by changing as little as possible: what did not
 * change keeps its bytes. jsonc-parser's `modify` is not used, since it reformats whole lines, turns `[1,2]` into
 * `[12]` when the last item goes, and edits the first of two members of one name where readers take the last.
 * @param inline - whether a container that was empty is to be filled on one line.
 */
export function rewriteJson(
  text: string,
  node: JsonNode,
  value: JsonValue,
  layout: JsonLayout,
  inline: boolean,
): string {
  if (sameJson(valueOf(text, node), value)) return textOf(text, node)

  if (node.kind === 'object' && isJsonObject(value)) {
    return joinEntries(text, node, objectEntries(text, node, value, layout, inline), layout, inline)
  }
  if (node.kind === 'array' && Array.isArray(value)) {
    return joinEntries(text, node, arrayEntries(text, node, value, layout, inline), layout, inline)
  }
  return renderJson(value, layout, lineIndent(text, node.offset), inline)
}

/**
 * The text of an object or array with other children.
 * @param before - the document before it.
 */
export function joinEntries(
  text: string,
  node: JsonNode,
  entries: readonly Entry[],
  layout: JsonLayout,
  inline: boolean,
  before = '',
): string {
  const [opening, closing] = node.kind === 'object' ? ['{', '}'] : ['[', ']']
  if (entries.length === 0) return opening + closing

  const children = childrenOf(node)
  const style = containerLayout(text, node, layout, inline)
  let result = before + opening
  entries.forEach((entry, index) => {
    const previous = entries[index - 1]
    if (previous === undefined) result += style.open
    else if (previous.from !== undefined && entry.from === previous.from + 1) {
      result += separatorAfter(text, children, previous.from)
    } else result += style.separator
    result += entry.text(result)
  })
  return result.slice(before.length) + style.close + closing
}

function objectEntries(
  text: string,
  node: JsonObjectNode,
  value: JsonObject,
  layout: JsonLayout,
  inline: boolean,
): Entry[] {
  const style = containerLayout(text, node, layout, inline)
  const entries: Entry[] = []

  node.members.forEach((member, from) => {
    const next = Object.hasOwn(value, member.name) ? value[member.name] : undefined
    if (next === undefined) return
    const counts = node.members.findLastIndex(({ name }) => name === member.name) === from
    entries.push({
      from,
      text: () =>
        counts
          ? text.slice(member.offset, member.value.offset) +
            rewriteJson(text, member.value, next, layout, style.inline)
          : textOf(text, member),
    })
  })

  const known = new Set(node.members.map(({ name }) => name))
  for (const [name, added] of Object.entries(value)) {
    if (known.has(name) || (added as JsonValue | undefined) === undefined) continue
    const member = renderMember(name, renderJson(added, layout, style.childIndent, style.inline), layout)
    entries.push({ text: () => member })
  }
  return entries
}

function arrayEntries(
  text: string,
  node: JsonArrayNode,
  value: readonly JsonValue[],
  layout: JsonLayout,
  inline: boolean,
): Entry[] {
  const style = containerLayout(text, node, layout, inline)
  const old = node.items.map((item) => valueOf(text, item))
  const shorter = Math.min(old.length, value.length)

  let start = 0
  while (start < shorter && same(old[start], value[start])) start += 1
  let tail = 0
  while (tail < shorter - start && same(old.at(-1 - tail), value.at(-1 - tail))) tail += 1

  return value.map((item, index) => {
    const inTail = index >= value.length - tail
    const from = inTail ? old.length - value.length + index : index
    const was = inTail || index < old.length - tail ? node.items[from] : undefined
    return was === undefined
      ? { text: () => renderJson(item, layout, style.childIndent, style.inline) }
      : { from, text: () => rewriteJson(text, was, item, layout, style.inline) }
  })
}

function same(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return one !== undefined && other !== undefined && sameJson(one, other)
}

/** A member as JSON text. */
export function renderMember(name: string, valueText: string, layout: JsonLayout): string {
  return JSON.stringify(name) + (layout.spaced ? ': ' : ':') + valueText
}
