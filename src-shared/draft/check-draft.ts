import { checkCard } from '../card/check-card'
import { checkNotification } from '../notification/check-notification'
import { checkTarget } from '../notification/check-target'
import type { Problem } from '../problem'
import type { Draft } from './draft'

/**
 * Every problem of a draft: of its target, its notification and its card, in that order.
 * @param now - milliseconds since 1970; some rules compare times with it.
 */
export function checkDraft(draft: Draft, now: number): Problem[] {
  return [
    ...checkTarget(draft.target),
    ...checkNotification(draft.notification, draft.target, now),
    ...checkCard(draft.cardText),
  ]
}
