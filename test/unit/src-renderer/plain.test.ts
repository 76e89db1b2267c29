import { describe, expect, it } from 'vitest'
import { isProxy, reactive } from 'vue'
import { plain } from '../../../src-renderer/plain'

describe('plain', () => {
  it('gives copies without any proxy inside', () => {
    const copy = plain(reactive({ list: [{ a: 1 }], deep: { more: reactive({ b: 2 }) } }))
    expect(copy).toEqual({ list: [{ a: 1 }], deep: { more: { b: 2 } } })
    expect(isProxy(copy) || isProxy(copy.list) || isProxy(copy.list[0]) || isProxy(copy.deep.more)).toBe(
      false,
    )
    expect(() => structuredClone(copy)).not.toThrow()
  })

  it('keeps a member called __proto__ as an ordinary member', () => {
    const copy = plain(JSON.parse('{"__proto__":{"x":1}}') as object)
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"x":1}}')
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
  })
})
