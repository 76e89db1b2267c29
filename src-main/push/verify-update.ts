import type { FeishuSuccess } from '@shared/feishu/answer'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { changesBetween } from '@shared/notification/changes'
import type { PushReport } from '@shared/push/push-report'
import type { Message } from '@shared/result'
import { baseOf, type ReadyPush } from './prepare-push'
import type { PushDependencies } from './push-dependencies'
import { readPush } from './read-push'
import { reportOf } from './reports'
import { toldBefore, type SentPush } from './sent-push'

/** Feishu took the update: reads it back, to see that it holds what was sent (API §12.1 step 5). */
export async function verifyUpdate(
  answer: FeishuSuccess<JsonValue>,
  ready: ReadyPush,
  dependencies: PushDependencies,
): Promise<SentPush> {
  const { plan } = ready
  const readBack = await readPush(plan.target, dependencies, 'checking')
  const now = dependencies.clock.now()

  if (readBack.kind !== 'success') {
    const report = reportOf('updated', { key: 'push.updated-not-read-back' }, answer, toldBefore(ready))
    // Feishu said that it took the body, so that is what the next push compares with.
    return {
      report,
      base: baseOf({ ...plan.serverCopy, ...(plan.body as unknown as JsonObject) }, plan.target, now),
    }
  }

  const notTaken = changesBetween(readBack.data, plan.body)

  if (nothingWasTaken(ready, notTaken)) {
    const advice: Message = { key: 'push.unknown-not-held', params: { fields: fieldsOf(notTaken) } }
    return { report: reportOf('unknown', advice, answer, { ...toldBefore(ready), notTaken }) }
  }

  const advice = adviceAfterUpdate(notTaken, { key: 'push.updated' })

  return {
    report: reportOf('updated', advice, answer, { ...toldBefore(ready), notTaken }),
    base: baseOf(readBack.data, plan.target, now),
  }
}

/** Whether Feishu holds nothing of what was to change, in spite of its word. */
function nothingWasTaken({ plan, report }: ReadyPush, notTaken: PushReport['notTaken']): boolean {
  if (plan.serverCopy === undefined || report.changes.length === 0) return false

  const left = new Set(notTaken.map(({ field }) => field))
  return report.changes.every(({ field }) => left.has(field))
}

/** What to say when Feishu took the update, but perhaps not all of it. */
export function adviceAfterUpdate(notTaken: PushReport['notTaken'], whenAllTaken: Message): Message {
  return notTaken.length === 0
    ? whenAllTaken
    : { key: 'push.updated-in-part', params: { fields: fieldsOf(notTaken) } }
}

function fieldsOf(changes: PushReport['notTaken']): string {
  return changes.map(({ field }) => field).join(', ')
}
