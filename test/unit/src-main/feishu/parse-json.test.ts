import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../../src-main/feishu/parse-json'

const smallJson = fc.json().filter((text) => !/\d{16}/.test(text))

describe('parseJson', () => {
  it('gives what JSON.parse gives where no integer is too large', () => {
    fc.assert(
      fc.property(smallJson, (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('keeps the digits of an integer that is too large for a number', () => {
    expect(parseJson('{"id":6985032626234982421,"a":[-9007199254740993,9007199254740991]}')).toEqual({
      id: '6985032626234982421',
      a: ['-9007199254740993', 9007199254740991],
    })
  })

  it('leaves digits inside texts, fractions and exponents alone', () => {
    expect(parseJson('{"a\\"":"1 \\" 6985032626234982421","b":1.12345678901234567890,"c":1e30}')).toEqual({
      'a"': '1 " 6985032626234982421',
      b: 1.1234567890123457,
      c: 1e30,
    })
  })

  it.each([
    '',
    '{',
    '<html>',
    '06985032626234982421',
    '{"a":undefined}',
    '['.repeat(5000) + ']'.repeat(5000),
  ])('has no value for what is not JSON, or too deep: %.20s', (text) => {
    expect(parseJson(text)).toBeUndefined()
  })
})
