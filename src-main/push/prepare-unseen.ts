import { checkDraft } from '@shared/draft/check-draft'
import { comparableBase, isComparableWithBase } from '@shared/draft/comparable-base'
import type { Draft } from '@shared/draft/draft'
import { changesBetween } from '@shared/notification/changes'
import { updateRequestBody } from '@shared/notification/update-request-body'
import type { PushReport } from '@shared/push/push-report'
import { unsendableReport, type EndedPush } from './prepare-push'
import { reportOf } from './reports'

/** A push that can be confirmed although Feishu cannot be asked now; it is compared before it is sent. */
export interface UnseenPush {
  readonly kind: 'unseen'
  /** What it changes against Feishu's copy as the draft last saw it; its outcome is `dry-run`. */
  readonly report: PushReport
}

/**
 * The first half of a push while there is no connection: checks the draft and says what is known of its changes.
 * @param now - milliseconds since 1970.
 */
export function prepareUnseen(draft: Draft, now: number): EndedPush | UnseenPush {
  const problems = checkDraft(draft, now)
  const unsendable = unsendableReport(problems)
  if (unsendable !== undefined) return { kind: 'ended', report: unsendable }

  const base = comparableBase(draft)
  const body = updateRequestBody(draft.notification, draft.cardText, base)
  const changes = changesBetween(base ?? {}, body).filter(({ field }) => isComparableWithBase(field, draft))
  const advice = { key: base === undefined ? 'outbox.ready-without-base' : 'outbox.ready-unseen' } as const

  return { kind: 'unseen', report: reportOf('dry-run', advice, undefined, { problems, changes }) }
}
