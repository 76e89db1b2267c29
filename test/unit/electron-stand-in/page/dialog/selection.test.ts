import { describe, expect, it } from 'vitest'
import {
  choose,
  chooseRange,
  findByName,
  moveCursor,
  nothingChosen,
  toggle,
} from '../../../../electron-stand-in/page/dialog/selection'

describe('choosing in a list', () => {
  it('takes a range from where it began, in both directions', () => {
    const third = choose(3)
    expect(chooseRange(third, 5)).toEqual({ cursor: 5, anchor: 3, chosen: [3, 4, 5] })
    expect(chooseRange(chooseRange(third, 5), 1)).toEqual({ cursor: 1, anchor: 3, chosen: [1, 2, 3] })
    expect(chooseRange(nothingChosen, 2)).toEqual(choose(2))
  })

  it('adds single entries and takes them away', () => {
    const two = toggle(choose(4), 1)
    expect(two).toEqual({ cursor: 1, anchor: 1, chosen: [1, 4] })
    expect(toggle(two, 4)).toEqual({ cursor: 4, anchor: 4, chosen: [1] })
  })
})

describe('the keyboard in a list', () => {
  it('stays within the list', () => {
    expect(moveCursor('ArrowDown', 1, 3, 2)).toBe(2)
    expect(moveCursor('ArrowDown', 2, 3, 2)).toBe(2)
    expect(moveCursor('ArrowUp', 0, 3, 2)).toBe(0)
    expect(moveCursor('PageDown', 0, 30, 8)).toBe(8)
    expect(moveCursor('PageUp', 3, 30, 8)).toBe(0)
    expect(moveCursor('End', 0, 30, 8)).toBe(29)
  })

  it('begins at the end that the key comes from', () => {
    expect(moveCursor('ArrowDown', -1, 3, 2)).toBe(0)
    expect(moveCursor('ArrowUp', -1, 3, 2)).toBe(2)
  })

  it('moves nothing by other keys, nor in an empty list', () => {
    expect(moveCursor('x', 1, 3, 2)).toBeUndefined()
    expect(moveCursor('End', -1, 0, 2)).toBeUndefined()
  })

  it('finds the next name that begins with what was typed', () => {
    const names = ['Archive', 'draft 1', '推送', 'Draft 2']
    expect(findByName(names, 'd', 0)).toBe(1)
    expect(findByName(names, 'd', 2)).toBe(3)
    expect(findByName(names, 'a', 2)).toBe(0)
    expect(findByName(names, '推', -1)).toBe(2)
    expect(findByName(names, 'x', 0)).toBeUndefined()
    expect(findByName([], 'a', 0)).toBeUndefined()
  })
})
