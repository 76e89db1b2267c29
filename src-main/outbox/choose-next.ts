import { pushKey, type OutboxItem } from './outbox-item'

/** What to do next for the pushes of one profile, which go out one after another. */
export type NextStep =
  | { readonly do: 'run'; readonly item: OutboxItem }
  | { readonly do: 'expire'; readonly item: OutboxItem }
  /** `until`: when something is due, in milliseconds since 1970; absent when nothing is without an event. */
  | { readonly do: 'wait'; readonly until?: number }

export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number
  /** How long an item may wait for its first try, in milliseconds. */
  readonly expireAfterMs: number
}

/**
 * Which push is next (design §3.5): one that may already be on Feishu before any other, then the oldest. A newer one of
 * the same push waits until it is known how the older one ended.
 * @param items - of one profile, the oldest first; none of them is being worked on.
 */
export function chooseNext(items: readonly OutboxItem[], { now, expireAfterMs }: Circumstances): NextStep {
  const expired = items.find((item) => isExpired(item, now, expireAfterMs))
  if (expired !== undefined) return { do: 'expire', item: expired }

  const waiting = items.filter((item) => isToBeSettled(item) || item.state === 'queued')
  const open = waiting.filter((item) => !waiting.some((other) => isBefore(other, item)))
  const due = open.filter((item) => dueAt(item, now) <= now)
  const next = due.find(isToBeSettled) ?? due[0]
  if (next !== undefined) return { do: 'run', item: next }

  const times = [
    ...open.map((item) => dueAt(item, now)),
    ...items.filter(mayExpire).map(({ confirmedAt }) => confirmedAt + expireAfterMs),
  ].filter((time) => time > now)
  return times.length === 0 ? { do: 'wait' } : { do: 'wait', until: Math.min(...times) }
}

/** Whether its update may have reached Feishu: its process is gone, or its answer was never heard. */
export function isToBeSettled({ state, settles }: OutboxItem): boolean {
  return state === 'sending' || (state === 'unknown' && settles === true)
}

/** When it may be tried; a clock that was set back makes nobody wait for the old time. */
export function dueAt({ putOff }: OutboxItem, now: number): number {
  return putOff === undefined || now < putOff.at ? now : putOff.until
}

function mayExpire({ state }: OutboxItem): boolean {
  return state === 'queued' || state === 'waiting-for-sign-in'
}

function isExpired(item: OutboxItem, now: number, expireAfterMs: number): boolean {
  return mayExpire(item) && now - item.confirmedAt >= expireAfterMs
}

function isBefore(other: OutboxItem, item: OutboxItem): boolean {
  return (
    other !== item &&
    pushKey(other.push.draft.target) === pushKey(item.push.draft.target) &&
    (other.confirmedAt < item.confirmedAt || (other.confirmedAt === item.confirmedAt && other.id < item.id))
  )
}
