import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { keyItems, noKeys } from '../../../../src-renderer/preview/list-keys'
import type { JsonObject } from '@shared/json-value'

const [a, b, c, d, e]: JsonObject[] = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }))
const items = (...list: (JsonObject | undefined)[]): JsonObject[] => list as JsonObject[]

describe('keyItems', () => {
  const before = keyItems(noKeys, items(a, b, c))

  it('keeps keys where nothing changed', () => {
    expect(keyItems(before, items(a, b, c)).keys).toEqual(before.keys)
  })

  it('gives an inserted item a new key and leaves the others theirs', () => {
    const [keyA, keyB, keyC] = before.keys
    const { keys } = keyItems(before, items(a, d, b, c))
    expect([keys[0], keys[2], keys[3]]).toEqual([keyA, keyB, keyC])
    expect(before.keys).not.toContain(keys[1])
  })

  it('leaves the others theirs when one is removed, and never gives a key again', () => {
    const removed = keyItems(before, items(a, c))
    expect(removed.keys).toEqual([before.keys[0], before.keys[2]])
    expect(before.keys).not.toContain(keyItems(removed, items(a, c, e)).keys[2])
  })

  it('leaves an edited item its key', () => {
    expect(keyItems(before, items(a, d, c)).keys).toEqual(before.keys)
  })

  it('never gives two items one key', () => {
    const list = fc.array(fc.constantFrom(a, b, c, d, e), { maxLength: 8 })
    fc.assert(
      fc.property(fc.array(list, { maxLength: 6 }), (steps) => {
        let state = noKeys
        for (const step of steps) {
          state = keyItems(state, items(...step))
          expect(state.keys).toHaveLength(step.length)
          expect(new Set(state.keys).size).toBe(step.length)
        }
      }),
    )
  })
})
