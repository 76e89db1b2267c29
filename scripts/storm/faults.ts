/**
 * What a proxy between the outbox and the help desk does with a request that is struck; `taken`: whether the help desk
 * gets to see it all the same.
 */
export type Strike =
  | { readonly do: 'reset-before-body' | 'reset-during-body' }
  | { readonly do: 'reset-after-body' | 'cut-answer' | 'slow-drip' }
  | { readonly do: 'hang'; readonly taken: boolean }
  | {
      readonly do: 'answer'
      readonly taken: boolean
      readonly httpStatus: number
      readonly text: string
      readonly headers?: Readonly<Record<string, string>>
    }

/** What happens besides, now and then, while pushes go out. */
export type Happening = 'wrong-address' | 'expired-token' | 'restarted-server' | 'clock-jump'

export interface StormFault {
  readonly name: string
  readonly strikes: readonly Strike[]
  readonly happening?: Happening
  /** For `wrong-address`: where requests go for a while. */
  readonly address?: 'refused' | 'no-such-host' | 'broken-tls'
  /** How many processes work on the same outbox. */
  readonly processes?: number
}

const html = '<!doctype html><title>Bad gateway</title>'
const tooOften = JSON.stringify({ code: 99991400, msg: 'request trigger frequency limit' })

/** Answers that stand in the place of the true one, with and without the help desk having done what was asked. */
function answers(httpStatus: number, text: string, headers?: Readonly<Record<string, string>>): Strike[] {
  return [true, false].map((taken) => ({
    do: 'answer',
    taken,
    httpStatus,
    text,
    ...(headers === undefined ? {} : { headers }),
  }))
}

/** The rate limit strikes before anything is done. */
function rateLimit(httpStatus: number, text: string, headers: Readonly<Record<string, string>> = {}): Strike {
  return { do: 'answer', taken: false, httpStatus, text, headers }
}

/** Everything that may stand between a push and its right end. */
export const stormFaults: readonly StormFault[] = [
  { name: 'no fault', strikes: [] },
  { name: 'refused connection', strikes: [], happening: 'wrong-address', address: 'refused' },
  { name: 'DNS failure', strikes: [], happening: 'wrong-address', address: 'no-such-host' },
  { name: 'TLS failure', strikes: [], happening: 'wrong-address', address: 'broken-tls' },
  { name: 'reset before the body', strikes: [{ do: 'reset-before-body' }] },
  { name: 'reset during the body', strikes: [{ do: 'reset-during-body' }] },
  { name: 'reset after the body', strikes: [{ do: 'reset-after-body' }] },
  { name: 'cut answer', strikes: [{ do: 'cut-answer' }] },
  {
    name: 'hang',
    strikes: [
      { do: 'hang', taken: true },
      { do: 'hang', taken: false },
    ],
  },
  { name: 'slow drip', strikes: [{ do: 'slow-drip' }] },
  { name: '5xx', strikes: [...answers(500, ''), ...answers(503, 'unavailable'), ...answers(504, '')] },
  { name: 'HTML', strikes: [...answers(502, html), ...answers(200, html)] },
  { name: 'cut JSON', strikes: answers(200, '{"code":0,"msg":"succ') },
  {
    name: '429 in every form',
    strikes: [
      rateLimit(429, tooOften, { 'x-ogw-ratelimit-limit': '20', 'x-ogw-ratelimit-reset': '3' }),
      rateLimit(429, tooOften),
      rateLimit(400, tooOften, { 'x-ogw-ratelimit-reset': '2' }),
      rateLimit(400, tooOften),
      rateLimit(429, html),
      rateLimit(429, '', { 'x-ogw-ratelimit-reset': '0' }),
      rateLimit(429, tooOften, { 'x-ogw-ratelimit-reset': '900' }),
    ],
  },
  { name: 'expired token', strikes: [], happening: 'expired-token' },
  { name: 'refresh race', strikes: [], happening: 'expired-token', processes: 2 },
  { name: 'server restart', strikes: [], happening: 'restarted-server' },
  { name: 'clock jump', strikes: [{ do: 'reset-after-body' }], happening: 'clock-jump' },
]
