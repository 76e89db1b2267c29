import { fromPointer } from '@shared/json-pointer'

function comparePointers(one: string, other: string): number {
  const [left, right] = [fromPointer(one), fromPointer(other)]
  for (const [depth, step] of left.entries()) {
    const beside = right[depth]
    if (beside === undefined) return 1
    if (step === beside) continue
    const numbers = [Number(step), Number(beside)] as const
    return numbers.some(Number.isNaN) ? (step < beside ? -1 : 1) : numbers[0] - numbers[1]
  }
  return left.length - right.length
}

/** Sorts things by where they stand in the card: `/2` before `/10`. */
export function inPointerOrder<Item>(items: readonly Item[], pointer: (item: Item) => string): Item[] {
  return [...items].sort((one, other) => comparePointers(pointer(one), pointer(other)))
}
