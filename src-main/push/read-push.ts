import type { DraftTarget } from '@shared/draft/draft'
import type { FeishuAnswer } from '@shared/feishu/answer'
import type { ServerNotification } from '@shared/notification/notification-record'
import type { PushDependencies } from './push-dependencies'
import { readRepeatedly } from './read-repeatedly'

/**
 * Reads a push, trying again where that may help.
 * @param step - what a person is told: reading before an update, checking after one.
 * @param signal - gives up reading; not for checking, since what was sent is sent.
 */
export function readPush(
  { notificationId, userIdType }: DraftTarget,
  dependencies: PushDependencies,
  step: 'reading' | 'checking',
  signal?: AbortSignal,
): Promise<FeishuAnswer<ServerNotification>> {
  const { client, onProgress } = dependencies

  return readRepeatedly(
    () => {
      onProgress?.({ step })
      return client.getNotification(notificationId, userIdType, signal)
    },
    dependencies,
    signal,
  )
}
