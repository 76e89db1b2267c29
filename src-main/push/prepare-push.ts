import { checkDraft } from '@shared/draft/check-draft'
import { comparableBase, isComparableWithBase } from '@shared/draft/comparable-base'
import type { Draft, DraftBase, DraftTarget } from '@shared/draft/draft'
import { changesBetween, conflictsBetween } from '@shared/notification/changes'
import { DRAFT_STATUS, type ServerNotification } from '@shared/notification/notification-record'
import {
  serialiseRequestBody,
  updateRequestBody,
  type UpdateRequestBody,
} from '@shared/notification/update-request-body'
import { hasErrors, type Problem } from '@shared/problem'
import type { PushReport } from '@shared/push/push-report'
import type { Message } from '@shared/result'
import type { PushDependencies, PushOptions } from './push-dependencies'
import { readPush } from './read-push'
import { reportOf, reportOfFailedRead } from './reports'

/** An update that waits for a person's word. Everything in it is frozen: what is sent is what was shown. */
export interface PushPlan {
  readonly target: DraftTarget
  readonly body: UpdateRequestBody
  /** The push as it was before; absent when it could not be read. */
  readonly serverCopy?: ServerNotification
  readonly force: boolean
}

/** A push that ended before anything was sent. */
export interface EndedPush {
  readonly kind: 'ended'
  readonly report: PushReport
}

/** A push that can be sent now. */
export interface ReadyPush {
  readonly kind: 'ready'
  /** What sending would do; its outcome is `dry-run`, since nothing was sent. */
  readonly report: PushReport
  readonly plan: PushPlan
  /** Feishu's copy, for a draft that has no base yet. */
  readonly base?: DraftBase
}

export type PreparedPush = EndedPush | ReadyPush

/**
 * The first half of a push (design §3.5): checks the draft, reads the push on Feishu, compares it with the draft's
 * base, and says what would change. Sends nothing.
 */
export async function preparePush(
  draft: Draft,
  dependencies: PushDependencies,
  options: PushOptions = {},
): Promise<PreparedPush> {
  const problems = checkDraft(draft, dependencies.clock.now())
  const unsendable = unsendableReport(problems)
  if (unsendable !== undefined) return ended(unsendable)

  const answer = await readPush(draft.target, dependencies, 'reading', dependencies.signal)
  if (dependencies.signal?.aborted === true) {
    return ended(reportOf('declined', { key: 'push.cancelled' }, undefined, { problems }))
  }

  const goesOnUnchecked = options.noCheck === true && answer.kind === 'refused'
  if (answer.kind !== 'success' && !goesOnUnchecked) return ended(reportOfFailedRead(answer, { problems }))

  const serverCopy = answer.kind === 'success' ? answer.data : undefined
  const body = updateRequestBody(draft.notification, draft.cardText, serverCopy)
  const changes = changesBetween(serverCopy ?? {}, body)

  if (serverCopy !== undefined && serverCopy.status !== DRAFT_STATUS) {
    const status = JSON.stringify(serverCopy.status ?? null)
    const advice: Message = { key: 'push.not-a-draft', params: { status } }
    return ended(reportOf('conflict', advice, answer, { problems, changes }))
  }

  const base = comparableBase(draft)
  // What an update makes of a list that cannot be compared is shown as a change all the same.
  const conflicts =
    base === undefined || serverCopy === undefined
      ? []
      : conflictsBetween(base, body, serverCopy).filter(({ field }) => isComparableWithBase(field, draft))
  if (conflicts.length > 0 && options.force !== true) {
    const fields = conflicts.map(({ field }) => field).join(', ')
    const advice: Message = { key: 'push.changed-by-others', params: { fields } }
    return ended(reportOf('conflict', advice, answer, { problems, changes, conflicts }))
  }

  const { notificationId, userIdType } = draft.target
  const request = dependencies.client.showUpdate(notificationId, userIdType, serialiseRequestBody(body))
  const advice = adviceBeforeSending(serverCopy !== undefined, changes.length)

  return {
    kind: 'ready',
    report: reportOf('dry-run', advice, answer, { problems, changes, conflicts, request }),
    plan: {
      target: { ...draft.target },
      body,
      ...(serverCopy === undefined ? {} : { serverCopy }),
      force: options.force === true,
    },
    ...(base === undefined && serverCopy !== undefined
      ? { base: baseOf(serverCopy, draft.target, dependencies.clock.now()) }
      : {}),
  }
}

/**
 * The report of a draft that cannot be pushed as it is, which needs no credentials to know; `undefined` when it can.
 * @param problems - those of {@link checkDraft}, which the report repeats.
 * @param problemsOfFile - those of the file that the draft was read from, which count as well.
 */
export function unsendableReport(
  problems: readonly Problem[],
  problemsOfFile: readonly Problem[] = [],
): PushReport | undefined {
  const objection = objectionTo([...problemsOfFile, ...problems])
  return objection === undefined ? undefined : reportOf('invalid', objection, undefined, { problems })
}

/** The report of a push that a person did not confirm. */
export function declinedReport({ report }: ReadyPush): PushReport {
  return reportOf('declined', { key: 'push.declined' }, undefined, {
    problems: report.problems,
    changes: report.changes,
  })
}

/** Feishu's copy, read for this target, as the base of a draft. */
export function baseOf(
  notification: ServerNotification,
  { userIdType }: DraftTarget,
  now: number,
): DraftBase {
  return { fetchedAt: new Date(now).toISOString(), userIdType, notification }
}

function ended(report: PushReport): EndedPush {
  return { kind: 'ended', report }
}

function objectionTo(problems: readonly Problem[]): Message | undefined {
  if (hasErrors(problems)) {
    const count = problems.filter(({ severity }) => severity === 'error').length
    return { key: 'push.invalid', params: { count } }
  }

  // A draft may be written without an id, so this is no error of the draft.
  return problems.some(({ code }) => code === 'notification.target-notification-id-missing')
    ? { key: 'push.notification-id-missing' }
    : undefined
}

function adviceBeforeSending(isChecked: boolean, changeCount: number): Message {
  if (!isChecked) return { key: 'push.ready-unchecked' }

  return changeCount === 0
    ? { key: 'push.ready-unchanged' }
    : { key: 'push.ready', params: { count: changeCount } }
}
