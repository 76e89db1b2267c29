import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { parseCard } from '@shared/card/parse-card'
import { shareStructure } from '@shared/card/share-structure'

const copy = <T extends JsonValue>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('shareStructure', () => {
  const before = { header: { title: 'a' }, elements: [{ tag: 'hr' }, { tag: 'div', text: { content: 'x' } }] }

  it('returns the very object when nothing changed', () => {
    expect(shareStructure(before, copy(before))).toBe(before)
  })

  it('changes only the objects on the way to an edit', () => {
    const next = copy(before)
    next.elements[1]!.text!.content = 'y'
    const shared = shareStructure(before, next) as unknown as typeof before
    expect(shared).toEqual(next)
    expect(shared.header).toBe(before.header)
    expect(shared.elements[0]).toBe(before.elements[0])
    expect(shared.elements[1]).not.toBe(before.elements[1])
  })

  it('keeps every other item when one is inserted or removed', () => {
    const list = [{ a: 1 }, { b: 2 }, { c: 3 }]
    const inserted = shareStructure(list, [{ a: 1 }, { x: 0 }, { b: 2 }, { c: 3 }]) as JsonObject[]
    expect(inserted[0]).toBe(list[0])
    expect(inserted[2]).toBe(list[1])
    expect(inserted[3]).toBe(list[2])

    const removed = shareStructure(list, [{ a: 1 }, { c: 3 }]) as JsonObject[]
    expect(removed[1]).toBe(list[2])
  })

  it('does not call objects equal whose members stand in another order', () => {
    const previous = { zh_cn: 1, en_us: 2 }
    const next = { en_us: 2, zh_cn: 1 }
    expect(Object.keys(shareStructure(previous, next) as JsonObject)).toEqual(['en_us', 'zh_cn'])
  })

  it('treats __proto__ as a plain name', () => {
    const previous = parseCard('{"a":[1],"__proto__":{"x":1}}').value
    const next = parseCard('{"a":[1],"__proto__":{"x":2}}').value as JsonObject
    const shared = shareStructure(previous, next) as JsonObject
    expect(JSON.stringify(shared)).toBe('{"a":[1],"__proto__":{"x":2}}')
    expect(shared.a).toBe((previous as JsonObject).a)
    expect(Object.getPrototypeOf(shared)).toBe(Object.prototype)
  })

  it('always gives the value of the next, and leaves both as they were', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (a, b) => {
        const [previous, next] = [a, b].map((value) => JSON.parse(JSON.stringify(value)) as JsonValue)
        const texts = [JSON.stringify(previous), JSON.stringify(next)]
        expect(JSON.stringify(shareStructure(previous, next!))).toBe(texts[1])
        expect([JSON.stringify(previous), JSON.stringify(next)]).toEqual(texts)
      }),
    )
  })
})
