import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { WaitingCalls } from '@shared/feishu/waiting-calls'

/** What waits for Feishu's rate limit, with a countdown. */
export const useWaitingCallsStore = defineStore('waiting-calls', () => {
  const waiting = shallowRef<readonly WaitingCalls[]>([])
  const elapsedMs = ref(0)
  let toldAt = 0
  let ticking: ReturnType<typeof setInterval> | undefined

  const count = computed(() => waiting.value.reduce((sum, calls) => sum + calls.count, 0))

  /** Whole seconds until the first goes on; `undefined` when that depends on a call under way. */
  const seconds = computed(() => {
    const times = waiting.value.flatMap(({ resumesInMs }) => (resumesInMs === null ? [] : [resumesInMs]))
    return times.length === 0
      ? undefined
      : Math.max(1, Math.ceil((Math.min(...times) - elapsedMs.value) / 1000))
  })
  const because = computed(() =>
    waiting.value.some((calls) => calls.because === 'told') ? 'told' : 'own-rate',
  )

  /** What main says; a list counts from this moment on. */
  function take(told: readonly WaitingCalls[]): void {
    waiting.value = told
    toldAt = performance.now()
    elapsedMs.value = 0
    if (told.length === 0) {
      clearInterval(ticking)
      ticking = undefined
    } else {
      ticking ??= setInterval(() => (elapsedMs.value = performance.now() - toldAt), 500)
    }
  }

  return { count, seconds, because, take }
})
