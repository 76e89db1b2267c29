import type { Node } from 'jsonc-parser'
import { isJsonObject, type JsonValue } from '../../json-value'
import type { TextRange } from '../../problem'
import { afterString } from '../json-depth'
import type { ParsedCard } from '../parse-card'
import { fixOf } from './field-context'
import type { Findings } from './findings'
import { removeNode } from './member-edits'

const QUOTE = 34
const COLON = 58

/** Digits without sign, leading and trailing zeros, and the power of ten they stand at: equal for equal numbers. */
function canonical(literal: string): string {
  const match = /^-?(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(literal)
  if (match === null) return literal
  const [, whole = '', fraction = '', exponent = '0'] = match

  const digits = (whole + fraction).replace(/^0+/, '')
  let end = digits.length
  while (end > 0 && digits.charAt(end - 1) === '0') end--
  if (end === 0) return '0'
  return `${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`
}

/**
 * Whether a number comes out of `JSON.parse` and `JSON.stringify` as another number: a push sends what comes out.
 * @param literal - the number as written in the text.
 */
export function changesWhenParsed(literal: string): boolean {
  const value = Number(literal)
  return !Number.isFinite(value) || canonical(literal) !== canonical(String(value))
}

/** Whether a text holds half of a surrogate pair: it cannot be written as UTF-8 (RFC 8259 §8.2). */
export function holdsLoneSurrogate(text: string): boolean {
  return /[\uD800-\uDFFF]/u.test(text)
}

/** The first `${…}` of a text: a variable of the online card builder that nobody fills in here (Card §16.2). */
export function firstPlaceholder(text: string): string | undefined {
  return /\$\{[^{}]{0,200}\}/.exec(text)?.[0]
}

/** The walk's way from the root; changed in place, since a card has thousands of values and hardly any problem. */
type Trail = (string | number)[]

function rangeOf(node: Node): TextRange {
  return { offset: node.offset, length: node.length }
}

function checkNumber(findings: Findings, node: Node, trail: Trail): void {
  const literal = findings.parsed.text.slice(node.offset, node.offset + node.length)
  if (!changesWhenParsed(literal)) return
  findings.addAt('warning', 'card.inexact-number', trail, rangeOf(node), {
    params: { written: literal.slice(0, 40), sent: JSON.stringify(Number(literal)) },
  })
}

function checkText(findings: Findings, node: Node, trail: Trail): void {
  const text = node.value as string
  if (holdsLoneSurrogate(text)) findings.addAt('error', 'card.lone-surrogate', trail, rangeOf(node))

  const placeholder = firstPlaceholder(text)
  if (placeholder !== undefined)
    findings.addAt('warning', 'card.placeholder', trail, rangeOf(node), { params: { placeholder } })
}

function checkName(findings: Findings, key: Node, trail: Trail, seen: Map<string, Node>): void {
  const name = key.value as string
  if (holdsLoneSurrogate(name)) findings.addAt('error', 'card.lone-surrogate', trail, rangeOf(key))
  const earlier = seen.get(name)
  if (earlier !== undefined) {
    const shown = name.slice(0, 40)
    findings.addAt('warning', 'card.duplicate-key', trail, rangeOf(key), {
      params: { name: shown },
      // The last one counts, so the earlier one can go.
      fix: () =>
        findings.parsed.strict ? fixOf('card.fix-remove', { name: shown }, removeNode(earlier)) : undefined,
    })
  }
  seen.set(name, key)
}

function checkNode(findings: Findings, node: Node, trail: Trail): void {
  if (findings.full) return
  const children = node.children ?? []

  if (node.type === 'object') {
    const seen = new Map<string, Node>()
    for (const property of children) {
      const [key, value] = property.children ?? []
      if (key === undefined) continue
      trail.push(key.value as string)
      checkName(findings, key, trail, seen)
      if (value !== undefined) checkNode(findings, value, trail)
      trail.pop()
    }
  } else if (node.type === 'array') {
    for (const [index, item] of children.entries()) {
      trail.push(index)
      checkNode(findings, item, trail)
      trail.pop()
    }
  } else if (node.type === 'number') {
    checkNumber(findings, node, trail)
  } else if (node.type === 'string') {
    checkText(findings, node, trail)
  }
}

/** Names and items of a value, as many as its text has of them when no name stands twice. */
function countNames(value: JsonValue): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countNames(item), 0)
  if (!isJsonObject(value)) return 0
  let count = 0
  for (const item of Object.values(value)) count += 1 + countNames(item)
  return count
}

/** Anything in a JSON text that one of the rules could speak of: the strings are cheap to skip, the rest is rare. */
const suspicious = /\$\{|[\uD800-\uDFFF]|\\u[dD][89a-fA-F]|\d{16}|\d[eE]/u

/** Colons outside of strings: one for each name. */
function countColons(text: string): number {
  let count = 0
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at)
    if (unit === COLON) count++
    at = unit === QUOTE ? afterString(text, at) : at + 1
  }
  return count
}

/** Whether the text of strict JSON is plainly without fault, which saves building its tree. */
function isPlain({ text, strict, value }: ParsedCard): boolean {
  if (!strict || value === undefined || suspicious.test(text)) return false
  return countColons(text) === countNames(value)
}

/** Everything about names, texts and numbers that needs no knowledge of cards: it reads the text, not the value. */
export function checkValues(findings: Findings): void {
  if (isPlain(findings.parsed)) return
  const tree = findings.parsed.tree()
  if (tree !== undefined) checkNode(findings, tree, [])
}
