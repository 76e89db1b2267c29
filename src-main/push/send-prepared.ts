import type { FeishuFailure } from '@shared/feishu/answer'
import { serialiseRequestBody } from '@shared/notification/update-request-body'
import type { PushReport } from '@shared/push/push-report'
import { nextStepAfterPatch } from './after-patch'
import type { ReadyPush } from './prepare-push'
import { waitToRepeat, type PushDependencies } from './push-dependencies'
import { noTries, type Tries } from './repeats'
import { reportOf, reportOfFailedUpdate } from './reports'
import { settleUpdate } from './settle-update'
import { toldBefore, type SentPush } from './sent-push'
import { verifyUpdate } from './verify-update'

/**
 * The second half of a push (design §3.3, §3.5), called when a person has confirmed: sends the update and reads it
 * back; an update without an answer is settled by reading back, too.
 */
export async function sendPrepared(ready: ReadyPush, dependencies: PushDependencies): Promise<SentPush> {
  const { client, random, onProgress, refreshCredentials, signal } = dependencies
  const { notificationId, userIdType } = ready.plan.target
  const body = serialiseRequestBody(ready.plan.body)
  const context = { random, canRefresh: refreshCredentials !== undefined }

  let tries = noTries
  let last: FeishuFailure | undefined

  for (;;) {
    if (signal?.aborted === true) return { report: stoppedReport(last, tries, ready) }

    onProgress?.({ step: 'sending' })
    const answer = await client.updateNotification(notificationId, userIdType, body)
    if (answer.kind === 'success') return verifyUpdate(answer, ready, dependencies)

    last = answer
    const afterPatch = nextStepAfterPatch(answer, tries, context)
    const next = afterPatch.do === 'settle' ? await settleUpdate(ready, tries, dependencies) : afterPatch

    if (next.do === 'ended') return next.sent
    if (next.do === 'end') return { report: failedReport(answer, tries, ready) }
    if (next.do === 'repeat') await waitToRepeat(next.waitMs, dependencies, signal)
    if (next.do === 'refresh' && (await refreshCredentials?.()) !== true) {
      return { report: failedReport(answer, tries, ready) }
    }
    tries = next.tries
  }
}

/** A person gave up. What is true depends on what was sent until then. */
function stoppedReport(last: FeishuFailure | undefined, tries: Tries, ready: ReadyPush): PushReport {
  const nothingWasSent = last === undefined || (last.kind === 'no-answer' && !last.sent)

  return nothingWasSent && tries.interrupted === 0
    ? reportOf('declined', { key: 'push.cancelled' }, undefined, { ...toldBefore(ready), request: null })
    : failedReport(last, tries, ready)
}

/** The last try was refused or never left. An earlier one without an answer may still arrive, though. */
function failedReport(last: FeishuFailure | undefined, tries: Tries, ready: ReadyPush): PushReport {
  const wasRefused = last?.kind === 'refused'

  return last === undefined || (tries.interrupted > 0 && !wasRefused)
    ? reportOf('unknown', { key: 'push.unknown-not-taken' }, last, toldBefore(ready))
    : reportOfFailedUpdate(last, toldBefore(ready))
}
