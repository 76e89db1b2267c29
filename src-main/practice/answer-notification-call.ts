import { notificationCalls, type NotificationCall } from '@shared/feishu/calls/notification-calls'
import type { JsonObject } from '@shared/json-value'
import type { ServerNotification } from '@shared/notification/notification-record'
import type { Answer } from './answer'
import { cancelApprove, submitApprove } from './approval-calls'
import type { AcceptedCall, Call, PracticeState } from './call'
import { createNotification } from './create-notification'
import { isTakenIn } from './life-cycle'
import { operationRule } from './operations'
import { patchNotification } from './patch-notification'
import { readJsonBody } from './read-json-body'
import { getNotification, previewNotification } from './reading-calls'
import { refusal } from './refusal'
import { cancelSend, executeSend } from './sending-calls'

type AcceptedNotificationCall = AcceptedCall & { readonly operation: NotificationCall }

export function isNotificationCall<C extends Call>(
  call: C,
): call is C & { readonly operation: NotificationCall } {
  return Object.hasOwn(notificationCalls, call.operation)
}

/** Answers one of the eight calls of a push (API §3). */
export function answerNotificationCall(state: PracticeState, call: AcceptedNotificationCall): Answer {
  if (operationRule(call.operation).body === 'none') return answerRead(state, call, {})

  const read = readJsonBody(call)
  return read.ok ? answerRead(state, call, read.body) : refusal(read.code, call, read.reason)
}

function answerRead(state: PracticeState, call: AcceptedNotificationCall, body: JsonObject): Answer {
  const { operation } = call
  if (operation === 'create') return createNotification(state, call, body)

  const notification = state.store.find(call.notificationId)
  if (notification === null) return refusal(154004, call, 'no such notification on this help desk')

  // No code is published for "not a draft" (API §10.2): 154005 is the one whose words fit; 154000 would be possible.
  if (!isTakenIn(operation, notification.status)) {
    return refusal(154005, call, `not possible with status ${JSON.stringify(notification.status)}`)
  }
  return answerForNotification(state, { ...call, operation }, notification, body)
}

function answerForNotification(
  state: PracticeState,
  call: AcceptedCall & { readonly operation: Exclude<NotificationCall, 'create'> },
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
