import type { FeishuNoAnswer, FeishuRefusal } from '@shared/feishu/answer'
import { retryClassOf } from '@shared/feishu/error-codes'
import { backOffMs, rateLimitWaitMs } from './waits'

/** What was tried again so far, each for its own reason. */
export interface Tries {
  /** The request got no answer, and was then found not to have been taken. */
  readonly interrupted: number
  /** The request surely never left this computer. */
  readonly neverLeft: number
  /** Feishu's help desk had an internal error. */
  readonly internalError: number
  readonly rateLimited: number
  readonly refreshed: boolean
}

export const noTries: Tries = {
  interrupted: 0,
  neverLeft: 0,
  internalError: 0,
  rateLimited: 0,
  refreshed: false,
}

/** How often a request is repeated at most, for each reason (design §3.3). */
export const MAX_REPEATS = 2

/** How often an update is sent at most, for whatever reasons together. */
export const MAX_PATCHES = 5

/** The help desk's own internal error, the one refusal besides the rate limit that is repeated (design §3.3). */
const HELP_DESK_INTERNAL_ERROR = 155000

/** What chance and the surroundings add to a decision. */
export interface RepeatContext {
  /** From 0 to 1, as `Math.random` gives. */
  readonly random: () => number
  /** Whether an expired token can be replaced. */
  readonly canRefresh: boolean
}

/** The same request once more: after a wait, or with a new token. */
export type Repeat =
  | { readonly do: 'repeat'; readonly waitMs: number; readonly tries: Tries }
  | { readonly do: 'refresh'; readonly tries: Tries }

/** Whether and how a refused request is repeated (design §3.3, API §12.3). */
export function repeatAfterRefusal(
  refusal: FeishuRefusal,
  tries: Tries,
  { random, canRefresh }: RepeatContext,
): Repeat | undefined {
  const retry = retryClassOf(refusal.httpStatus, refusal.code)

  if (retry === 'after-wait' && tries.rateLimited < MAX_REPEATS) {
    const waitMs = rateLimitWaitMs(refusal, tries.rateLimited, random)
    if (waitMs === undefined) return undefined
    return { do: 'repeat', waitMs, tries: { ...tries, rateLimited: tries.rateLimited + 1 } }
  }

  if (refusal.code === HELP_DESK_INTERNAL_ERROR && tries.internalError < MAX_REPEATS) {
    const waitMs = backOffMs(tries.internalError, random)
    return { do: 'repeat', waitMs, tries: { ...tries, internalError: tries.internalError + 1 } }
  }

  return retry === 'after-refresh' && canRefresh && !tries.refreshed
    ? { do: 'refresh', tries: { ...tries, refreshed: true } }
    : undefined
}

/** Whether a request without an answer is worth another try: the network's trouble is, a wrong address is not. */
export function mayHelpToRepeat({ reason, httpStatus }: FeishuNoAnswer): boolean {
  if (reason === 'http-status') return httpStatus !== null && httpStatus >= 500

  return reason === 'network' || reason === 'unreachable' || reason === 'timeout'
}
