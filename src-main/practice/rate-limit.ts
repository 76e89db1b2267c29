import { type Operation, operationRule } from './operations'

const WINDOW_MS = 60_000

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
 * Counts calls per minute and operation (API §3.1), for the one app and tenant that practise here. How the real
 * windows lie is not published: here each starts with the first call that falls into none.
 */
export class RateLimit {
  readonly #windows = new Map<Operation, Window>()

  constructor(private readonly clock: () => number) {}

  /** Counts one call. Refused calls do not count. */
  admit(operation: Operation): LimitReached | null {
    const limit = operationRule(operation).callsPerMinute
    if (limit === null) return null

    const now = this.clock()
    const window = this.#windowAt(operation, now)
    if (window.calls < limit) {
      window.calls += 1
      return null
    }
    return { limit, resetSeconds: Math.max(1, Math.ceil((window.startedAt + WINDOW_MS - now) / 1000)) }
  }

  #windowAt(operation: Operation, now: number): Window {
    const open = this.#windows.get(operation)
    // A clock that was set back starts a new window as well, or it would stay shut for as long as the jump.
    if (open !== undefined && now >= open.startedAt && now < open.startedAt + WINDOW_MS) return open

    const window = { startedAt: now, calls: 0 }
    this.#windows.set(operation, window)
    return window
  }
}
