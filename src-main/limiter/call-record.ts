import type { CallLimit } from '@shared/feishu/calls/call-rule'
import type { FeishuAnswer, FeishuRefusal } from '@shared/feishu/answer'
import { retryClassOf } from '@shared/feishu/error-codes'

/** What is known of the calls of one kind. Times are milliseconds of a clock that only goes forward. */
export interface CallRecord {
  /** Calls that were made and have not ended. */
  readonly underWay: number
  /** When calls ended that count, oldest first. */
  readonly endedAt: readonly number[]
  /** Until when Feishu, by its own word, takes no call. */
  readonly closedUntil: number
  /** Until when others are known to use the same quota. */
  readonly contestedUntil: number
  /** Quota that Feishu named, when it is smaller than the documented one. */
  readonly toldLimit: number
  /** How often in a row Feishu said "too often" without a word on how long. */
  readonly unspecificRefusals: number
}

export const noCalls: CallRecord = {
  underWay: 0,
  endedAt: [],
  closedUntil: -Infinity,
  contestedUntil: -Infinity,
  toldLimit: Infinity,
  unspecificRefusals: 0,
}

/** Windows are a minute at most; what names a longer time is asked again after this one. */
const LONGEST_CLOSED_MS = 10 * 60_000

/** How long a refusal shows that others use the quota as well: a window. */
const CONTESTED_MS = 60_000

/** The first wait after a refusal that names no time; it doubles (API §6.3). */
const FIRST_BACK_OFF_MS = 2_000
const LONGEST_BACK_OFF_MS = 60_000

/**
 * When the next call may be made: now or earlier, later, or not before a call that is under way has ended (`Infinity`).
 *
 * How Feishu's windows lie is not published, so that no span of a window's length may hold more calls than the limit.
 * A call arrives there at an unknown moment before it ends, so it counts from its end: two calls that end and start a
 * window apart cannot arrive closer than that.
 */
export function nextCallAt(record: CallRecord, limits: readonly CallLimit[]): number {
  // While others draw on the same quota, a burst would be refused as a whole: one call at a time finds out as well.
  const isContested = record.contestedUntil > -Infinity && record.underWay > 0
  const windows = limits.map((limit) => windowOpensAt(record, limit))

  return Math.max(record.closedUntil, isContested ? Infinity : -Infinity, ...windows)
}

function windowOpensAt({ underWay, endedAt, toldLimit }: CallRecord, { calls, seconds }: CallLimit): number {
  // A quota is named without its window, so it is taken for that of the longest, a minute.
  const allowed = seconds < 60 ? calls : Math.min(calls, toldLimit)
  const index = endedAt.length + underWay - allowed
  if (index < 0) return -Infinity

  const ended = endedAt[index]
  return ended === undefined ? Infinity : ended + seconds * 1000
}

/** A call is made now. */
export function withCallMade(record: CallRecord, limits: readonly CallLimit[], now: number): CallRecord {
  const longest = Math.max(0, ...limits.map(({ seconds }) => seconds)) * 1000

  return {
    ...record,
    underWay: record.underWay + 1,
    endedAt: record.endedAt.filter((ended) => ended > now - longest),
    contestedUntil: record.contestedUntil > now ? record.contestedUntil : -Infinity,
  }
}

/** A call has ended now. */
export function withCallEnded(
  record: CallRecord,
  answer: FeishuAnswer<unknown> | undefined,
  now: number,
  random: () => number,
): CallRecord {
  const ended = { ...record, underWay: record.underWay - 1 }
  if (answer === undefined || neverLeft(answer)) return ended
  if (answer.kind === 'refused' && retryClassOf(answer.httpStatus, answer.code) === 'after-wait') {
    return withRefusal(ended, answer, now, random)
  }

  return { ...ended, endedAt: [...record.endedAt, now], unspecificRefusals: 0 }
}

function neverLeft(answer: FeishuAnswer<unknown>): boolean {
  return answer.kind === 'not-asked' || (answer.kind === 'no-answer' && !answer.sent)
}

/** Feishu said "too often". Since this app kept to the rate, others used the quota; the call itself does not count. */
function withRefusal(
  record: CallRecord,
  { rateLimit, rateLimitResetSeconds }: FeishuRefusal,
  now: number,
  random: () => number,
): CallRecord {
  const isSpecific = rateLimitResetSeconds !== undefined
  const closedMs = isSpecific
    ? Math.min(rateLimitResetSeconds * 1000, LONGEST_CLOSED_MS)
    : backOffMs(record.unspecificRefusals, random)
  const closedUntil = Math.max(record.closedUntil, now + closedMs)

  return {
    ...record,
    closedUntil,
    contestedUntil: closedUntil + CONTESTED_MS,
    // A quota of nothing would close for good; it says no more than "not now".
    toldLimit: rateLimit !== undefined && rateLimit >= 1 ? rateLimit : record.toldLimit,
    unspecificRefusals: isSpecific ? 0 : record.unspecificRefusals + 1,
  }
}

function backOffMs(refusals: number, random: () => number): number {
  return Math.min(FIRST_BACK_OFF_MS * 2 ** refusals * (1 + random() / 2), LONGEST_BACK_OFF_MS)
}
