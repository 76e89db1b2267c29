import type { JsonObject } from '@shared/json-value'
import type { ServerNotification, UserIdType } from '@shared/notification/notification-record'
import { userIdTypes } from '@shared/notification/notification-record'
import type { Answer } from './answer'
import { cancelApprove, submitApprove } from './approval-calls'
import { refuseHelpdeskHeader, refuseUserToken } from './authenticate'
import type { AcceptedCall, Call, PracticeState } from './call'
import { createNotification } from './create-notification'
import { getNotification, previewNotification } from './reading-calls'
import { isTakenIn } from './life-cycle'
import { operationRule } from './operations'
import { patchNotification } from './patch-notification'
import { rateLimited } from './rate-limited'
import { readJsonBody } from './read-json-body'
import { refusal } from './refusal'
import { cancelSend, executeSend } from './sending-calls'

/**
 * Answers one of the eight calls as API §3 to §6 say, and changes the state accordingly. The order of the checks is
 * that of a gateway before a service, which is inferred: token, rate limit, help desk, request, notification, rules.
 */
export function answerCall(state: PracticeState, call: Call): Answer {
  const tokenRefusal = refuseUserToken(call.headers, state.accessToken)
  if (tokenRefusal !== null) return refusal(tokenRefusal.code, call, tokenRefusal.reason)

  const limitReached = state.rateLimit?.admit(call.operation) ?? null
  if (limitReached !== null) return rateLimited(call, { httpStatus: 429, ...limitReached })

  const helpdeskRefusal = refuseHelpdeskHeader(call.headers, state.helpdeskId, state.helpdeskToken)
  if (helpdeskRefusal !== null) return refusal(helpdeskRefusal.code, call, helpdeskRefusal.reason)

  const userIdType = userIdTypeOf(call)
  if (userIdType === null) return refusal(154000, call, 'user_id_type is none of the three')

  const accepted: AcceptedCall = { ...call, userIdType }
  if (operationRule(call.operation).body === 'none') return answerAccepted(state, accepted, {})

  const read = readJsonBody(call)
  return read.ok ? answerAccepted(state, accepted, read.body) : refusal(read.code, call, read.reason)
}

function answerAccepted(state: PracticeState, call: AcceptedCall, body: JsonObject): Answer {
  if (call.operation === 'create') return createNotification(state, call, body)

  const notification = state.store.find(call.notificationId)
  if (notification === null) return refusal(154004, call, 'no such notification on this help desk')

  // No code is published for "not a draft" (API §10.2): 154005 is the one whose words fit; 154000 would be possible.
  if (!isTakenIn(call.operation, notification.status)) {
    return refusal(154005, call, `not possible with status ${JSON.stringify(notification.status)}`)
  }
  return answerForNotification(state, { ...call, operation: call.operation }, notification, body)
}

function answerForNotification(
  state: PracticeState,
  call: AcceptedCall & { readonly operation: Exclude<Call['operation'], 'create'> },
  notification: ServerNotification,
  body: JsonObject,
): Answer {
  switch (call.operation) {
    case 'get':
      return getNotification(notification)
    case 'patch':
      return patchNotification(state, call, notification, body)
    case 'preview':
      return previewNotification(state, call)
    case 'submit_approve':
      return submitApprove(state, call, notification, body)
    case 'cancel_approve':
      return cancelApprove(state, call, notification)
    case 'execute_send':
      return executeSend(state, call, notification, body)
    case 'cancel_send':
      return cancelSend(state, call, notification, body)
  }
}

/** The kind of user ids that a call speaks of, `open_id` unless said otherwise (API §1.3). `null`: an invalid one. */
function userIdTypeOf(call: Call): UserIdType | null {
  const asked = operationRule(call.operation).takesUserIdType ? call.query.get('user_id_type') : null
  if (asked === null) return 'open_id'
  return userIdTypes.find((type) => type === asked) ?? null
}
