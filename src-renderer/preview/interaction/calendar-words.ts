import { languageTag } from '../local-time'
import { addDays, utcDate, type Day } from './calendar'

/** Languages whose calendars begin with Sunday, of those that a card knows (Unicode CLDR, weekData). */
const sundayFirst = new Set(['en_us', 'ja_jp', 'ko_kr', 'zh_hk', 'zh_tw', 'pt_br', 'th_th', 'id_id'])

/** The weekday that a calendar begins with: 0 for Sunday, 1 for Monday. */
export function firstWeekdayOf(locale: string): number {
  return sundayFirst.has(locale) ? 0 : 1
}

function inUtc(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Feishu counts years from Christ's birth everywhere, Thailand included.
  return new Intl.DateTimeFormat(languageTag(locale), { ...options, timeZone: 'UTC', calendar: 'gregory' })
}

/** "2026年1月", "January 2026". */
export function monthName(day: Day, locale: string): string {
  return inUtc(locale, { year: 'numeric', month: 'long' }).format(utcDate(day))
}

/** Short and full names of the weekdays, from the first on. */
export function weekdayNames(locale: string, first: number): readonly { short: string; long: string }[] {
  // The fourth of January 1970 was a Sunday.
  const sunday: Day = { year: 1970, month: 1, day: 4 }
  const isChinese = locale.startsWith('zh')
  const short = inUtc(locale, { weekday: isChinese ? 'narrow' : 'short' })
  const long = inUtc(locale, { weekday: 'long' })
  return [0, 1, 2, 3, 4, 5, 6].map((place) => {
    const date = utcDate(addDays(sunday, first + place))
    return { short: short.format(date), long: long.format(date) }
  })
}

/** A day as a screen reader says it. */
export function dayName(day: Day, locale: string): string {
  return inUtc(locale, { dateStyle: 'full' }).format(utcDate(day))
}
