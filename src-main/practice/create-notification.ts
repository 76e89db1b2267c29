import type { JsonObject } from '@shared/json-value'
import { type Answer, success } from './answer'
import { type AcceptedCall, type PracticeState, targetOf } from './call'
import { readClientFields, refuseFields } from './client-fields'
import { refusal } from './refusal'
import { freshNotification, PRACTICE_USER_ID } from './stored-notification'

/** `POST /notifications`: a new draft (API §3.1, §3.2). There is no idempotency key, so each call makes one more. */
export function createNotification(state: PracticeState, call: AcceptedCall, body: JsonObject): Answer {
  const read = readClientFields(body)
  if (!read.ok) return refusal(154000, call, read.reason)

  const now = state.clock()
  const id = state.store.freshId()
  const { fields } = read

  // What the page demands of every body must be in it; nothing stands in for it.
  const reason = refuseFields(fields, targetOf(state, id, call.userIdType), now)
  if (reason !== null) return refusal(154000, call, reason)

  const notification = freshNotification(id, state.helpdeskId, now, PRACTICE_USER_ID, fields)
  state.store.put(id, notification)
  return success({ notification_id: id, status: notification.status ?? null })
}
