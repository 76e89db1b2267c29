import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonNode } from '@shared/draft/json-tree'
import { findMember, parseJsonTree, valueOf } from '@shared/draft/json-tree'
import type { JsonValue } from '@shared/json-value'
import { anyCardJson, anyText } from './draft-arbitraries'

function rootOf(text: string): JsonNode {
  const tree = parseJsonTree(text)
  if (!tree.ok) throw new Error(`no JSON at ${tree.offset}`)
  return tree.root
}

/** The value, put together from the nodes alone. */
function assemble(text: string, node: JsonNode): JsonValue {
  if (node.kind === 'array') return node.items.map((item) => assemble(text, item))
  if (node.kind === 'object') {
    return Object.fromEntries(node.members.map(({ name, value }) => [name, assemble(text, value)]))
  }
  return valueOf(text, node)
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('parseJsonTree', () => {
  it('reads what JSON.parse reads, with every node in its place', () => {
    fc.assert(
      fc.property(anyCardJson, (text) => {
        expect(assemble(text, rootOf(text))).toEqual(JSON.parse(text))
      }),
    )
  })

  it('accepts and refuses exactly what JSON.parse does', () => {
    const broken = fc
      .tuple(
        anyCardJson,
        fc.nat(),
        fc.oneof(anyText, fc.constantFrom(',', ':', '0', '-', '.', 'e', '\\u12', '//', '\u00a0')),
      )
      .map(([text, at, insert]) => {
        const offset = at % (text.length + 1)
        return text.slice(0, offset) + insert + text.slice(offset + (at % 3))
      })
    fc.assert(
      fc.property(broken, (text) => {
        // A byte order mark at the start is for files, and no part of JSON.
        fc.pre(!text.startsWith('\uFEFF'))
        expect(parseJsonTree(text).ok).toBe(parses(text))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['{"a": tru}', 6],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['["open', 1],
    ['["tab\there"]', 5],
    ['["\\x"]', 2],
    ['[01]', 2],
    ['[1.]', 3],
    ['[1e]', 3],
    ['[-]', 2],
    ['{} {}', 3],
    ['', 0],
    ['[1', 2],
  ])('says where %s breaks', (text, offset) => {
    expect(parseJsonTree(text)).toEqual({ ok: false, reason: 'syntax', offset })
  })

  it('accepts 200 levels and refuses 201, closed or not', () => {
    expect(parseJsonTree('['.repeat(200) + ']'.repeat(200)).ok).toBe(true)
    expect(parseJsonTree('['.repeat(201) + ']'.repeat(201))).toEqual({
      ok: false,
      reason: 'too-deep',
      offset: 200,
    })
  })

  it.each(['[', '{"a":', '[{"a":[', '/* " */ ['])('ends on a million times %s', (opening) => {
    expect(parseJsonTree(opening.repeat(1_000_000)).ok).toBe(false)
  })

  it('reads a string and a number of five million characters', () => {
    expect(parseJsonTree(`"${'\\n'.repeat(2_500_000)}"`).ok).toBe(true)
    expect(parseJsonTree('1'.repeat(5_000_000)).ok).toBe(true)
  })

  it('skips a byte order mark and counts it', () => {
    expect(rootOf('\uFEFF{}').offset).toBe(1)
  })

  it('finds the last of two members of one name, as JSON.parse does', () => {
    const text = '{"a": 1, "\\u0061": 2}'
    expect(valueOf(text, findMember(rootOf(text), 'a')!.value)).toBe(2)
  })
})
