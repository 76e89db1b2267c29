import type { CallLimit } from '@shared/feishu/calls/call-rule'
import { callRule, type FeishuCall } from '@shared/feishu/calls/feishu-calls'
import type { WaitingCalls } from '@shared/feishu/waiting-calls'
import { nextCallAt, noCalls, withCallEnded, withCallMade, type CallRecord } from './call-record'
import type { Limiter } from './limiter'
import type { LimiterClock } from './limiter-clock'

export interface LimiterOptions {
  readonly clock: LimiterClock
  /** From 0 to 1, as `Math.random` gives; spreads the repeats of several computers. */
  readonly random: () => number
  /** Told whenever something starts or ends to wait; an empty list when nothing waits any more. */
  readonly onWaiting?: (waiting: readonly WaitingCalls[]) => void
}

/** The calls of one kind: those that wait, in order, and what is known of those that were made. */
interface Line {
  readonly limits: readonly CallLimit[]
  readonly waiting: (() => void)[]
  record: CallRecord
  /** Whether somebody was told that calls wait. */
  isTold: boolean
  takeBackTimer?: () => void
}

/** Makes a limiter for one app in one tenant; whoever calls for that app must be given the same one. */
export function createLimiter({ clock, random, onWaiting }: LimiterOptions): Limiter {
  const lines = new Map<FeishuCall, Line>()

  return {
    acquire(call, signal) {
      if (signal?.aborted === true) return Promise.resolve()
      const line = lineOf(call)

      return new Promise((resolve) => {
        const giveUp = (): void => {
          line.waiting.splice(line.waiting.indexOf(start), 1)
          resolve()
          advance(line)
        }
        const start = (): void => {
          signal?.removeEventListener('abort', giveUp)
          resolve()
        }
        signal?.addEventListener('abort', giveUp, { once: true })
        line.waiting.push(start)
        advance(line)
      })
    },

    heard(call, answer) {
      const line = lineOf(call)
      line.record = withCallEnded(line.record, answer, clock.now(), random)
      advance(line)
    },
  }

  function lineOf(call: FeishuCall): Line {
    const known = lines.get(call)
    if (known !== undefined) return known

    const line: Line = { limits: callRule(call).limits, waiting: [], record: noCalls, isTold: false }
    lines.set(call, line)
    return line
  }

  /** Lets go on who may, and comes back when the next one may. */
  function advance(line: Line): void {
    line.takeBackTimer?.()
    delete line.takeBackTimer

    for (;;) {
      const now = clock.now()
      const next = nextCallAt(line.record, line.limits)
      if (next > now) {
        if (line.waiting.length > 0 && next !== Infinity) {
          line.takeBackTimer = clock.later(next - now, () => advance(line))
        }
        break
      }
      const start = line.waiting.shift()
      if (start === undefined) break

      line.record = withCallMade(line.record, line.limits, now)
      start()
    }

    const isWaiting = line.waiting.length > 0
    if (isWaiting || line.isTold) onWaiting?.(waitingCalls())
    line.isTold = isWaiting
  }

  function waitingCalls(): WaitingCalls[] {
    const now = clock.now()

    return [...lines].flatMap(([call, { waiting, record, limits }]) => {
      if (waiting.length === 0) return []

      const next = nextCallAt(record, limits)
      return {
        call,
        count: waiting.length,
        resumesInMs: next === Infinity ? null : Math.max(0, next - now),
        because: record.contestedUntil > now ? 'told' : 'own-rate',
      }
    })
  }
}
