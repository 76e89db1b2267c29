export { timeInWords } from '@shared/push/time-in-words'

/** `send_at` (milliseconds as a string of digits) as a `datetime-local` field shows it, in the computer's time zone. */
export function toLocalField(sendAt: string): string {
  if (!/^\d{13}$/.test(sendAt)) return ''
  const date = new Date(Number(sendAt))
  const pad = (part: number): string => String(part).padStart(2, '0')
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`
}

/** The other way; an empty field is "not set". */
export function fromLocalField(text: string): string {
  const time = text === '' ? Number.NaN : new Date(text).getTime()
  return Number.isNaN(time) ? '' : String(time)
}
