import type { Draft } from '@shared/draft/draft'
import type { FeishuAnswer, FeishuFailure } from '@shared/feishu/answer'
import { describeNoAnswer } from '@shared/feishu/describe-no-answer'
import { retryClassOf } from '@shared/feishu/error-codes'
import type { LifeReport } from '@shared/life/life-report'
import { refreshedBase } from '@shared/life/refreshed-base'
import { precededKey } from '@shared/messages/precede-messages'
import type { Message } from '@shared/result'
import type { CreatedNotification } from '../feishu/feishu-client'
import type { CarriedOut } from './carry-out-action'
import type { LifeDependencies } from './life-dependencies'
import { lifeReport, reportOfFailedAction } from './life-reports'
import type { ReadyAction } from './prepare-action'
import { readStanding } from './read-standing'
import { sendOnce } from './send-once'
import { sha256Of, type UnansweredCreation } from './unanswered-creations'

/**
 * Creates a push, at most once. It is noted before it is sent, and the note goes only when the outcome is known, so
 * that neither a crash nor a lost answer leads to a second push, which nothing could delete (API §3.2).
 */
export async function createPush(ready: ReadyAction, dependencies: LifeDependencies): Promise<CarriedOut> {
  const { client, creations, clock } = dependencies
  const { helpdeskId, userIdType } = ready.draft.target
  const body = ready.request.body ?? ''
  const jobName = nameOf(ready.draft)
  const creation: UnansweredCreation = {
    at: new Date(clock.now()).toISOString(),
    helpdeskId,
    jobName,
    bodySha256: sha256Of(body),
  }

  await creations.forgetLike(helpdeskId, jobName, body)
  await creations.begin(creation)
  const answer = await sendOnce(() => client.createNotification(userIdType, body), dependencies)

  if (answer.kind !== 'success' && isUnknown(answer))
    return { report: reportOfUnknown(answer, creation, ready) }
  await creations.end(creation)

  return answer.kind === 'success'
    ? created(answer, ready, dependencies)
    : { report: reportOfFailedAction('create', answer, toldBefore(ready)) }
}

function toldBefore({
  report: { request, problems },
}: ReadyAction): Pick<LifeReport, 'request' | 'problems'> {
  return { request, problems }
}

function nameOf({ notification: { job_name: name } }: Draft): string {
  return typeof name === 'string' ? name : ''
}

/** An internal error of Feishu's may come after the deed, so it says no more than silence does. */
function isUnknown(answer: FeishuFailure): boolean {
  if (answer.kind === 'no-answer') return answer.sent
  return answer.kind === 'refused' && retryClassOf(answer.httpStatus, answer.code) === 'limited'
}

async function created(
  answer: Extract<FeishuAnswer<CreatedNotification>, { kind: 'success' }>,
  ready: ReadyAction,
  dependencies: LifeDependencies,
): Promise<CarriedOut> {
  const { draft } = ready
  const target = { ...draft.target, notificationId: answer.data.notificationId }
  const made: Draft = { ...draft, target }
  const after = await readStanding(target, dependencies)
  const advice: Message = { key: 'life.done.create', params: { id: target.notificationId } }

  if (after.kind !== 'success') {
    return { report: lifeReport('create', 'done', advice, answer, toldBefore(ready)), draft: made }
  }
  const { standing, notification } = after.data
  const base = refreshedBase(made, notification, dependencies.clock.now())
  return {
    report: lifeReport('create', 'done', advice, answer, { ...toldBefore(ready), standing }),
    draft: { ...made, base },
  }
}

function reportOfUnknown(
  answer: FeishuFailure,
  { jobName, at }: UnansweredCreation,
  ready: ReadyAction,
): LifeReport {
  const more = toldBefore(ready)
  const told = { name: jobName, time: at }

  if (answer.kind !== 'no-answer') {
    return lifeReport('create', 'unknown', { key: 'life.creation-pending', params: told }, answer, more)
  }
  const { key, params = {} } = describeNoAnswer(answer)
  const advice: Message = {
    key: precededKey('life.creation-unknown', key),
    params: { ...params, ...told },
  }
  return lifeReport('create', 'unknown', advice, answer, more)
}
