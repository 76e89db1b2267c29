import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberPattern } from '@shared/card/schema/number-pattern'

function matches(text: string, min: number, max?: number): boolean {
  return new RegExp(`^${numberPattern(min, max)}$`, 'u').test(text)
}

describe('numberPattern', () => {
  test.each([
    ['16', true],
    ['999', true],
    ['016.5', true],
    ['999.000', true],
    ['15', false],
    ['15.9', false],
    ['999.1', false],
    ['1000', false],
    ['-16', false],
    ['1e2', false],
    ['', false],
    ['0000016', false],
    ['16.1234567', false],
  ])('16 to 999: %s → %s', (text, expected) => {
    expect(matches(text, 16, 999)).toBe(expected)
  })

  test('without an upper bound', () => {
    expect(matches('100', 100)).toBe(true)
    expect(matches('99999.5', 100)).toBe(true)
    expect(matches('99.5', 100)).toBe(false)
  })

  test('takes exactly the numbers of its range', () => {
    const range = fc.tuple(fc.integer({ min: -120, max: 1200 }), fc.nat({ max: 1200 }))
    const written = fc.oneof(
      fc.integer({ min: -1300, max: 2600 }).map(String),
      fc.integer({ min: -13000, max: 26000 }).map((tenths) => (tenths / 10).toFixed(1)),
      fc.nat({ max: 300 }).map((number) => String(number).padStart(4, '0')),
    )
    fc.assert(
      fc.property(range, written, ([start, size], text) => {
        const [min, max] = [start, Math.max(0, start + size)]
        const number = Number(text)
        expect(matches(text, min, max)).toBe(number >= min && number <= max)
      }),
      { numRuns: 3000 },
    )
  })
})
