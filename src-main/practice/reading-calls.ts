import type { ServerNotification } from '@shared/notification/notification-record'
import { type Answer, success } from './answer'
import type { AcceptedCall, PracticeState } from './call'
import { PracticeStatus } from './life-cycle'

/** `GET /notifications/:notification_id` (API §3.3, §13). */
export function getNotification(notification: ServerNotification): Answer {
  const isReviewed = notification.status === PracticeStatus.inReview
  return success({ approval_app_link: isReviewed ? APPROVAL_LINK : '', notification })
}

/** The Help Desk mini-program (API §3.2), where a review is seen; what real links look like is not published. */
const APPROVAL_LINK = 'https://app.feishu.cn/app/cli_9f9f8825d53b900d'

/** `POST …/preview`: the card would go to the calling user; here it is counted (API §3.2). */
export function previewNotification(state: PracticeState, call: AcceptedCall): Answer {
  state.store.countPreview(call.notificationId)
  return success({})
}
