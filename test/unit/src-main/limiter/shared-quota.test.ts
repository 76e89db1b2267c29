import { describe, expect, it } from 'vitest'
import type { FeishuAnswer } from '@shared/feishu/answer'
import { createLimiter } from '../../../../src-main/limiter/create-limiter'
import type { Limiter } from '../../../../src-main/limiter/limiter'
import { RateLimit, type LimitReached } from '../../../../src-main/practice/rate-limit'
import { VirtualClock } from './virtual-clock'

const PUSHES = 1_000
const COLLEAGUES = 10
const PUSHES_OF_A_COLLEAGUE = 20
const PATCHES_PER_MINUTE = 20

/** A number from 0 to 1 that looks like chance and is the same on every run. */
function pseudoRandom(): () => number {
  let state = 42
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

function answerOf(reached: LimitReached | null): FeishuAnswer<unknown> {
  const ids = { logId: null, requestId: null }
  return reached === null
    ? { kind: 'success', httpStatus: 200, msg: 'success', data: {}, ...ids }
    : {
        kind: 'refused',
        httpStatus: 429,
        code: 99991400,
        msg: '',
        error: null,
        rateLimit: reached.limit,
        rateLimitResetSeconds: reached.resetSeconds,
        ...ids,
      }
}

describe('1,000 pushes and ten colleagues on one quota', () => {
  it('drain in hardly more than the time that the quota allows, and cause no refusal by themselves', async () => {
    const clock = new VirtualClock()
    const random = pseudoRandom()
    const quota = new RateLimit(clock.now)
    const patches: { readonly by: Limiter; readonly at: number; readonly taken: boolean }[] = []

    async function call(limiter: Limiter, operation: 'get' | 'patch'): Promise<boolean> {
      await limiter.acquire(operation)
      await clock.sleep(20 + random() * 100)
      const answer = answerOf(quota.admit(operation))
      if (operation === 'patch') {
        patches.push({ by: limiter, at: clock.now(), taken: answer.kind === 'success' })
      }
      await clock.sleep(20 + random() * 100)
      limiter.heard(operation, answer)
      return answer.kind === 'success'
    }

    /** Read, update, read back; whatever is refused for its rate is asked again. */
    async function push(limiter: Limiter): Promise<void> {
      for (const operation of ['get', 'patch', 'get'] as const) {
        while (!(await call(limiter, operation)));
      }
    }

    const mine = createLimiter({ clock, random })
    const colleagues = Array.from({ length: COLLEAGUES }, () => createLimiter({ clock, random }))
    const pushes = [
      ...Array.from({ length: PUSHES }, () => push(mine)),
      ...colleagues.flatMap((limiter) =>
        Array.from({ length: PUSHES_OF_A_COLLEAGUE }, async () => {
          await clock.sleep(random() * 30 * 60_000)
          await push(limiter)
        }),
      ),
    ]
    await clock.runUntil()
    await Promise.all(pushes)

    const all = PUSHES + COLLEAGUES * PUSHES_OF_A_COLLEAGUE
    const theoretical = (all / PATCHES_PER_MINUTE - 1) * 60_000
    const drained = Math.max(...patches.filter(({ taken }) => taken).map(({ at }) => at))
    expect(patches.filter(({ taken }) => taken)).toHaveLength(all)
    expect(drained / theoretical).toBeLessThan(1.02)

    // A refusal is this app's own fault when its own calls of the minute before fill the quota.
    const own = patches.filter(({ by }) => by === mine)
    const ownFault = own.filter(
      ({ taken, at }) =>
        !taken &&
        own.filter((other) => other.taken && other.at <= at && other.at > at - 60_000).length >=
          PATCHES_PER_MINUTE,
    )
    expect(ownFault).toHaveLength(0)
    process.stdout.write(
      `drained in ${(drained / 60_000).toFixed(2)} min, ${(drained / theoretical).toFixed(4)} of the theoretical minimum; ` +
        `refusals: ${own.filter(({ taken }) => !taken).length} of ${own.length} own calls, ${ownFault.length} by own fault\n`,
    )
  })
})
