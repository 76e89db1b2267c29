import { describe, expect, it } from 'vitest'
import { readableCard } from '../../../../src-renderer/push/readable-card'

describe('readableCard', () => {
  it('lays cards out alike, however they were written', () => {
    expect(readableCard('{"elements":[]}')).toBe(readableCard('{\n    "elements" : [ ]\n}'))
  })

  it('leaves text that is not JSON as it is, and shows nothing for nothing', () => {
    expect(readableCard('{oops')).toBe('{oops')
    expect(readableCard('')).toBe('')
    expect(readableCard(undefined)).toBe('')
  })
})
