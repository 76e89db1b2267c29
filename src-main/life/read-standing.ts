import type { DraftTarget } from '@shared/draft/draft'
import type { FeishuAnswer } from '@shared/feishu/answer'
import type { PushStanding } from '@shared/life/life-report'
import { standingOf } from '@shared/life/push-standing'
import type { ServerNotification } from '@shared/notification/notification-record'
import { readRepeatedly } from '../push/read-repeatedly'
import type { LifeDependencies } from './life-dependencies'

/** A push as Feishu holds it, and how it stands. */
export interface ReadPush {
  readonly notification: ServerNotification
  readonly standing: PushStanding
}

/** Reads how a push stands, trying again where that may help. */
export async function readStanding(
  { notificationId, userIdType }: Pick<DraftTarget, 'notificationId' | 'userIdType'>,
  dependencies: LifeDependencies,
): Promise<FeishuAnswer<ReadPush>> {
  const answer = await readRepeatedly(
    () => dependencies.client.readNotification(notificationId, userIdType),
    dependencies,
  )
  if (answer.kind !== 'success') return answer

  const { notification, approvalLink } = answer.data
  return {
    ...answer,
    data: { notification, standing: standingOf(notificationId, notification, approvalLink) },
  }
}
