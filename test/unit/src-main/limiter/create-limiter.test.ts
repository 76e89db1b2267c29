import { describe, expect, it } from 'vitest'
import type { FeishuAnswer, FeishuRefusal } from '@shared/feishu/answer'
import type { FeishuCall } from '@shared/feishu/calls/feishu-calls'
import type { WaitingCalls } from '@shared/feishu/waiting-calls'
import { createLimiter } from '../../../../src-main/limiter/create-limiter'
import { VirtualClock } from './virtual-clock'

const success: FeishuAnswer<unknown> = {
  kind: 'success',
  httpStatus: 200,
  msg: 'success',
  data: {},
  logId: null,
  requestId: null,
}

function tooOften(more: Partial<FeishuRefusal> = {}): FeishuRefusal {
  return {
    kind: 'refused',
    httpStatus: 429,
    code: 99991400,
    msg: '',
    error: null,
    logId: null,
    requestId: null,
    ...more,
  }
}

interface Made {
  readonly name: number
  readonly at: number
}

/** A limiter on a virtual clock, and calls that take so long and end in such a way. */
function setUp(latencyMs = 100) {
  const clock = new VirtualClock()
  const told: (readonly WaitingCalls[])[] = []
  const limiter = createLimiter({ clock, random: () => 0, onWaiting: (waiting) => told.push(waiting) })
  const made: Made[] = []

  async function make(
    call: FeishuCall,
    name = made.length,
    answer: FeishuAnswer<unknown> | undefined = success,
    signal?: AbortSignal,
  ): Promise<void> {
    await limiter.acquire(call, signal)
    if (signal?.aborted === true) return
    made.push({ name, at: clock.now() })
    await clock.sleep(latencyMs)
    limiter.heard(call, answer)
  }
  return { clock, limiter, made, told, make }
}

