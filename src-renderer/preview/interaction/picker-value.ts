import { wordOf, stringOf } from '@shared/card/read-json'
import type { JsonObject } from '@shared/json-value'
import { dayText, readDay, twoDigits, type Day } from './calendar'

/** Which picker a tag is; `picker_date`, which no page documents, is one of dates (Card §18). */
export type PickerKind = 'date' | 'time' | 'datetime'

/** A time of the day. */
export interface Clock {
  readonly hour: number
  readonly minute: number
}

/** What a picker holds. */
export interface Picked {
  readonly day: Day | undefined
  readonly clock: Clock | undefined
}

export function pickerKind(tag: string): PickerKind {
  if (tag === 'picker_time') return 'time'
  return tag === 'picker_datetime' ? 'datetime' : 'date'
}

export function readClock(text: string): Clock | undefined {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim())
  if (match === null) return undefined
  const clock = { hour: Number(match[1]), minute: Number(match[2]) }
  return clock.hour < 24 && clock.minute < 60 ? clock : undefined
}

export function clockText({ hour, minute }: Clock): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

/** Reads a value of a picker; `undefined` where a part that its kind needs is missing or no date or time. */
export function readPicked(text: string, kind: PickerKind): Picked | undefined {
  const [first = '', second = ''] = text.trim().split(/\s+/)
  const day = kind === 'time' ? undefined : readDay(first)
  const clock = kind === 'date' ? undefined : readClock(kind === 'time' ? first : second)
  const isWhole = (kind === 'time' || day !== undefined) && (kind === 'date' || clock !== undefined)
  return isWhole ? { day, clock } : undefined
}

/** `2026-01-31`, `14:30` or `2026-01-31 14:30`. */
export function pickedText({ day, clock }: Picked): string {
  return [day === undefined ? '' : dayText(day), clock === undefined ? '' : clockText(clock)]
    .filter((part) => part !== '')
    .join(' ')
}

const initialNames = ['initial_date', 'initial_time', 'initial_datetime'] as const

/** What a picker starts with, `''` for nothing: what is no date or time shows the placeholder (Card §8.18). */
export function initialPicked(element: JsonObject, kind: PickerKind): string {
  const picked = readPicked(
    stringOf(element[wordOf(`initial_${kind}`, initialNames, 'initial_date')]) ?? '',
    kind,
  )
  return picked === undefined ? '' : pickedText(picked)
}

/** The offset of this computer's zone from UTC as a callback writes it: `+0800` (Card §8.18). */
export function zoneOffset(minutesBehindUtc: number): string {
  const minutes = Math.abs(minutesBehindUtc)
  return `${minutesBehindUtc > 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}`
}

/** What a picker reports: what was picked, and the zone that it is in on that day. */
export function reportedPicked(text: string, kind: PickerKind): string {
  const { day, clock } = readPicked(text, kind) ?? {}
  const at = new Date()
  if (day !== undefined) at.setFullYear(day.year, day.month - 1, day.day)
  if (clock !== undefined) at.setHours(clock.hour, clock.minute)
  return `${text} ${zoneOffset(at.getTimezoneOffset())}`
}
