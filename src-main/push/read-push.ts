import type { DraftTarget } from '@shared/draft/draft'
import type { FeishuAnswer } from '@shared/feishu/answer'
import type { ServerNotification } from '@shared/notification/notification-record'
import { nextStepAfterRead } from './after-read'
import { waitToRepeat, type PushDependencies } from './push-dependencies'
import { noTries } from './repeats'

/**
 * Reads a push, trying again where that may help.
 * @param step - what a person is told: reading before an update, checking after one.
 * @param signal - gives up reading; not for checking, since what was sent is sent.
 */
export async function readPush(
  { notificationId, userIdType }: DraftTarget,
  dependencies: PushDependencies,
  step: 'reading' | 'checking',
  signal?: AbortSignal,
): Promise<FeishuAnswer<ServerNotification>> {
  const { client, random, onProgress, refreshCredentials } = dependencies
  const canRefresh = refreshCredentials !== undefined
  let tries = noTries

  for (;;) {
    onProgress?.({ step })
    const answer = await client.getNotification(notificationId, userIdType, signal)
    if (signal?.aborted === true) return answer

    const next = nextStepAfterRead(answer, tries, { random, canRefresh })
    if (next.do === 'accept') return answer

    if (next.do === 'repeat') {
      await waitToRepeat(next.waitMs, dependencies, signal)
      if (isAborted(signal)) return answer
    } else if ((await refreshCredentials?.()) !== true) {
      return answer
    }
    tries = next.tries
  }
}

/** Asked anew: TypeScript would remember what the signal said before the wait. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}
