import type { CallLimit } from '@shared/feishu/calls/call-rule'
import { type Operation, operationRule } from './operations'

/** A call that came too often. */
export interface LimitReached {
  readonly limit: number
  /** Whole seconds until calls are taken again, at least 1 (API §6.3). */
  readonly resetSeconds: number
}

interface Window {
  startedAt: number
  calls: number
}

/**
 * Counts calls by operation and documented limit (API §3.1, §6.3), for the one app and tenant that practise here. How
 * the real windows lie is not published: here each starts with the first call that falls into none.
 */
export class RateLimit {
  readonly #windows = new Map<string, Window>()

  constructor(private readonly clock: () => number) {}

  /** Counts one call. Refused calls do not count. */
  admit(operation: Operation): LimitReached | null {
    const now = this.clock()
    const windows = operationRule(operation).limits.map((limit) => ({
      limit,
      window: this.#windowAt(`${operation} ${limit.seconds}`, limit, now),
    }))

    const full = windows.find(({ limit, window }) => window.calls >= limit.calls)
    if (full !== undefined) {
      const opensAt = full.window.startedAt + full.limit.seconds * 1000
      return { limit: full.limit.calls, resetSeconds: Math.max(1, Math.ceil((opensAt - now) / 1000)) }
    }

    for (const { window } of windows) window.calls += 1
    return null
  }

  #windowAt(key: string, { seconds }: CallLimit, now: number): Window {
    const open = this.#windows.get(key)
    // A clock that was set back starts a new window as well, or it would stay shut for as long as the jump.
    if (open !== undefined && now >= open.startedAt && now < open.startedAt + seconds * 1000) return open

    const window = { startedAt: now, calls: 0 }
    this.#windows.set(key, window)
    return window
  }
}
