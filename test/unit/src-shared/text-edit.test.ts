import { describe, expect, it } from 'vitest'
import { applyEdits } from '@shared/text-edit'

describe('edits of a text', () => {
  it('are applied in the order of the text, whatever order they come in', () => {
    const edits = [
      { offset: 4, length: 1, text: 'E' },
      { offset: 0, length: 1, text: '' },
      { offset: 2, length: 0, text: '--' },
    ]
    expect(applyEdits('abcdef', edits)).toBe('b--cdEf')
  })

  it('may touch', () => {
    const edits = [
      { offset: 1, length: 2, text: 'X' },
      { offset: 3, length: 1, text: 'Y' },
      { offset: 1, length: 0, text: '+' },
    ]
    expect(applyEdits('abcdef', edits)).toBe('a+XYef')
  })

  it('are refused when they overlap', () => {
    const overlapping = [
      { offset: 0, length: 3, text: '' },
      { offset: 2, length: 1, text: '' },
    ]
    expect(() => applyEdits('abcdef', overlapping)).toThrow(RangeError)
  })

  it.each([
    { offset: 5, length: 2, text: '' },
    { offset: 7, length: 0, text: '' },
  ])('are refused beyond the text: %j', (edit) => {
    expect(() => applyEdits('abcdef', [edit])).toThrow(RangeError)
  })
})
