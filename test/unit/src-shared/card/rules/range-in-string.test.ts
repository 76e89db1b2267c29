import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { holdsLoneSurrogate } from '@shared/card/checks/check-values'
import { insideString, placesInString } from '@shared/card/rules/range-in-string'

function pieceOf(source: string, from: number, to: number): string {
  const { offset, length } = placesInString(source, { offset: 0, length: source.length })(from, to)
  return source.slice(offset, offset + length)
}

describe('a piece of a string in the text', () => {
  it.each([
    ['"abc"', 1, 2, 'b'],
    [String.raw`"a\nbc"`, 2, 3, 'b'],
    [String.raw`"\u4e2dx"`, 1, 2, 'x'],
    [String.raw`"\ud83d\ude00x"`, 0, 2, String.raw`\ud83d\ude00`],
    [String.raw`"say \"hi\""`, 4, 8, String.raw`\"hi\"`],
    ['"中文x"', 2, 3, 'x'],
    ['"ab"', 2, 2, ''],
  ])('%s from %i to %i is %s', (source, from, to, piece) => {
    expect(pieceOf(source, from, to)).toBe(piece)
  })

  it('holds what the value holds, however it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(), fc.nat(), (value, a, b) => {
        const from = Math.min(a % (value.length + 1), b % (value.length + 1))
        const to = Math.max(a % (value.length + 1), b % (value.length + 1))
        const piece = pieceOf(JSON.stringify(value), from, to)
        // Half of a pair is written as an escape only when it stands alone.
        if (holdsLoneSurrogate(value.slice(from, to))) return
        expect(JSON.parse(`"${piece}"`)).toBe(value.slice(from, to))
      }),
    )
  })

  it('never leaves the string', () => {
    expect(placesInString('"ab", 1', { offset: 0, length: 4 })(1, 50)).toEqual({ offset: 2, length: 1 })
  })

  it('writes text as it stands between quotes', () => {
    expect(insideString('a"b\n')).toBe(String.raw`a\"b\n`)
  })
})
