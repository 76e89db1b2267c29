import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useSettled } from '../../../../src-renderer/palette/use-settled'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('has the first value at once, and a later one when nothing changes any more', async () => {
  const source = ref('a')
  const settled = effectScope().run(() => useSettled(() => source.value))!
  expect(settled.value).toBe('a')

  for (const value of ['b', 'c']) {
    source.value = value
    await nextTick()
    vi.advanceTimersByTime(100)
    expect(settled.value).toBe('a')
  }
  vi.advanceTimersByTime(100)
  expect(settled.value).toBe('c')
})

it('stops with its scope', async () => {
  const source = ref('a')
  const scope = effectScope()
  const settled = scope.run(() => useSettled(() => source.value))!
  source.value = 'b'
  await nextTick()

  scope.stop()
  vi.runAllTimers()

  expect(settled.value).toBe('a')
})