function times(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

describe('the documented rate', () => {
  it('lets 20 updates go at once, and the next a minute after the end of the first', async () => {
    const { clock, made, make } = setUp()
    for (const name of times(22)) void make('patch', name)
    await clock.runUntil()

    expect(made.filter(({ at }) => at === 0)).toHaveLength(20)
    expect(made.slice(20).map(({ at }) => at)).toEqual([60_100, 60_100])
  })

  it('is never exceeded in any minute, however long calls take', async () => {
    const { clock, limiter, made } = setUp()
    const ended: number[] = []
    for (const name of times(90)) {
      void (async () => {
        await clock.sleep((name * 7919) % 45_000)
        await limiter.acquire('patch')
        made.push({ name, at: clock.now() })
        await clock.sleep((name * 104_729) % 20_000)
        limiter.heard('patch', success)
        ended.push(clock.now())
      })()
    }
    await clock.runUntil()

    expect(made).toHaveLength(90)
    // Each call arrives somewhere between its start and its end: the worst case is the end.
    for (const [index, { at }] of made.entries()) {
      if (index >= 20)
        expect(ended.filter((end) => end <= at - 60_000).length).toBeGreaterThanOrEqual(index - 19)
    }
  })

  it('counts each kind of call for itself', async () => {
    const { clock, made, make } = setUp()
    for (const name of times(20)) void make('patch', name)
    void make('get', 100)
    await clock.runUntil(1)
    expect(made).toHaveLength(21)
  })

  it('keeps to two limits of one call', async () => {
    const { clock, made, make } = setUp(0)
    for (const name of times(1001)) void make('image_upload', name)
    await clock.runUntil()

    expect(made.filter(({ at }) => at < 1000)).toHaveLength(50)
    expect(made.filter(({ at }) => at < 2000)).toHaveLength(100)
    expect(made[1000]?.at).toBe(60_000)
  })

  it('holds nothing where none is published', async () => {
    const { clock, made, make } = setUp()
    for (const name of times(500)) void make('cancel_send', name)
    await clock.runUntil(0)
    expect(made).toHaveLength(500)
  })

  it('does not count what never left or was not asked', async () => {
    const { clock, made, make } = setUp()
    const neverLeft: FeishuAnswer<unknown> = {
      kind: 'no-answer',
      reason: 'unreachable',
      httpStatus: null,
      sent: false,
      host: 'a.example',
      timeoutMs: 1,
      logId: null,
      requestId: null,
    }
    for (const name of times(15)) void make('patch', name, neverLeft)
    await clock.runUntil(1_000)
    for (const name of times(20)) void make('patch', 100 + name)
    await clock.runUntil(2_000)
    expect(made).toHaveLength(35)
  })

  it('counts a call that got no answer, which may have arrived', async () => {
    const { clock, made, make } = setUp()
    const timeout: FeishuAnswer<unknown> = {
      kind: 'no-answer',
      reason: 'timeout',
      httpStatus: null,
      sent: true,
      host: 'a.example',
      timeoutMs: 1,
      logId: null,
      requestId: null,
    }
    for (const name of times(20)) void make('patch', name, timeout)
    await clock.runUntil(1_000)
    void make('patch', 100)
    await clock.runUntil(59_000)
    expect(made).toHaveLength(20)
  })
})

describe('fairness', () => {
  it('first come, first served', async () => {
    const { clock, made, make } = setUp()
    for (const name of times(65)) void make('patch', name)
    await clock.runUntil()
    expect(made.map(({ name }) => name)).toEqual(times(65))
  })

  it('a call that is given up leaves its place to the next, and counts for nothing', async () => {
    const { clock, made, make } = setUp()
    const stop = new AbortController()
    for (const name of times(20)) void make('patch', name)
    void make('patch', 20, success, stop.signal)
    void make('patch', 21)
    await clock.runUntil(1_000)
    stop.abort()
    await clock.runUntil()

    expect(made.map(({ name }) => name)).toEqual([...times(20), 21])
  })

  it('a call that was given up before does not wait at all', async () => {
    const { clock, limiter } = setUp()
    await limiter.acquire('patch', AbortSignal.abort())
    expect(clock.now()).toBe(0)
  })
})

describe('when Feishu says that it is too often', () => {
  it('waits exactly the time that it names', async () => {
    const { clock, made, make } = setUp()
    void make('patch', 1, tooOften({ rateLimitResetSeconds: 37 }))
    await clock.runUntil(100)
    void make('patch', 2)
    await clock.runUntil()

    expect(made[1]).toEqual({ name: 2, at: 37_100 })
  })

  it('goes on with one call at a time, since others draw on the same quota, for a minute', async () => {
    const { clock, made, make } = setUp()
    void make('patch', 0, tooOften({ rateLimitResetSeconds: 5 }))
    await clock.runUntil(100)
    for (const name of times(3)) void make('patch', name + 1)
    await clock.runUntil(70_000)
    for (const name of times(3)) void make('patch', name + 10)
    await clock.runUntil()

    expect(made.map(({ at }) => at)).toEqual([0, 5_100, 5_200, 5_300, 70_000, 70_000, 70_000])
  })

  it('with HTTP 400 as well', async () => {
    const { clock, made, make } = setUp()
    void make('patch', 1, tooOften({ httpStatus: 400, rateLimitResetSeconds: 2 }))
    await clock.runUntil(100)
    void make('patch', 2)
    await clock.runUntil()
    expect(made[1]?.at).toBe(2_100)
  })

  it('without a time: waits two seconds, then twice as long each time, a minute at most', async () => {
    const { clock, made, make } = setUp(0)
    for (const name of times(8)) void make('patch', name, tooOften())
    await clock.runUntil()

    // The first eight start at once, since nothing was known; each refusal in a row doubles the wait.
    void make('patch', 9, tooOften())
    await clock.runUntil()
    void make('patch', 10)
    await clock.runUntil()
    expect(made.slice(8).map(({ at }) => at)).toEqual([60_000, 120_000])
  })

  it.each([
    ['smaller', 5, 0],
    ['larger', 500, 15],
  ])(
    'keeps to a quota that is %s than the documented one only if that is less',
    async (_word, rateLimit, more) => {
      const { clock, made, make } = setUp()
      for (const name of times(5)) void make('patch', name)
      await clock.runUntil(100)
      void make('patch', 5, tooOften({ rateLimit, rateLimitResetSeconds: 1 }))
      await clock.runUntil(2_000)
      for (const name of times(30)) void make('patch', name + 6)
      await clock.runUntil()

      expect(made.filter(({ at }) => at > 1_000 && at < 60_100)).toHaveLength(more)
    },
  )

  it('holds one kind of call only', async () => {
    const { clock, made, make } = setUp()
    void make('patch', 1, tooOften({ rateLimitResetSeconds: 37 }))
    await clock.runUntil(100)
    void make('get', 2)
    await clock.runUntil(200)
    expect(made).toHaveLength(2)
  })

  it('asks anew after ten minutes when the time is beyond all reason', async () => {
    const { clock, made, make } = setUp(0)
    void make('patch', 1, tooOften({ rateLimitResetSeconds: 999_999 }))
    await clock.runUntil(0)
    void make('patch', 2)
    await clock.runUntil()
    expect(made[1]?.at).toBe(600_000)
  })
})

describe('what a person is told', () => {
  it('is how many wait, for how long and why; an empty list at the end', async () => {
    const { clock, told, make } = setUp()
    for (const name of times(22)) void make('patch', name)
    await clock.runUntil(30_100)
    expect(told.at(-1)).toEqual([{ call: 'patch', count: 2, resumesInMs: 60_000, because: 'own-rate' }])

    await clock.runUntil()
    expect(told.at(-1)).toEqual([])
  })

  it('is that Feishu asked to wait', async () => {
    const { clock, told, make } = setUp(0)
    void make('patch', 1, tooOften({ rateLimitResetSeconds: 37 }))
    await clock.runUntil(0)
    void make('patch', 2)
    await clock.runUntil(10_000)
    expect(told.at(-1)).toEqual([{ call: 'patch', count: 1, resumesInMs: 37_000, because: 'told' }])
  })

  it('is nothing while nothing waits', async () => {
    const { clock, told, make } = setUp()
    for (const name of times(20)) void make('patch', name)
    await clock.runUntil()
    expect(told).toEqual([])
  })
})
