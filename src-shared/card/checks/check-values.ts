import type { Node } from 'jsonc-parser'
import type { TextRange } from '../../problem'
import type { Findings } from './findings'

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
    written: literal.slice(0, 40),
    sent: JSON.stringify(Number(literal)),
  })
}

function checkText(findings: Findings, node: Node, trail: Trail): void {
  const text = node.value as string
  if (holdsLoneSurrogate(text)) findings.addAt('error', 'card.lone-surrogate', trail, rangeOf(node))

  const placeholder = firstPlaceholder(text)
  if (placeholder !== undefined)
    findings.addAt('warning', 'card.placeholder', trail, rangeOf(node), { placeholder })
}

function checkName(findings: Findings, key: Node, trail: Trail, seen: Set<string>): void {
  const name = key.value as string
  if (holdsLoneSurrogate(name)) findings.addAt('error', 'card.lone-surrogate', trail, rangeOf(key))
  if (seen.has(name)) {
    findings.addAt('warning', 'card.duplicate-key', trail, rangeOf(key), { name: name.slice(0, 40) })
  }
  seen.add(name)
}

function checkNode(findings: Findings, node: Node, trail: Trail): void {
  if (findings.full) return
  const children = node.children ?? []

  if (node.type === 'object') {
    const seen = new Set<string>()
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

/** Everything about names, texts and numbers that needs no knowledge of cards: it reads the text, not the value. */
export function checkValues(findings: Findings): void {
  const tree = findings.parsed.tree()
  if (tree !== undefined) checkNode(findings, tree, [])
}
