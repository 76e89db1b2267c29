import type { FeishuFailure } from '@shared/feishu/answer'
import { serialiseRequestBody } from '@shared/notification/update-request-body'
import { nextStepAfterPatch } from './after-patch'
import type { ReadyPush } from './prepare-push'
import { waitToRepeat, type PushDependencies } from './push-dependencies'
import { MAX_PATCHES, noTries, type Tries } from './repeats'
import { reportOf, reportOfFailedUpdate } from './reports'
import { settleRefusedUpdate, settleUpdate } from './settle-update'
import { toldBefore, type SentPush } from './sent-push'
import { unknownReport, type UnansweredUpdate } from './unanswered-update'
import { verifyUpdate } from './verify-update'

/** What was sent so far, and what came of it. */
interface SoFar {
  readonly patches: number
  readonly tries: Tries
  /** What came of the last try. */
  readonly last?: FeishuFailure
  readonly unanswered?: UnansweredUpdate
}

/**
 * The second half of a push (design §3.3, §3.5), called when a person has confirmed: sends the update and reads it
 * back; an update without an answer is settled by reading back, too.
 */
export async function sendPrepared(ready: ReadyPush, dependencies: PushDependencies): Promise<SentPush> {
  const { client, random, onProgress, refreshCredentials, signal } = dependencies
  const { notificationId, userIdType } = ready.plan.target
  const body = serialiseRequestBody(ready.plan.body)
  const context = { random, canRefresh: refreshCredentials !== undefined }

  let soFar: SoFar = { patches: 0, tries: noTries }

  for (;;) {
    if (signal?.aborted === true) return stopped(soFar, ready, dependencies)

    onProgress?.({ step: 'sending' })
    const answer = await client.updateNotification(notificationId, userIdType, body)
    if (answer.kind === 'success') return verifyUpdate(answer, ready, dependencies)

    soFar = withAnswer(soFar, answer)
    const { patches, tries, unanswered } = soFar
    const canSendAgain = patches < MAX_PATCHES
    const afterPatch = nextStepAfterPatch(answer, tries, context)

    const next =
      afterPatch.do === 'settle' && unanswered !== undefined
        ? await settleUpdate(ready, { unanswered, tries, canSendAgain }, dependencies)
        : afterPatch

    if (next.do === 'ended') return next.sent
    if (next.do === 'end' || next.do === 'settle' || !canSendAgain) return failed(soFar, ready, dependencies)
    if (next.do === 'repeat') await waitToRepeat(next.waitMs, dependencies, signal)
    if (next.do === 'refresh' && (await refreshCredentials?.()) !== true) {
      return failed(soFar, ready, dependencies)
    }
    soFar = { ...soFar, tries: next.tries }
  }
}

function withAnswer(soFar: SoFar, answer: FeishuFailure): SoFar {
  const { patches, unanswered } = soFar
  const isUnanswered = answer.kind === 'no-answer' && answer.sent

  return {
    ...soFar,
    patches: patches + 1,
    last: answer,
    ...(isUnanswered ? { unanswered: { answer, count: (unanswered?.count ?? 0) + 1 } } : {}),
  }
}

/** A person gave up. What is true depends on what was sent until then. */
async function stopped(soFar: SoFar, ready: ReadyPush, dependencies: PushDependencies): Promise<SentPush> {
  const { last, unanswered } = soFar
  const nothingWasSent = last === undefined || (last.kind === 'no-answer' && !last.sent)

  return nothingWasSent && unanswered === undefined
    ? {
        report: reportOf('declined', { key: 'push.cancelled' }, undefined, {
          ...toldBefore(ready),
          request: null,
        }),
      }
    : failed(soFar, ready, dependencies)
}

/** The last try was refused or never left. An earlier one without an answer may still have been taken, though. */
async function failed(
  { last, tries, unanswered }: SoFar,
  ready: ReadyPush,
  dependencies: PushDependencies,
): Promise<SentPush> {
  if (last?.kind === 'refused' && unanswered !== undefined) {
    return settleRefusedUpdate(last, ready, { unanswered, tries }, dependencies)
  }

  if (unanswered !== undefined) return { report: unknownReport('not-taken', unanswered, toldBefore(ready)) }
  if (last === undefined) throw new Error('no update was tried')

  return { report: reportOfFailedUpdate(last, toldBefore(ready)) }
}
