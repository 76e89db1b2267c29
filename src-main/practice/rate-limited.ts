import type { Answer } from './answer'
import { freeRefusal, type RefusalContext } from './refusal'

/** How a "too often" is worded: newer calls answer 429 with both headers, older ones 400 (API §6.3). */
export interface RateLimitedForm {
  readonly httpStatus: number
  readonly limit: number
  /** Whole seconds; `null` leaves both headers out. */
  readonly resetSeconds: number | null
}

export function rateLimited(context: RefusalContext, form: RateLimitedForm): Answer {
  const answer = freeRefusal({ code: 99991400, httpStatus: form.httpStatus }, context)
  if (form.resetSeconds === null) return answer

  return {
    ...answer,
    headers: {
      ...answer.headers,
      'x-ogw-ratelimit-limit': String(form.limit),
      'x-ogw-ratelimit-reset': String(form.resetSeconds),
    },
  }
}
