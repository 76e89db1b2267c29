import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minified, pretty } from '@shared/card/edit/json-text'
import { anyJson, anyLayout } from './json-texts'

function done(result: ReturnType<typeof minified>): string {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('text without white space', () => {
  it('keeps numbers and escapes as they were typed', () => {
    expect(done(minified(String.raw`{ "a" : [ 1.0 , 1e3, -0 ] , "\u4e2d" : "\u0041 \/" }`))).toBe(
      String.raw`{"a":[1.0,1e3,-0],"\u4e2d":"\u0041 \/"}`,
    )
  })

  it('keeps white space inside strings', () => {
    expect(done(minified('[ " a  b " ]'))).toBe('[" a  b "]')
  })

  it('is what JSON.stringify makes of any value', () => {
    fc.assert(
      fc.property(anyJson, anyLayout, (value, layOut) => {
        expect(done(minified(layOut(value)))).toBe(JSON.stringify(value))
      }),
    )
  })
})

describe('laid out text', () => {
  it('keeps numbers and escapes as they were typed', () => {
    expect(done(pretty(String.raw`{"a":[1.0,{}],"b":[],"c":"\u0041"}`))).toBe(
      '{\n  "a": [\n    1.0,\n    {}\n  ],\n  "b": [],\n  "c": "\\u0041"\n}',
    )
  })

  it('indents as it is told and keeps CRLF', () => {
    expect(done(pretty('{\r\n"a":1}', '\t'))).toBe('{\r\n\t"a": 1\r\n}')
  })

  it('is what JSON.stringify makes of any value, minified or not', () => {
    fc.assert(
      fc.property(anyJson, anyLayout, (value, layOut) => {
        const text = layOut(value).replaceAll('\r\n', '\n')
        expect(done(pretty(text))).toBe(JSON.stringify(value, null, 2))
        expect(done(pretty(done(minified(text))))).toBe(JSON.stringify(value, null, 2))
      }),
    )
  })

  it.each(['', '{', '{"a":1,}', "{'a':1}", '{} {}'])('%j is refused', (text) => {
    for (const write of [minified, pretty]) {
      const result = write(text)
      expect(result.ok ? undefined : result.error.code).toBe('card-edit.not-json')
    }
  })
})
