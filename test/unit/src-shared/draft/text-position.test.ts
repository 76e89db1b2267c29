import { describe, expect, it } from 'vitest'
import { lineIndent, positionAt } from '@shared/draft/text-position'

describe('positionAt', () => {
  it.each([
    ['ab\ncd', 4, 2, 2],
    ['ab\r\ncd', 4, 2, 1],
    ['ab\rcd', 3, 2, 1],
    ['ab\r\n\r\ncd', 6, 3, 1],
    ['ab\u2028cd', 3, 1, 4],
    ['😀b', 2, 1, 3],
    ['\uFEFFab', 1, 1, 1],
    ['\uFEFFab', 0, 1, 1],
    ['ab', 2, 1, 3],
    ['ab\n', 3, 2, 1],
  ])('of %j, %i', (text, offset, line, column) => {
    expect(positionAt(text, offset)).toEqual({ line, column })
  })

  it('counts a line break to the line that it ends', () => {
    expect(positionAt('ab\r\ncd', 3)).toEqual({ line: 1, column: 4 })
  })
})

describe('lineIndent', () => {
  it.each([
    ['\t {', 2, '\t '],
    ['a\r  b', 4, '  '],
    ['\uFEFF  b', 3, '  '],
    ['    b', 2, '  '],
    ['b  c', 3, ''],
  ])('of %j, %i', (text, offset, indent) => {
    expect(lineIndent(text, offset)).toBe(indent)
  })
})
