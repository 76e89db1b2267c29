import { randomBytes } from 'node:crypto'

/**
 * An id in the shape of Feishu's log ids (API §6.2, §13): fourteen digits of time, eighteen of chance.
 * @param now - milliseconds since 1970.
 */
export function newLogId(now: number): string {
  const time = new Date(now).toISOString().replace(/\D/g, '').slice(0, 14)
  return time + randomBytes(9).toString('hex').toUpperCase()
}
