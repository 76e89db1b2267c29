import type { LimiterClock } from '../../../../src-main/limiter/limiter-clock'

interface Planned {
  readonly at: number
  readonly run: () => void
}

/** A clock that jumps from one planned thing to the next; nothing waits in real time. */
export class VirtualClock implements LimiterClock {
  #now = 0
  #planned: Planned[] = []

  now = (): number => this.#now

  later = (ms: number, run: () => void): (() => void) => {
    const planned = { at: this.#now + Math.max(0, ms), run }
    const index = this.#planned.findIndex(({ at }) => at > planned.at)
    this.#planned.splice(index === -1 ? this.#planned.length : index, 0, planned)
    return () => {
      this.#planned = this.#planned.filter((each) => each !== planned)
    }
  }

  sleep = (ms: number): Promise<void> => new Promise((resolve) => void this.later(ms, resolve))

  /** Goes on until a time, or until nothing is planned. Whatever promises settle in between has its turn. */
  async runUntil(time = Infinity): Promise<void> {
    await settled()
    for (;;) {
      const next = this.#planned[0]
      if (next === undefined || next.at > time) break
      this.#planned.shift()
      this.#now = next.at
      next.run()
      await settled()
    }
    if (time !== Infinity) this.#now = time
  }
}

/** A turn of the event loop: all promises that can settle have settled. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
