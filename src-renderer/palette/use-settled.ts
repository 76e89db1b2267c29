import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'

/** How long something must stay as it is to count as settled, in milliseconds: longer than between two keys of a typist. */
const QUIET = 150

/** Follows a value once it stays the same for a moment, so that what is made of it costs nothing while somebody types. */
export function useSettled<T>(source: () => T): Readonly<ShallowRef<T>> {
  const settled = shallowRef(source())
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(source, (value) => {
    clearTimeout(timer)
    timer = setTimeout(() => (settled.value = value), QUIET)
  })
  onScopeDispose(() => clearTimeout(timer))
  return settled
}
