import type { JsonValue } from '@shared/json-value'

/** The items of a list as last drawn, each with the key that Vue knows it by. */
export interface KeyedList {
  readonly items: readonly JsonValue[]
  readonly keys: readonly number[]
  readonly nextKey: number
}

export const noKeys: KeyedList = { items: [], keys: [], nextKey: 0 }

/**
 * Keys for the next items of a list: an item that is the very object it was keeps its key, wherever an insertion moved
 * it; one that was edited in place keeps it as well, so that Vue patches it instead of building it anew.
 */
export function keyItems(previous: KeyedList, items: readonly JsonValue[]): KeyedList {
  const before = previous.items
  const shorter = Math.min(before.length, items.length)
  let head = 0
  while (head < shorter && before[head] === items[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === items.at(-1 - tail)) tail++

  let { nextKey } = previous
  const shift = before.length - items.length
  const keys = items.map((_, index) => {
    const fromEnd = index >= items.length - tail
    const known = fromEnd ? index + shift : index
    const isOld = fromEnd || known < before.length - tail
    return (isOld ? previous.keys[known] : undefined) ?? nextKey++
  })
  return { items, keys, nextKey }
}
