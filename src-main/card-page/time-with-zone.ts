/**
 * A time as everybody reads it, with the zone that it is told in: `2026-11-29 18:40 (UTC+08:00)`. A page travels, so
 * the hour alone would mean nothing.
 * @param time - milliseconds since 1970.
 * @param minutesBehindUtc - as `Date.getTimezoneOffset` gives it; the computer's own when absent.
 */
export function timeWithZone(
  time: number,
  minutesBehindUtc: number = new Date(time).getTimezoneOffset(),
): string {
  const local = new Date(time - minutesBehindUtc * 60_000).toISOString()
  const ahead = Math.abs(minutesBehindUtc)
  const sign = minutesBehindUtc > 0 ? '-' : '+'
  const zone = `${String(Math.floor(ahead / 60)).padStart(2, '0')}:${String(ahead % 60).padStart(2, '0')}`
  return `${local.slice(0, 10)} ${local.slice(11, 16)} (UTC${sign}${zone})`
}
