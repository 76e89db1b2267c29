/**
 * A time (`send_at`: milliseconds as a text of digits) in words, in a zone.
 * @param zone - an IANA name; the computer's own when absent.
 */
export function timeInWords(sendAt: string, language: string, zone?: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    timeStyle: 'short',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(new Date(Number(sendAt)))
}
