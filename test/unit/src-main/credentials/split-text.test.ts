import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isStorable, splitText } from '../../../../src-main/credentials/split-text'

describe('pieces of a text', () => {
  test('make up the text, none is too long, and none is cut inside a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 4, max: 50 }),
        (text, maxBytes) => {
          const pieces = splitText(text, maxBytes)

          expect(pieces.join('')).toBe(text)
          for (const piece of pieces) {
            expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(maxBytes)
            expect(Buffer.from(piece).toString()).toBe(piece)
          }
        },
      ),
    )
  })

  test('are as few as there can be for one-byte characters', () => {
    expect(splitText('x'.repeat(5121), 2560).map(({ length }) => length)).toEqual([2560, 2560, 1])
  })
})

test('a keychain gives back any text but the empty one, NUL and lone surrogates', () => {
  expect(isStorable('密🔑\n')).toBe(true)
  expect([isStorable(''), isStorable('a\0'), isStorable('\udc00')]).toEqual([false, false, false])
})
