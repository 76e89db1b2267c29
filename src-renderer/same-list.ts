/**
 * The list from before where the new one has the same items, so that who watches the list sees no change.
 * @param before - what a computed list was last, `undefined` at first.
 */
export function sameList<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  const isSame = before?.length === now.length && now.every((item, index) => item === before[index])
  return isSame ? before : now
}
