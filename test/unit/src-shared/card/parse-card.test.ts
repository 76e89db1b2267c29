import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { MAX_JSON_DEPTH, parseCard } from '@shared/card/parse-card'
import type { JsonObject } from '@shared/json-value'

const codes = (text: string): string[] => parseCard(text).errors.map(({ code }) => code)

describe('parseCard', { timeout: 60_000 }, () => {
  it('reads strict JSON', () => {
    const parsed = parseCard('{"elements":[{"tag":"hr"}]}')
    expect(parsed).toMatchObject({ strict: true, errors: [], value: { elements: [{ tag: 'hr' }] } })
    expect(parsed.tree()?.type).toBe('object')
  })

  it.each([
    ['{"a":1,}', 'card.syntax-trailing-comma', 6],
    ['[1,]', 'card.syntax-trailing-comma', 2],
    ['{"a" 1}', 'card.syntax-colon-expected', 5],
    ['{"a":1 "b":2}', 'card.syntax-comma-expected', 7],
    ['{"a":}', 'card.syntax-value-expected', 5],
    ['{a:1}', 'card.syntax-symbol', 1],
    ["{'a':1}", 'card.syntax-single-quote', 1],
    ['{“a”:1}', 'card.syntax-full-width', 1],
    ['{"a"：1}', 'card.syntax-full-width', 4],
    ['{"a":1', 'card.syntax-brace-expected', 6],
    ['[1', 'card.syntax-bracket-expected', 2],
    ['{} x', 'card.syntax-symbol', 3],
    ['{}{}', 'card.syntax-end-expected', 2],
    ['{"a":"x}', 'card.syntax-string-end', 5],
    ['{"a":"\\q"}', 'card.syntax-escape', 5],
    ['{"a":"\\u12"}', 'card.syntax-unicode-escape', 5],
    ['{"a":"\t"}', 'card.syntax-control-character', 5],
    ['{"a":1} // end', 'card.syntax-comment', 8],
    ['{/* a */}', 'card.syntax-comment', 1],
    ['\uFEFF{}', 'card.byte-order-mark', 0],
    ['', 'card.empty-text', 0],
    [' \n', 'card.empty-text', 0],
    ['{"a":01}', 'card.syntax-comma-expected', 6],
  ])('names what is wrong in %j', (text, code, offset) => {
    const parsed = parseCard(text)
    expect(parsed.strict).toBe(false)
    expect(parsed.errors.map((error) => [error.code, error.range.offset])).toContainEqual([code, offset])
  })

  it('goes on after an error, and saves what it can', () => {
    const parsed = parseCard('{"a": tru, "b": [1 2], "c": "x"}')
    expect(parsed.errors.length).toBeGreaterThan(1)
    expect(parsed.value).toMatchObject({ c: 'x' })
  })

  it('keeps offsets of the original text behind a byte order mark', () => {
    const parsed = parseCard('\uFEFF{"a":1}')
    expect(parsed.tree()?.offset).toBe(1)
    expect(parsed.value).toEqual({ a: 1 })
  })

  it('refuses nesting that would exhaust the stack, and takes what is just below', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
    expect(parseCard(nested(MAX_JSON_DEPTH)).strict).toBe(true)
    expect(codes(nested(MAX_JSON_DEPTH + 1))).toEqual(['card.too-deep'])
    expect(codes(nested(10_000))).toEqual(['card.too-deep'])
    expect(codes('{"a":'.repeat(10_000))).toEqual(['card.too-deep'])
    expect(codes(`/* " */ ${'['.repeat(10_000)}`)).toEqual(['card.too-deep'])
  })

  it('does not count brackets inside strings', () => {
    expect(parseCard(JSON.stringify({ a: '['.repeat(5000) })).strict).toBe(true)
    expect(parseCard(JSON.stringify({ a: '\\"' + '['.repeat(5000) })).strict).toBe(true)
  })

  it('treats __proto__ as a name, in good and in broken text', () => {
    for (const text of ['{"__proto__":{"x":1}}', '{"__proto__":{"x":1},}']) {
      const value = parseCard(text).value as JsonObject
      expect(Object.keys(value)).toEqual(['__proto__'])
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
      expect('x' in value).toBe(false)
    }
  })

  it('reads 5 MB', () => {
    const text = `["${'长'.repeat(2_500_000)}","${'a'.repeat(2_500_000)}"]`
    expect(parseCard(text).strict).toBe(true)
    expect(parseCard(text.slice(0, -1)).strict).toBe(false)
  })

  it('agrees with JSON.parse about what is JSON, and never throws', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '[', '"', '\\', ':', '/', '\u2028', '\uD800'))
      .map(
        ([text, at, extra]) =>
          text.slice(0, at % (text.length + 1)) + extra + text.slice((at % (text.length + 1)) + 1),
      )
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string({ unit: 'binary' })), (text) => {
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        const parsed = parseCard(text)
        expect(parsed.strict).toBe(isJson)
        expect(parsed.errors.length === 0).toBe(isJson)
      }),
    )
  })
})
