/** A day of the calendar, free of zones and clocks. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

function fromUtc(time: Date): Day {
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() }
}

/** The day as the start of a UTC day, for arithmetic and for names. */
export function utcDate({ year, month, day }: Day): Date {
  const time = new Date(Date.UTC(2000, month - 1, day))
  // Not Date.UTC(year, …): that takes the years 0 to 99 for 1900 to 1999.
  time.setUTCFullYear(year, month - 1, day)
  return time
}

/** The day of `2026-01-31`; `undefined` for anything else, the 30th of February included. */
export function readDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (match === null) return undefined
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return sameDay(fromUtc(utcDate(day)), day) ? day : undefined
}

/** `2026-01-31`. */
export function dayText({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

export function sameDay(one: Day | undefined, other: Day | undefined): boolean {
  return one?.year === other?.year && one?.month === other?.month && one?.day === other?.day
}

export function addDays(day: Day, days: number): Day {
  return fromUtc(utcDate({ ...day, day: day.day + days }))
}

/** The same day of another month, or the last one that it has. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const last = fromUtc(utcDate({ year, month: month + months + 1, day: 0 }))
  return { ...last, day: Math.min(day, last.day) }
}

/** The six weeks that a calendar shows of a month. */
export function weeksOfMonth({ year, month }: Day, firstWeekday: number): readonly (readonly Day[])[] {
  const first = { year, month, day: 1 }
  const before = (utcDate(first).getUTCDay() - firstWeekday + 7) % 7
  return [0, 1, 2, 3, 4, 5].map((week) =>
    [0, 1, 2, 3, 4, 5, 6].map((place) => addDays(first, week * 7 + place - before)),
  )
}

/** Where a key moves to in a calendar, as in the pattern of the ARIA guide; `undefined` for other keys. */
export function dayAfterKey(day: Day, key: string, shift: boolean, firstWeekday: number): Day | undefined {
  const place = (utcDate(day).getUTCDay() - firstWeekday + 7) % 7
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, -place)
    case 'End':
      return addDays(day, 6 - place)
    case 'PageUp':
      return addMonths(day, shift ? -12 : -1)
    case 'PageDown':
      return addMonths(day, shift ? 12 : 1)
    default:
      return undefined
  }
}
