import type { NotificationCall } from '@shared/feishu/calls/notification-calls'
import type { CallAddress } from '@shared/feishu/endpoints'
import type { UserIdType } from '@shared/notification/notification-record'

/** A call of a push, without who signs it. */
export interface NotificationRequest {
  readonly call: NotificationCall
  readonly address: CallAddress
  /** The exact text of the JSON body. */
  readonly body?: string
}

/** The requests of the eight calls, exactly as API §3.1 has them. The kind of user id is always said where it is taken. */
export const notificationRequests = {
  create: (userIdType: UserIdType, body: string): NotificationRequest => ({
    call: 'create',
    address: { query: { user_id_type: userIdType } },
    body,
  }),
  patch: (id: string, userIdType: UserIdType, body: string): NotificationRequest => ({
    call: 'patch',
    address: withUserIdType(id, userIdType),
    body,
  }),
  get: (id: string, userIdType: UserIdType): NotificationRequest => ({
    call: 'get',
    address: withUserIdType(id, userIdType),
  }),
  preview: (id: string): NotificationRequest => ({ call: 'preview', address: ofPush(id) }),
  submitApprove: (id: string, reason: string): NotificationRequest => ({
    call: 'submit_approve',
    address: ofPush(id),
    body: JSON.stringify({ reason }),
  }),
  cancelApprove: (id: string): NotificationRequest => ({ call: 'cancel_approve', address: ofPush(id) }),
  executeSend: (id: string, sendAt: string): NotificationRequest => ({
    call: 'execute_send',
    address: ofPush(id),
    body: JSON.stringify({ send_at: sendAt }),
  }),
  cancelSend: (id: string, isRecall: boolean): NotificationRequest => ({
    call: 'cancel_send',
    address: ofPush(id),
    body: JSON.stringify({ is_recall: isRecall }),
  }),
}

function ofPush(id: string): CallAddress {
  return { path: { notification_id: id } }
}

function withUserIdType(id: string, userIdType: UserIdType): CallAddress {
  return { ...ofPush(id), query: { user_id_type: userIdType } }
}
