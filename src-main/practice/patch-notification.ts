import type { JsonObject } from '@shared/json-value'
import type { ServerNotification } from '@shared/notification/notification-record'
import { type Answer, success } from './answer'
import { type AcceptedCall, type PracticeState, targetOf } from './call'
import { readClientFields, refuseFields } from './client-fields'
import { refusal } from './refusal'
import { PRACTICE_USER_ID, serverUser, withClientFields, withoutClientFields } from './stored-notification'

/**
 * `PATCH /notifications/:notification_id`: stores the client-owned fields verbatim, or refuses all of them (API §1).
 * The caller has made sure that the notification is a draft.
 */
export function patchNotification(
  state: PracticeState,
  call: AcceptedCall,
  notification: ServerNotification,
  body: JsonObject,
): Answer {
  const read = readClientFields(body)
  if (!read.ok) return refusal(154000, call, read.reason)

  const now = state.clock()
  const { fields } = read

  // The rules hold for the push as it would be, so a merging update is judged together with what stays.
  const judged = state.patchSemantics === 'merge' ? { ...notification, ...fields } : fields
  const reason = refuseFields(judged, targetOf(state, call.notificationId, call.userIdType), now)
  if (reason !== null) return refusal(154000, call, reason)

  const start = state.patchSemantics === 'merge' ? notification : withoutClientFields(notification)
  state.store.put(call.notificationId, {
    ...withClientFields(start, fields),
    update_user: serverUser(PRACTICE_USER_ID),
    updated_at: String(now),
  })
  return success({})
}
