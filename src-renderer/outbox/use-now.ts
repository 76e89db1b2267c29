import { onScopeDispose, readonly, ref, watch, type Ref } from 'vue'

/** The time, told anew every second while somebody counts down; milliseconds since 1970. */
export function useNow(isCounting: () => boolean): Readonly<Ref<number>> {
  const now = ref(Date.now())
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = (): void => clearInterval(timer)

  watch(
    isCounting,
    (counts) => {
      stop()
      now.value = Date.now()
      if (counts) timer = setInterval(() => (now.value = Date.now()), 1000)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
  return readonly(now)
}
