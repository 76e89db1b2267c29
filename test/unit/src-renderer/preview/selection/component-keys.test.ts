import { describe, expect, it } from 'vitest'
import { pointerAfterKey } from '../../../../../src-renderer/preview/selection/component-keys'

/** A header, a set of two columns with one component each, a line. */
const components = [
  { pointer: '/header', level: 1 },
  { pointer: '/elements/0', level: 1 },
  { pointer: '/elements/0/columns/0', level: 2 },
  { pointer: '/elements/0/columns/0/elements/0', level: 3 },
  { pointer: '/elements/0/columns/1', level: 2 },
  { pointer: '/elements/1', level: 1 },
]
const after = (key: string, current?: string) => pointerAfterKey(key, current, components)

describe('a key between components', () => {
  it.each([
    ['ArrowDown', '/header', '/elements/0'],
    ['ArrowDown', '/elements/0/columns/0/elements/0', '/elements/0/columns/1'],
    ['ArrowDown', '/elements/1', undefined],
    ['ArrowUp', '/elements/1', '/elements/0/columns/1'],
    ['ArrowUp', '/header', undefined],
    ['ArrowRight', '/elements/0', '/elements/0/columns/0'],
    ['ArrowRight', '/header', undefined],
    ['ArrowRight', '/elements/0/columns/1', undefined],
    ['ArrowLeft', '/elements/0/columns/1', '/elements/0'],
    ['Escape', '/elements/0/columns/0/elements/0', '/elements/0/columns/0'],
    ['Escape', '/elements/1', undefined],
    ['Home', '/elements/1', '/header'],
    ['End', '/header', '/elements/1'],
    ['a', '/header', undefined],
  ])('%s at %s leads to %s', (key, current, next) => {
    expect(after(key, current)).toBe(next)
  })

  it('begins at the edge that it comes from', () => {
    expect(after('ArrowDown')).toBe('/header')
    expect(after('ArrowRight')).toBe('/header')
    expect(after('ArrowUp')).toBe('/elements/1')
    expect(after('Escape')).toBeUndefined()
  })

  it('leads nowhere in a card without components', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'Home', 'End'])
      expect(pointerAfterKey(key, undefined, [])).toBeUndefined()
  })
})
