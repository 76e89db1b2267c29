import { onUnmounted, ref, type Ref } from 'vue'

const EVERY = 20_000

/** The time, in milliseconds since 1970, kept near enough for remaining minutes. */
export function useNow(): Readonly<Ref<number>> {
  const now = ref(Date.now())
  const timer = setInterval(() => (now.value = Date.now()), EVERY)
  onUnmounted(() => clearInterval(timer))
  return now
}
