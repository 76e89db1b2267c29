/** Time, handed in so that tests need none. */
export interface LimiterClock {
  /** Milliseconds of a clock that only goes forward: setting the computer's clock must neither hold calls nor free them. */
  now(): number
  /** Runs something later. @returns what takes it back. */
  later(ms: number, run: () => void): () => void
}

/** The real time. */
export const steadyClock: LimiterClock = {
  now: () => performance.now(),

  later(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
