import { parseTree, type Node, type ParseError } from 'jsonc-parser'
import type { JsonObject, JsonValue } from '../json-value'
import { offsetBeyondDepth } from './json-depth'
import { nameSyntaxErrors, syntaxError, type SyntaxProblem } from './syntax-problem'

/** Deepest nesting of brackets that is read; a real card needs about 40 (five containers, Card §10.3). */
export const MAX_JSON_DEPTH = 200

/** A card's text, read as far as it can be read. */
export interface ParsedCard {
  readonly text: string
  /** `true` when the text is JSON in the strict sense, which is what Feishu is sent. */
  readonly strict: boolean
  /** The value of strict JSON; of other text, what could be saved of it; `undefined` when nothing could. */
  readonly value: JsonValue | undefined
  /** Why the text is not strict JSON, in the order of the text; empty when it is. */
  readonly errors: readonly SyntaxProblem[]
  /** The syntax tree with offsets, built when first asked for; `undefined` when nothing could be read. */
  readonly tree: () => Node | undefined
}

const BYTE_ORDER_MARK = 0xfeff

/** Sets a member without the detour over setters, so that `__proto__` stays a plain name as in `JSON.parse`. */
export function setMember(object: JsonObject, name: string, value: JsonValue): void {
  if (name === '__proto__') {
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
  } else {
    object[name] = value
  }
}

/** The value of a tolerant tree. Its depth is bounded by `MAX_JSON_DEPTH`. */
function valueOf(node: Node): JsonValue {
  if (node.type === 'array') return (node.children ?? []).map(valueOf)
  if (node.type !== 'object') return node.value as JsonValue

  const object: JsonObject = {}
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? []
    if (key !== undefined && value !== undefined) setMember(object, key.value as string, valueOf(value))
  }
  return object
}

function unreadable(text: string, error: SyntaxProblem): ParsedCard {
  return { text, strict: false, value: undefined, errors: [error], tree: () => undefined }
}

/** A tolerant tree, whose errors land in `errors`. */
function tolerantTree(text: string, errors: ParseError[]): Node | undefined {
  // The mark becomes a space, so that all offsets stay those of the original text.
  const readable = text.charCodeAt(0) === BYTE_ORDER_MARK ? ' ' + text.slice(1) : text
  return parseTree(readable, errors, { disallowComments: true, allowTrailingComma: false })
}

/**
 * Reads the text of a card. Never throws and never recurses without bound, whatever the text: 5 MB, 10,000 levels of
 * nesting, `__proto__`, lone surrogates, a byte order mark.
 */
export function parseCard(text: string): ParsedCard {
  const tooDeepAt = offsetBeyondDepth(text, MAX_JSON_DEPTH)
  if (tooDeepAt !== undefined) {
    return unreadable(text, syntaxError('card.too-deep', tooDeepAt, 1, { limit: MAX_JSON_DEPTH }))
  }
  if (text.trim() === '') return unreadable(text, syntaxError('card.empty-text', 0, text.length))

  let value: JsonValue
  try {
    value = JSON.parse(text) as JsonValue
  } catch {
    const errors: ParseError[] = []
    const tree = tolerantTree(text, errors)
    return {
      text,
      strict: false,
      value: tree === undefined ? undefined : valueOf(tree),
      errors: nameSyntaxErrors(text, errors),
      tree: () => tree,
    }
  }

  let tree: Node | undefined
  return { text, strict: true, value, errors: [], tree: () => (tree ??= tolerantTree(text, [])) }
}
