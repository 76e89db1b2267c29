/** The last moment that JavaScript's dates know, in milliseconds. */
const LAST = 8.64e15

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** The offset of this computer's zone at a time, as RFC 3339 writes it: `+08:00`. */
function offset(date: Date): string {
  const minutes = -date.getTimezoneOffset()
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/**
 * A time as a column's `date_format` writes it, in the zone of this computer (Card §8.10).
 * @param milliseconds - since 1970.
 * @param format - with `YYYY`, `MM`, `DD`, `HH`, `mm`, `ss`; RFC 3339 when there is none.
 * @returns `undefined` for what is no time.
 */
export function formatDate(milliseconds: number, format: string | undefined): string | undefined {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > LAST) return undefined
  const date = new Date(milliseconds)
  const shape = format === undefined || format === '' ? `YYYY-MM-DDTHH:mm:ss${offset(date)}` : format
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(date.getFullYear()).padStart(4, '0'),
    MM: two(date.getMonth() + 1),
    DD: two(date.getDate()),
    HH: two(date.getHours()),
    mm: two(date.getMinutes()),
    ss: two(date.getSeconds()),
  }
  return shape.slice(0, 100).replace(/YYYY|MM|DD|HH|mm|ss/g, (part) => parts[part] ?? part)
}
