import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeishuRefusal } from '@shared/feishu/answer'
import { systemClock } from '../../../../src-main/push/push-clock'
import { backOffMs, rateLimitWaitMs } from '../../../../src-main/push/waits'

const limited: FeishuRefusal = {
  kind: 'refused',
  httpStatus: 429,
  code: 99991400,
  msg: '',
  error: null,
  logId: null,
  requestId: null,
}

describe('backOffMs', () => {
  it('is a second at least, and grows whatever chance says', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true })

    fc.assert(
      fc.property(chance, chance, (one, other) => {
        expect(backOffMs(0, () => one)).toBeGreaterThanOrEqual(1000)
        expect(backOffMs(1, () => other)).toBeGreaterThan(backOffMs(0, () => one))
      }),
    )
  })
})

describe('rateLimitWaitMs', () => {
  it.each([
    [37, 37_000],
    [0.2, 1000],
    [0, 1000],
    [600, 600_000],
    [601, undefined],
    [undefined, 1000],
  ])('after a reset time of %j seconds waits %j ms', (seconds, ms) => {
    const refusal = seconds === undefined ? limited : { ...limited, rateLimitResetSeconds: seconds }

    expect(rateLimitWaitMs(refusal, 0, () => 0)).toBe(ms)
  })
})

describe('systemClock', () => {
  it('sleeps, and wakes when nobody wants to wait any more', async () => {
    const giveUp = new AbortController()
    const long = systemClock.sleep(60_000, giveUp.signal)
    giveUp.abort()

    await expect(long).resolves.toBeUndefined()
    await expect(systemClock.sleep(60_000, AbortSignal.abort())).resolves.toBeUndefined()
    await expect(systemClock.sleep(1)).resolves.toBeUndefined()
  })
})
