import { systemClock, type PushClock } from '../../src-main/push/push-draft'

export interface HurriedClock extends PushClock {
  readonly jump: (ms: number) => void
}

/** A clock on which time passes so many times as fast, so that back-offs of minutes take a moment. */
export function hurriedClock(times: number): HurriedClock {
  const start = Date.now()
  let jumped = 0
  return {
    now: () => start + jumped + (Date.now() - start) * times,
    sleep: (ms, signal) => systemClock.sleep(ms / times, signal),
    jump: (ms) => {
      jumped += ms
    },
  }
}
