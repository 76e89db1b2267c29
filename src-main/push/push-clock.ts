import { setTimeout as wait } from 'node:timers/promises'

/** Time, handed in so that tests need none. */
export interface PushClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits; ends early, without an error, when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The real time. */
export const systemClock: PushClock = {
  now: () => Date.now(),

  async sleep(ms, signal) {
    try {
      await wait(ms, undefined, signal === undefined ? {} : { signal })
    } catch (error) {
      if (signal?.aborted !== true) throw error
    }
  },
}
