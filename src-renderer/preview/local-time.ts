const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_short: { month: 'short', day: 'numeric' },
  date: { year: 'numeric', month: 'short', day: 'numeric' },
  week: { weekday: 'long' },
  week_short: { weekday: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  time_sec: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  timezone: { timeZoneName: 'shortOffset' },
}

/**
 * A time as `<local_datetime>` shows it, in the zone of this computer (Card §9.4).
 * @param millisecond - milliseconds since 1970, as text.
 * @param locale - a card's language code.
 * @returns `undefined` when there is no time: the card then shows when it was sent.
 */
export function localTime(millisecond: string, format: string, locale: string): string | undefined {
  const time = Number(millisecond)
  // The last bound is that of JavaScript's dates.
  if (millisecond.trim() === '' || !Number.isFinite(time) || Math.abs(time) > 8.64e15) return undefined

  const shape = Object.hasOwn(formats, format) ? format : 'date_num'
  // 2019-03-15 is how Swedish writes dates.
  const language = shape === 'date_num' ? 'sv-SE' : languageTag(locale)
  const parts = new Intl.DateTimeFormat(language, formats[shape]).formatToParts(new Date(time))
  if (shape === 'timezone') return parts.find(({ type }) => type === 'timeZoneName')?.value
  return parts.map(({ value }) => value).join('')
}

/** A card's language code as `Intl` names it: `zh_cn` → `zh-CN`. */
export function languageTag(locale: string): string {
  return /^[a-z]{2}_[a-z]{2}$/.test(locale) ? locale.replace('_', '-') : 'zh-CN'
}
