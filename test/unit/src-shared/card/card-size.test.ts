import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { cardBytes, utf8Bytes } from '@shared/card/card-size'

describe('the size of a card', () => {
  it('is that of the minified card, in UTF-8', () => {
    const text = '{\n  "a": "卡片 😀 é"\n}'
    expect(cardBytes(text, JSON.parse(text))).toBe(Buffer.byteLength('{"a":"卡片 😀 é"}'))
  })

  it('is that of the text while it does not parse', () => {
    expect(cardBytes('{"a": ', undefined)).toBe(6)
  })

  it('counts as an encoder does, lone surrogates included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '\uD800', '\uDC00', '\uD83D\uDE00'),
        (a, b) => {
          expect(utf8Bytes(b + a + b)).toBe(new TextEncoder().encode(b + a + b).length)
        },
      ),
    )
  })
})
