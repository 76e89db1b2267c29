import { describe, expect, it } from 'vitest'
import { insertListItem, moveListItem, pointerWithout, removeListItem } from '@shared/card/edit/list-items'
import { edited, refusal } from './edited'

const select = '{"options":[{"value":"a"},{"value":"b"}]}'

describe('items of any list, such as options', () => {
  it('are added, beyond the end at the end', () => {
    const add = (index: number) =>
      edited(select, (parsed) => insertListItem(parsed, { list: '/options', index }, { value: 'c' }))
    expect(add(0).text).toBe('{"options":[{"value":"c"},{"value":"a"},{"value":"b"}]}')
    expect(add(9).pointer).toBe('/options/2')
  })

  it('bring their list along', () => {
    const after = edited('{}', (parsed) => insertListItem(parsed, { list: '/a/options', index: 0 }, 1))
    expect(after.value).toEqual({ a: { options: [1] } })
    expect(after.selected).toBe(1)
  })

  it('are taken out', () => {
    const after = edited(select, (parsed) => removeListItem(parsed, '/options/0'))
    expect(after.text).toBe('{"options":[{"value":"b"}]}')
    expect(after.pointer).toBe('/options')
    expect(refusal(select, (parsed) => removeListItem(parsed, ''))).toBe('card-edit.nothing-there')
  })

  it('move, also into a list beside or below', () => {
    const text = '[[1,2],{"a":[3]}]'
    const move = (from: string, list: string, index: number) =>
      edited(text, (parsed) => moveListItem(parsed, from, { list, index }))
    expect(move('/0/0', '/1/a', 1).value).toEqual([[2], { a: [3, 1] }])
    expect(move('/0', '/1/a', 0)).toMatchObject({ value: [{ a: [[1, 2], 3] }], pointer: '/0/a/0' })
    expect(refusal(text, (parsed) => moveListItem(parsed, '/0', { list: '/0', index: 0 }))).toBe(
      'card-edit.into-itself',
    )
  })

  it('shift the pointers of those behind them', () => {
    expect(pointerWithout('/a/3/b', '/a/1')).toBe('/a/2/b')
    expect(pointerWithout('/a/0/b', '/a/1')).toBe('/a/0/b')
    expect(pointerWithout('/b/3', '/a/1')).toBe('/b/3')
  })

  it('are refused where there is no list', () => {
    expect(refusal('{"a":1}', (parsed) => insertListItem(parsed, { list: '/a', index: 0 }, 1))).toBe(
      'card-edit.nothing-there',
    )
    expect(refusal('{"a":1}', (parsed) => moveListItem(parsed, '/a', { list: '', index: 0 }))).toBe(
      'card-edit.nothing-there',
    )
  })
})
