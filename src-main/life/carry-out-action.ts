import type { Draft } from '@shared/draft/draft'
import type { FeishuAnswer, FeishuNoAnswer, FeishuSuccess } from '@shared/feishu/answer'
import { describeNoAnswer } from '@shared/feishu/describe-no-answer'
import type { JsonValue } from '@shared/json-value'
import type { LifeReport, LifeWish } from '@shared/life/life-report'
import { refreshedBase } from '@shared/life/refreshed-base'
import { precededKey } from '@shared/messages/precede-messages'
import { DRAFT_STATUS } from '@shared/notification/notification-record'
import type { Message } from '@shared/result'
import { createPush } from './create-push'
import type { LifeDependencies } from './life-dependencies'
import { lifeReport, reportOfFailedAction } from './life-reports'
import type { ReadyAction } from './prepare-action'
import { readStanding, type ReadPush } from './read-standing'
import { sendOnce } from './send-once'

/** How an action ended, and what the draft knows of its push from now on. */
export interface CarriedOut {
  readonly report: LifeReport
  /** The draft with its push's id and state; absent when nothing new is known. */
  readonly draft?: Draft
}

/**
 * The second half of an action, called when a person has confirmed: sends it, and reads how the push stands then. What
 * got no answer is never sent again (API §12.3); reading tells what can be told.
 */
export async function carryOut(ready: ReadyAction, dependencies: LifeDependencies): Promise<CarriedOut> {
  if (ready.wish.action === 'create') return createPush(ready, dependencies)

  const { client } = dependencies
  const answer = await sendOnce(() => callOf(ready, client), dependencies)
  const nothingWasDone =
    answer.kind === 'refused' || answer.kind === 'not-asked' || (answer.kind === 'no-answer' && !answer.sent)
  if (nothingWasDone) {
    const told = { request: ready.report.request, standing: ready.report.standing }
    return { report: reportOfFailedAction(ready.wish.action, answer, told) }
  }

  const after = await readStanding(ready.draft.target, dependencies)
  const report =
    answer.kind === 'success' ? reportOfSuccess(answer, ready, after) : reportOfNoAnswer(answer, ready, after)

  return after.kind === 'success'
    ? { report, draft: draftAfter(ready.draft, after.data, dependencies.clock.now()) }
    : { report }
}

function draftAfter(draft: Draft, { notification }: ReadPush, now: number): Draft {
  return { ...draft, base: refreshedBase(draft, notification, now) }
}

type Outcome = boolean | undefined

/** @returns for a submission whether the user has access; for the others `true`. */
async function callOf(
  { wish, draft }: ReadyAction,
  client: LifeDependencies['client'],
): Promise<FeishuAnswer<Outcome>> {
  const id = draft.target.notificationId

  switch (wish.action) {
    case 'submit': {
      const answer = await client.submitForApproval(id, wish.reason.trim())
      return answer.kind === 'success' ? { ...answer, data: answer.data.hasAccess } : answer
    }
    case 'schedule':
      return taken(await client.scheduleSending(id, wish.sendAt))
    case 'cancel-sending':
      return taken(await client.cancelSending(id, wish.recall))
    case 'cancel-approval':
      return taken(await client.cancelApproval(id))
    default:
      return taken(await client.previewNotification(id))
  }
}

function taken(answer: FeishuAnswer<JsonValue>): FeishuAnswer<Outcome> {
  return answer.kind === 'success' ? { ...answer, data: true } : answer
}

function reportOfSuccess(
  answer: FeishuSuccess<Outcome>,
  { wish, report }: ReadyAction,
  after: FeishuAnswer<ReadPush>,
): LifeReport {
  const { request } = report
  const standing = after.kind === 'success' ? after.data.standing : null
  const params = { status: standing === null ? '?' : JSON.stringify(standing.status) }

  return answer.data === false
    ? lifeReport(wish.action, 'no-access', { key: 'life.no-access', params }, answer, { standing, request })
    : lifeReport(wish.action, 'done', { key: doneKey(wish), params }, answer, { standing, request })
}

function doneKey(wish: LifeWish) {
  if (wish.action !== 'cancel-sending') return `life.done.${wish.action}` as const
  return wish.recall ? 'life.done.cancel-sending-recalled' : 'life.done.cancel-sending'
}

function reportOfNoAnswer(
  answer: FeishuNoAnswer,
  { wish, before, report }: ReadyAction,
  after: FeishuAnswer<ReadPush>,
): LifeReport {
  const { request } = report
  if (after.kind === 'success' && before !== undefined && isEvident(wish, before, after.data)) {
    const { standing } = after.data
    const params = { status: JSON.stringify(standing.status) }
    const advice: Message = { key: 'life.done-after-interruption', params }
    return lifeReport(wish.action, 'done', advice, after, { standing, request })
  }

  const { key, params = {} } = describeNoAnswer(answer)
  const standing = after.kind === 'success' ? after.data.standing : null
  const advice: Message = {
    key: precededKey('life.unknown', key),
    params: { ...params, state: standing === null ? '?' : JSON.stringify(standing.status) },
  }
  return lifeReport(wish.action, 'unknown', advice, answer, { standing, request })
}

/** Whether the push, read anew, shows that what was asked has happened. Only a draft's number has a meaning (API §4). */
function isEvident(wish: LifeWish, before: ReadPush, after: ReadPush): boolean {
  const [was, is] = [before.standing, after.standing]

  switch (wish.action) {
    case 'submit':
      return was.status === DRAFT_STATUS && is.status !== DRAFT_STATUS
    case 'cancel-approval':
      return was.status !== DRAFT_STATUS && is.status === DRAFT_STATUS
    case 'schedule':
      return is.status !== was.status && is.sendAt === wish.sendAt
    default:
      return false
  }
}
