import { isJsonObject, type JsonObject } from '@shared/json-value'
import type { ServerNotification } from '@shared/notification/notification-record'
import { type Answer, success } from './answer'
import type { AcceptedCall, PracticeState } from './call'
import { PracticeStatus } from './life-cycle'
import { refusal } from './refusal'
import { PRACTICE_USER_ID } from './stored-notification'

/**
 * `POST …/submit_approve`: approved at once when the creator owns the help desk, else in review (API §3.2). Whether a
 * push stays a draft when `has_access` is false is not published; here it does, since nobody was asked to review it.
 */
export function submitApprove(
  state: PracticeState,
  call: AcceptedCall,
  notification: ServerNotification,
  body: JsonObject,
): Answer {
  const reason = body.reason
  if (typeof reason !== 'string' || reason.trim() === '') return refusal(154000, call, 'reason is required')
  if (!state.hasAccess) return success({ has_access: false })

  const creator = notification.create_user
  const isOwners = isJsonObject(creator) && creator.user_id === PRACTICE_USER_ID
  const status = isOwners ? PracticeStatus.approved : PracticeStatus.inReview

  state.store.put(call.notificationId, { ...notification, status })
  return success({ has_access: true })
}

/** `POST …/cancel_approve`: back to a draft, which is likely but not published (API §3.2). */
export function cancelApprove(
  state: PracticeState,
  call: AcceptedCall,
  notification: ServerNotification,
): Answer {
  state.store.put(call.notificationId, { ...notification, status: PracticeStatus.draft })
  return success({})
}
