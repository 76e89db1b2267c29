import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayAfterKey,
  dayText,
  readDay,
  weeksOfMonth,
} from '../../../../../src-renderer/preview/interaction/calendar'
import {
  dayName,
  firstWeekdayOf,
  monthName,
  weekdayNames,
} from '../../../../../src-renderer/preview/interaction/calendar-words'

const day = (text: string) => readDay(text)!

describe('a day', () => {
  it('is read and written as cards write it', () => {
    expect(readDay('2026-01-31')).toEqual({ year: 2026, month: 1, day: 31 })
    expect(dayText(day('2026-1-5'))).toBe('2026-01-05')
    expect(dayText(day('0031-02-03'))).toBe('0031-02-03')
  })

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '31-01-2026', '', 'today'])(
    'is not %j',
    (text) => expect(readDay(text)).toBeUndefined(),
  )

  it('moves by days and months, over the ends of months and years', () => {
    expect(dayText(addDays(day('2024-02-28'), 1))).toBe('2024-02-29')
    expect(dayText(addDays(day('2026-01-01'), -1))).toBe('2025-12-31')
    expect(dayText(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28')
    expect(dayText(addMonths(day('2026-01-31'), -2))).toBe('2025-11-30')
    expect(dayText(addMonths(day('2024-02-29'), 12))).toBe('2025-02-28')
  })

  it.each([
    ['ArrowLeft', false, '2026-01-13'],
    ['ArrowDown', false, '2026-01-21'],
    ['Home', false, '2026-01-12'],
    ['End', false, '2026-01-18'],
    ['PageUp', false, '2025-12-14'],
    ['PageDown', true, '2027-01-14'],
  ])('%s moves on, shift %s', (key, shift, expected) => {
    expect(dayText(dayAfterKey(day('2026-01-14'), key, shift, 1)!)).toBe(expected)
  })

  it('other keys do not move', () => {
    expect(dayAfterKey(day('2026-01-14'), 'Enter', false, 1)).toBeUndefined()
  })
})

describe('a month', () => {
  it('has six weeks from the first weekday on', () => {
    const monday = weeksOfMonth(day('2026-01-14'), 1)
    expect(monday).toHaveLength(6)
    expect(dayText(monday[0]![0]!)).toBe('2025-12-29')
    expect(dayText(monday[5]![6]!)).toBe('2026-02-08')
    expect(dayText(weeksOfMonth(day('2026-02-14'), 0)[0]![0]!)).toBe('2026-02-01')
  })

  it('has names in the language of the reader', () => {
    expect(monthName(day('2026-01-14'), 'zh_cn')).toBe('2026年1月')
    expect(monthName(day('2026-01-14'), 'en_us')).toBe('January 2026')
    expect(monthName(day('2026-01-14'), 'th_th')).toContain('2026')
    expect(dayName(day('2026-01-14'), 'en_us')).toContain('Wednesday')
    expect(weekdayNames('zh_cn', firstWeekdayOf('zh_cn')).map(({ short }) => short)).toEqual([
      '一',
      '二',
      '三',
      '四',
      '五',
      '六',
      '日',
    ])
    expect(weekdayNames('en_us', firstWeekdayOf('en_us'))[0]).toEqual({ short: 'Sun', long: 'Sunday' })
  })
})
