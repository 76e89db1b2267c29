import { describe, expect, it } from 'vitest'
import {
  initialPicked,
  pickerKind,
  readPicked,
  reportedPicked,
  zoneOffset,
} from '../../../../../src-renderer/preview/interaction/picker-value'

describe('what a picker starts with', () => {
  it.each([
    [{ tag: 'date_picker', initial_date: '2026-01-31' }, '2026-01-31'],
    [{ tag: 'picker_date', initial_date: '2026-01-31' }, '2026-01-31'],
    [{ tag: 'picker_time', initial_time: '9:05' }, '09:05'],
    [{ tag: 'picker_datetime', initial_datetime: '2026-01-31 14:30' }, '2026-01-31 14:30'],
    [{ tag: 'date_picker', initial_date: '2026-02-31' }, ''],
    [{ tag: 'picker_time', initial_time: '24:00' }, ''],
    [{ tag: 'picker_datetime', initial_datetime: '2026-01-31' }, ''],
    [{ tag: 'date_picker', initial_date: 7 }, ''],
    [{ tag: 'picker_time', initial_date: '2026-01-31' }, ''],
  ])('%j is %j', (element, expected) => {
    expect(initialPicked(element, pickerKind(element.tag))).toBe(expected)
  })
})

describe('what a picker reports', () => {
  it('carries the zone', () => {
    expect(zoneOffset(-480)).toBe('+0800')
    expect(zoneOffset(210)).toBe('-0330')
    expect(zoneOffset(0)).toBe('+0000')
    const summer = new Date(2026, 6, 1, 14, 30).getTimezoneOffset()
    expect(reportedPicked('2026-07-01 14:30', 'datetime')).toBe(`2026-07-01 14:30 ${zoneOffset(summer)}`)
  })

  it('needs all parts of its kind', () => {
    expect(readPicked('14:30', 'datetime')).toBeUndefined()
    expect(readPicked('14:30', 'time')).toEqual({ day: undefined, clock: { hour: 14, minute: 30 } })
  })
})
