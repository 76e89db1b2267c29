import type { JsonObject } from '@shared/json-value'
import type { ServerNotification } from '@shared/notification/notification-record'
import { type Answer, success } from './answer'
import type { AcceptedCall, PracticeState } from './call'
import { PracticeStatus } from './life-cycle'
import { refusal } from './refusal'

/** `POST …/execute_send`: sets the time; a time that has passed counts as due at once (API §3.2, unpublished). */
export function executeSend(
  state: PracticeState,
  call: AcceptedCall,
  notification: ServerNotification,
  body: JsonObject,
): Answer {
  const sendAt = body.send_at
  if (typeof sendAt !== 'string' || !/^\d{13}$/.test(sendAt)) {
    return refusal(154000, call, 'send_at is not a string of 13 digits (milliseconds)')
  }

  state.store.put(call.notificationId, { ...notification, status: PracticeStatus.scheduled, send_at: sendAt })
  return success({})
}

/** `POST …/cancel_send`: nothing more is sent; with `is_recall` what was sent is taken back (API §3.2, §10.28). */
export function cancelSend(
  state: PracticeState,
  call: AcceptedCall,
  notification: ServerNotification,
  body: JsonObject,
): Answer {
  const isRecall = body.is_recall
  if (typeof isRecall !== 'boolean') return refusal(154000, call, 'is_recall is not a boolean')

  state.store.put(call.notificationId, {
    ...notification,
    status: PracticeStatus.cancelled,
    ...(isRecall ? { sent_user_count: 0, read_user_count: 0 } : {}),
  })
  return success({})
}
