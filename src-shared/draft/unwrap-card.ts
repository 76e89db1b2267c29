import type { JsonValue } from '../json-value'
import type { Message } from '../result'
import { cardFromFile } from './card-in-file'
import { layOutJson, textOf } from './json-layout'
import type { JsonNode } from './json-tree'
import { findMember, MAX_JSON_DEPTH, parseJsonTree, valueOf } from './json-tree'
import { hasLineBreak } from './text-position'

/** A value and the text that it stands in. */
export interface JsonInText {
  readonly text: string
  readonly node: JsonNode
}

/** A string of JSON with its layers of encoding taken off. */
export interface Decoded {
  /** What is inside; `undefined` when that is not JSON. */
  readonly inside: JsonInText | undefined
  /** The text inside. */
  readonly text: string
  /** How many layers were taken off. */
  readonly layers: number
}

/** How often a text may be encoded; each layer of a real one doubles its backslashes. */
const MAX_LAYERS = 8

/** Reads strict JSON as a value in its text. */
export function jsonInText(text: string): JsonInText | undefined {
  const tree = parseJsonTree(text, MAX_JSON_DEPTH - 1)
  return tree.ok ? { text, node: tree.root } : undefined
}

/** A member of an object; `null` counts as absent. */
export function memberOf(json: JsonInText, name: string): JsonInText | undefined {
  const node = findMember(json.node, name)?.value
  return node === undefined || textOf(json.text, node) === 'null' ? undefined : { text: json.text, node }
}

export function jsonValue(json: JsonInText): JsonValue {
  return valueOf(json.text, json.node)
}

/** Takes JSON strings out of JSON strings, until something else comes (API §10.8). */
export function decodeString(json: JsonInText): Decoded {
  let inside: JsonInText | undefined = json
  let text = textOf(json.text, json.node)
  let layers = 0

  while (inside?.node.kind === 'string' && layers < MAX_LAYERS) {
    text = jsonValue(inside) as string
    layers += 1
    inside = jsonInText(text) ?? escapedJson(text)
  }
  return { inside, text, layers }
}

/**
 * The inside of a JSON string without its quotes, as people copy it out of a log: `{\"elements\":[]}`. Line breaks
 * that wrapping put into it are let pass.
 */
export function escapedJson(text: string): JsonInText | undefined {
  if (!text.includes('\\"')) return undefined
  const quoted = `"${text.trim().replaceAll('\r', '\\r').replaceAll('\n', '\\n')}"`
  return jsonInText(quoted)
}

export type UnwrappedCard =
  | { readonly kind: 'card'; readonly cardText: string; readonly unwrapped: readonly Message[] }
  | { readonly kind: 'other-message'; readonly type: string }
  | { readonly kind: 'unrecognised' }

/**
 * Finds the card in an object: the card itself (Card §1.1, also the empty one, a template or an entity), a bot message
 * around it, or an object with a `card` (API §10.9); any of these may be encoded as a string.
 */
export function unwrapCard(json: JsonInText): UnwrappedCard {
  const unwrapped: Message[] = []
  let current = json

  // Each turn goes one object inwards, so this ends with the text's depth.
  for (;;) {
    const { inside, layers } = decodeString(current)
    if (layers > 0) unwrapped.push({ key: 'draft.unwrapped-string', params: { times: layers } })
    if (inside?.node.kind !== 'object') return { kind: 'unrecognised' }

    const type = memberOf(inside, 'msg_type')
    if (type !== undefined && jsonValue(type) !== 'interactive') {
      return { kind: 'other-message', type: textOf(type.text, type.node).replaceAll('"', '').slice(0, 40) }
    }
    const isMessage = type !== undefined
    const next = memberOf(inside, 'card') ?? (isMessage ? memberOf(inside, 'content') : undefined)
    if (next === undefined) {
      if (isMessage || !looksLikeCard(inside)) return { kind: 'unrecognised' }
      return { kind: 'card', cardText: cardTextOf(inside), unwrapped }
    }
    unwrapped.push({ key: isMessage ? 'draft.unwrapped-message' : 'draft.unwrapped-card-member' })
    current = next
  }
}

/** A card's text as its author laid it out; one that is all on one line is laid out on many. */
export function cardTextOf(json: JsonInText): string {
  const { cardText } = cardFromFile(json.text, 'card', json.node)
  return hasLineBreak(cardText) ? cardText : layOutJson(json.text, json.node)
}

function looksLikeCard(json: JsonInText): boolean {
  if (json.node.kind !== 'object') return false
  if (json.node.members.length === 0) return true
  if (rootMembers.some((name) => findMember(json.node, name) !== undefined)) return true
  const type = memberOf(json, 'type')
  return (
    type !== undefined &&
    memberOf(json, 'data') !== undefined &&
    ['"template"', '"card"'].includes(textOf(type.text, type.node))
  )
}

/** Members that tell a card from other objects (Card §2). */
const rootMembers = [
  'elements',
  'i18n_elements',
  'body',
  'header',
  'i18n_header',
  'card_link',
  'schema',
  'config',
]
