import type { WaitingCalls } from '@shared/feishu/waiting-calls'
import { createLimiter, type LimiterOptions } from './create-limiter'
import type { Limiter } from './limiter'

/** Who shares a quota: everybody who calls with the same app (API §6.3). */
export interface QuotaOwner {
  readonly baseUrl: string
  /** `''` when it is not known, as with a pasted token; then each profile counts for itself. */
  readonly appId: string
  readonly profileId: string
}

/** The limiters of a process: one for each app, shared by all that calls. */
export interface Limiters {
  of(owner: QuotaOwner): Limiter
}

/** @param options - `onWaiting` is told of the calls of all limiters together. */
export function createLimiters({ onWaiting, ...options }: LimiterOptions): Limiters {
  const limiters = new Map<string, Limiter>()
  const waiting = new Map<string, readonly WaitingCalls[]>()

  return {
    of({ baseUrl, appId, profileId }) {
      const key = JSON.stringify(appId === '' ? [baseUrl, 'profile', profileId] : [baseUrl, 'app', appId])
      const known = limiters.get(key)
      if (known !== undefined) return known

      const limiter = createLimiter({
        ...options,
        onWaiting: (calls) => {
          waiting.set(key, calls)
          onWaiting?.([...waiting.values()].flat())
        },
      })
      limiters.set(key, limiter)
      return limiter
    },
  }
}
