import { describe, expect, it } from 'vitest'
import { elementsWithinBounds, previewBounds } from '../../../../src-renderer/preview/preview-bounds'
import type { JsonValue } from '@shared/json-value'

const rules = (count: number): JsonValue[] => Array.from({ length: count }, () => ({ tag: 'hr' }))

describe('elementsWithinBounds', () => {
  it('takes all of an ordinary card, as the very list it was', () => {
    const list = [...rules(200), null, 'x', { tag: 'markdown', content: 'x'.repeat(30_000) }]
    expect(elementsWithinBounds(list)).toBe(list)
  })

  it('stops before the element that passes a bound', () => {
    const { components, characters, values } = previewBounds
    expect(elementsWithinBounds(rules(components))).toHaveLength(components)
    expect(elementsWithinBounds(rules(components + 5))).toHaveLength(components)
    expect(elementsWithinBounds(['a', 'x'.repeat(characters), 'b'])).toHaveLength(1)
    expect(elementsWithinBounds([1, Array.from({ length: values }, () => 0), 2])).toHaveLength(1)
  })

  it('counts what is inside, at any depth, without recursion', () => {
    let deep: JsonValue = 'x'
    for (let level = 0; level < 15_000; level++) deep = [deep]
    expect(elementsWithinBounds([deep])).toHaveLength(1)
    expect(elementsWithinBounds([deep, deep])).toHaveLength(1)
    expect(elementsWithinBounds([{ columns: rules(previewBounds.components + 1) }])).toHaveLength(0)
  })
})
