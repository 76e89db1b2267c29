import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromText, toText } from '../../electron-stand-in/structured-clone-text'

const there = (value: unknown): unknown => fromText(toText(value))

describe('a value as text and back', () => {
  it('is the same for everything that JSON has', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(there(value)).toEqual(value)
      }),
    )
  })

  it('is the same for everything that the structured clone algorithm has', () => {
    const values = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
    })
    fc.assert(
      fc.property(values, (value) => {
        expect(there(value)).toEqual(structuredClone(value))
      }),
    )
  })

  it.each([undefined, null, NaN, Infinity, -Infinity, -0, 0, 123n, '', '\ud800', '汉字'])('%s', (value) => {
    expect(there(value)).toBe(value)
  })

  it('keeps holes, __proto__ as a key, and invalid dates', () => {
    const holes = there([, 1]) as unknown[] // eslint-disable-line no-sparse-arrays -- the hole is the point
    expect([holes.length, 0 in holes, holes[1]]).toEqual([2, false, 1])
    const value = there(JSON.parse('{"__proto__": {"a": 1}}')) as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect((there(new Date(NaN)) as Date).getTime()).toBeNaN()
  })

  it('keeps cycles and shared objects', () => {
    const shared = { a: 1 }
    const value: Record<string, unknown> = { first: shared, second: shared }
    value.self = value
    const map = new Map<unknown, unknown>()
    map.set('self', map)
    value.map = map
    const result = there(value) as Record<string, unknown>
    expect(result.self).toBe(result)
    expect(result.first).toBe(result.second)
    expect((result.map as Map<unknown, unknown>).get('self')).toBe(result.map)
  })

  it('keeps the class and message of errors, and views of a larger buffer', () => {
    const error = there(new RangeError('far')) as Error
    expect([error instanceof RangeError, error.message]).toEqual([true, 'far'])
    const view = new Uint16Array(new Uint16Array([1, 2, 3]).buffer, 2, 1)
    expect(there(view)).toEqual(new Uint16Array([2]))
    expect(there(new Uint8Array(100_000).fill(255))).toEqual(new Uint8Array(100_000).fill(255))
    expect(there(new Uint8Array([1, 2]).buffer)).toEqual(new Uint8Array([1, 2]).buffer)
  })

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a proxy', new Proxy({}, {})],
    ['a promise', Promise.resolve()],
    ['a function inside', { deep: [() => 1] }],
  ])('refuses %s', (_name, value) => {
    expect(() => toText(value)).toThrow()
  })
})
