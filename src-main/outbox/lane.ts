const FIRST_PAUSE_MS = 2000
const LONGEST_PAUSE_MS = 5 * 60 * 1000

/** The pushes of one profile go out one after another; a lost connection holds all of them up. */
export interface Lane {
  readonly isBusy: boolean
  /** How often in a row nobody answered. */
  readonly losses: number
  /** When it goes on by itself, and when that was decided; milliseconds since 1970. */
  readonly pause?: { readonly at: number; readonly until: number }
}

export const freeLane: Lane = { isBusy: false, losses: 0 }

/** After an attempt: a lost connection is tried again with back-off, 2 seconds to 5 minutes, with jitter. */
export function afterAttempt(lane: Lane, heard: boolean, now: number, random: () => number): Lane {
  if (heard) return freeLane
  const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(lane.losses, 10), LONGEST_PAUSE_MS)
  const until = now + Math.round(pauseMs * (1 + random() / 2))
  return { isBusy: false, losses: lane.losses + 1, pause: { at: now, until } }
}

/** Until when it is held up; a clock that was set back makes nobody wait for the old time. */
export function pausedUntil({ pause }: Lane, now: number): number | undefined {
  return pause === undefined || now < pause.at || now >= pause.until ? undefined : pause.until
}
