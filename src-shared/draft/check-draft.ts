import { checkParsedCard } from '../card/check-card'
import { parseCard } from '../card/parse-card'
import { checkNotification } from '../notification/check-notification'
import { checkTarget } from '../notification/check-target'
import type { Problem } from '../problem'
import type { Draft } from './draft'

/**
 * Every problem of a draft: of its target, its notification and its card, in that order.
 * @param now - milliseconds since 1970; some rules compare times with it.
 * @param parsed - the card, when it was read already.
 */
export function checkDraft(draft: Draft, now: number, parsed = parseCard(draft.cardText)): Problem[] {
  return [
    ...checkTarget(draft.target),
    ...checkNotification(draft.notification, draft.target, now),
    ...checkParsedCard(parsed),
  ]
}
