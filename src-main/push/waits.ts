import type { FeishuRefusal } from '@shared/feishu/answer'

const SECOND = 1000

/** A limit that takes longer to reset is told to the person instead of waited for. */
const LONGEST_WAIT = 10 * 60 * SECOND

/**
 * Exponential back-off with jitter: 1 to 1.5 seconds, then 2 to 3, then 4 to 6.
 * @param repeats - how often the request was repeated already.
 * @returns milliseconds
 */
export function backOffMs(repeats: number, random: () => number): number {
  return Math.round(SECOND * 2 ** repeats * (1 + random() / 2))
}

/**
 * How long to wait after the rate limit struck: what Feishu says, at least a second, or the back-off (API §6.3).
 * @returns milliseconds; `undefined` when it would take too long to wait for.
 */
export function rateLimitWaitMs(
  { rateLimitResetSeconds }: FeishuRefusal,
  repeats: number,
  random: () => number,
): number | undefined {
  if (rateLimitResetSeconds === undefined) return backOffMs(repeats, random)

  const waitMs = Math.max(Math.ceil(rateLimitResetSeconds * SECOND), SECOND)

  return waitMs <= LONGEST_WAIT ? waitMs : undefined
}
