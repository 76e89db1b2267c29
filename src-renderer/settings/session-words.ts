import type { Message } from '@shared/result'
import type { UserSession } from '@shared/sign-in/user-session'

/** What is said of a sign-in, and how it stands. */
export interface SessionWords {
  readonly state: 'none' | 'good' | 'ending' | 'over'
  readonly message: Message
}

const MINUTE = 60_000

/**
 * How long a sign-in still lives, in words.
 * @param now milliseconds since 1970
 * @param words makes a sentence, and a date, in the window's language
 */
export function sessionWords(
  session: UserSession | undefined,
  now: number,
  words: { readonly tell: (message: Message) => string; readonly date: (time: number) => string },
): SessionWords {
  if (session === undefined) return { state: 'none', message: { key: 'window.sign-in.none' } }
  if (session.kind === 'pasted') return { state: 'ending', message: { key: 'window.sign-in.pasted' } }

  const { expiresAt, renewsUntil, refused } = session
  const left = expiresAt - now
  const renews = renewsUntil !== null && renewsUntil > now && refused?.isFinal !== true
  const until = words.date(renewsUntil ?? expiresAt)

  if (left <= 0) {
    return renews
      ? { state: 'good', message: { key: 'window.sign-in.expired-renews', params: { until } } }
      : { state: 'over', message: { key: 'window.sign-in.over' } }
  }
  const params = { left: words.tell(durationOf(left)), until }
  return renews
    ? { state: 'good', message: { key: 'window.sign-in.renews', params } }
    : { state: 'ending', message: { key: 'window.sign-in.does-not-renew', params } }
}

function durationOf(milliseconds: number): Message {
  const minutes = Math.max(1, Math.floor(milliseconds / MINUTE))
  return minutes < 60
    ? { key: 'window.sign-in.minutes', params: { minutes } }
    : {
        key: 'window.sign-in.hours-minutes',
        params: { hours: Math.floor(minutes / 60), minutes: minutes % 60 },
      }
}
