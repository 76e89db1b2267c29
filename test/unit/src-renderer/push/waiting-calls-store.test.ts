import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useWaitingCallsStore } from '../../../../src-renderer/push/waiting-calls-store'

beforeEach(() => {
  vi.useFakeTimers()
  setActivePinia(createPinia())
})
afterEach(() => void vi.useRealTimers())

describe('the countdown of the rate limit', () => {
  it('counts down to what goes on first', () => {
    const store = useWaitingCallsStore()
    store.take([
      { call: 'patch', count: 3, resumesInMs: 37_000, because: 'own-rate' },
      { call: 'get', count: 1, resumesInMs: 50_000, because: 'told' },
    ])
    expect(store).toMatchObject({ count: 4, seconds: 37, because: 'told' })

    vi.advanceTimersByTime(10_000)
    expect(store.seconds).toBe(27)

    vi.advanceTimersByTime(60_000)
    expect(store.seconds).toBe(1)
  })

  it('has no seconds while a call under way decides, and nothing at the end', () => {
    const store = useWaitingCallsStore()
    store.take([{ call: 'patch', count: 1, resumesInMs: null, because: 'own-rate' }])
    expect(store.seconds).toBeUndefined()

    store.take([])
    expect(store).toMatchObject({ count: 0, seconds: undefined })
    expect(vi.getTimerCount()).toBe(0)
  })
})
