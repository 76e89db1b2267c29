import type { JsonValue } from '../json-value'
import { BYTE_ORDER_MARK } from './text-position'

/** A piece of the text: from `offset` up to, not including, `end`; in UTF-16 units. */
export interface JsonSpan {
  readonly offset: number
  readonly end: number
}

export interface JsonScalarNode extends JsonSpan {
  readonly kind: 'string' | 'number' | 'literal'
}

export interface JsonArrayNode extends JsonSpan {
  readonly kind: 'array'
  readonly items: readonly JsonNode[]
}

export interface JsonObjectNode extends JsonSpan {
  readonly kind: 'object'
  readonly members: readonly JsonMember[]
}

/** From the name's opening quote to the end of the value. A name may occur twice; the last one counts. */
export interface JsonMember extends JsonSpan {
  readonly name: string
  /** After the name's closing quote. */
  readonly nameEnd: number
  readonly value: JsonNode
}

export type JsonNode = JsonScalarNode | JsonArrayNode | JsonObjectNode

export type JsonTree =
  | { readonly ok: true; readonly root: JsonNode }
  | { readonly ok: false; readonly reason: 'syntax' | 'too-deep'; readonly offset: number }

/** How deep a document may be nested. Deeper ones are refused, so that no walk over a tree can exhaust the stack. */
export const MAX_JSON_DEPTH = 200

/**
 * Parses strict JSON (RFC 8259, as `JSON.parse` reads it) and remembers where everything stands, which `JSON.parse`
 * does not tell, and which jsonc-parser does not tell reliably: it recovers from errors, and nothing bounds its depth.
 * A byte order mark before the document is skipped.
 */
export function parseJsonTree(text: string, maxDepth = MAX_JSON_DEPTH): JsonTree {
  try {
    return { ok: true, root: new Parser(text, maxDepth).document() }
  } catch (error) {
    if (error instanceof Stop) return { ok: false, reason: error.reason, offset: error.offset }
    throw error
  }
}

/** The value that a node stands for. */
export function valueOf(text: string, node: JsonNode): JsonValue {
  return JSON.parse(text.slice(node.offset, node.end)) as JsonValue
}

/** The member of that name which counts: the last, as for `JSON.parse`. */
export function findMember(node: JsonNode | undefined, name: string): JsonMember | undefined {
  return node?.kind === 'object' ? node.members.findLast((member) => member.name === name) : undefined
}

/** Ends the parse from any depth; never leaves this file. */
class Stop extends Error {
  constructor(
    readonly reason: 'syntax' | 'too-deep',
    readonly offset: number,
  ) {
    super(reason)
  }
}

class Parser {
  private at: number
  private depth = 0

  constructor(
    private readonly text: string,
    private readonly maxDepth: number,
  ) {
    this.at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  }

  document(): JsonNode {
    const root = this.value()
    this.skipWhiteSpace()
    if (this.at < this.text.length) throw new Stop('syntax', this.at)
    return root
  }

  private value(): JsonNode {
    this.skipWhiteSpace()
    const character = this.text[this.at]

    if (character === '{') return this.nested(() => this.object())
    if (character === '[') return this.nested(() => this.array())
    if (character === '"') return this.string()
    if (character === '-' || isDigit(character)) return this.number()
    return this.literal()
  }

  private nested<Node>(parse: () => Node): Node {
    if (this.depth === this.maxDepth) throw new Stop('too-deep', this.at)
    this.depth += 1
    const node = parse()
    this.depth -= 1
    return node
  }

  private object(): JsonObjectNode {
    const offset = this.at
    const members: JsonMember[] = []

    this.at += 1
    if (!this.skip('}')) {
      do members.push(this.member())
      while (this.skip(','))
      this.expect('}')
    }
    return { kind: 'object', offset, end: this.at, members }
  }

  private member(): JsonMember {
    this.skipWhiteSpace()
    if (this.text[this.at] !== '"') throw new Stop('syntax', this.at)
    const name = this.string()
    this.expect(':')
    const value = this.value()
    return {
      offset: name.offset,
      end: value.end,
      name: valueOf(this.text, name) as string,
      nameEnd: name.end,
      value,
    }
  }

  private array(): JsonArrayNode {
    const offset = this.at
    const items: JsonNode[] = []

    this.at += 1
    if (!this.skip(']')) {
      do items.push(this.value())
      while (this.skip(','))
      this.expect(']')
    }
    return { kind: 'array', offset, end: this.at, items }
  }

  // A loop and not a regular expression: a repeated group overflows on a string of some megabytes.
  private string(): JsonScalarNode {
    const offset = this.at

    this.at += 1
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (Number.isNaN(code)) throw new Stop('syntax', offset)
      if (code < 0x20) throw new Stop('syntax', this.at)
      if (code === 0x5c) {
        this.escape()
      } else {
        this.at += 1
        if (code === 0x22) return { kind: 'string', offset, end: this.at }
      }
    }
  }

  private escape(): void {
    const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
    escaped.lastIndex = this.at
    const match = escaped.exec(this.text)
    if (match === null) throw new Stop('syntax', this.at)
    this.at += match[0].length
  }

  private number(): JsonScalarNode {
    const offset = this.at

    if (this.text[this.at] === '-') this.at += 1
    if (this.text[this.at] === '0') this.at += 1
    else this.digits()
    if (this.text[this.at] === '.') {
      this.at += 1
      this.digits()
    }
    if (this.text[this.at] === 'e' || this.text[this.at] === 'E') {
      this.at += 1
      if (this.text[this.at] === '+' || this.text[this.at] === '-') this.at += 1
      this.digits()
    }
    return { kind: 'number', offset, end: this.at }
  }

  private digits(): void {
    if (!isDigit(this.text[this.at])) throw new Stop('syntax', this.at)
    while (isDigit(this.text[this.at])) this.at += 1
  }

  private literal(): JsonScalarNode {
    const offset = this.at
    const word = ['true', 'false', 'null'].find((literal) => this.text.startsWith(literal, offset))
    if (word === undefined) throw new Stop('syntax', offset)
    this.at += word.length
    return { kind: 'literal', offset, end: this.at }
  }

  /** Steps over a character, after white space, when it is the next one. */
  private skip(character: string): boolean {
    this.skipWhiteSpace()
    if (this.text[this.at] !== character) return false
    this.at += 1
    return true
  }

  private expect(character: string): void {
    if (!this.skip(character)) throw new Stop('syntax', this.at)
  }

  private skipWhiteSpace(): void {
    while (isWhiteSpace(this.text.charCodeAt(this.at))) this.at += 1
  }
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d
}
