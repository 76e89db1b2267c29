import type { PushClock } from '../../../../src-main/push/push-draft'

export interface ManualClock extends PushClock {
  /** Lets time pass, and everything happen that was waiting for it. */
  readonly pass: (ms: number) => void
  /** Sets the clock, as a person or a time server does; waits do not notice. */
  readonly jump: (ms: number) => void
}

/** A clock that stands still until a test lets time pass. */
export function manualClock(start: number): ManualClock {
  let now = start
  let elapsed = 0
  let sleepers: { readonly until: number; readonly wake: () => void }[] = []

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve()
          return
        }
        const sleeper = { until: elapsed + ms, wake: resolve }
        sleepers.push(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper)
          resolve()
        })
      }),
    pass: (ms) => {
      now += ms
      elapsed += ms
      const due = sleepers.filter(({ until }) => until <= elapsed)
      sleepers = sleepers.filter(({ until }) => until > elapsed)
      for (const { wake } of due) wake()
    },
    jump: (ms) => {
      now += ms
    },
  }
}
