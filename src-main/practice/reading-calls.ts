import type { ServerNotification } from '@shared/notification/notification-record'
import { type Answer, success } from './answer'
import type { AcceptedCall, PracticeState } from './call'

/** `GET /notifications/:notification_id` (API §3.3, §13). */
export function getNotification(notification: ServerNotification): Answer {
  return success({ approval_app_link: '', notification })
}

/** `POST …/preview`: the card would go to the calling user; here it is counted (API §3.2). */
export function previewNotification(state: PracticeState, call: AcceptedCall): Answer {
  state.store.countPreview(call.notificationId)
  return success({})
}
