import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromPointer, toPointer } from '../../../src-shared/json-pointer'

describe('JSON pointers', () => {
  it('are written as RFC 6901 says', () => {
    expect(toPointer([])).toBe('')
    expect(toPointer(['a/b', 0, 'm~n', ''])).toBe('/a~1b/0/m~0n/')
  })

  it('come back as the steps they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        expect(fromPointer(toPointer(steps))).toEqual(steps)
      }),
    )
  })

  it('refuse what is no pointer', () => {
    expect(() => fromPointer('a')).toThrow(SyntaxError)
  })
})
