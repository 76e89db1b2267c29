import type { NotificationCall } from '@shared/feishu/calls/notification-calls'
import { DRAFT_STATUS } from '@shared/notification/notification-record'

/**
 * The states of API §4. Only the number of a draft is published: **the others are our own invention**, good for
 * nothing but to be other than zero. No client may give them a meaning.
 */
export const PracticeStatus = {
  draft: DRAFT_STATUS,
  inReview: 1,
  rejected: 2,
  approved: 3,
  scheduled: 4,
  sending: 5,
  sent: 6,
  cancelled: 7,
} as const

/**
 * In which states a call is taken (table of API §4). Where that table has a question mark, the answer here is no,
 * but for preview, which is "before the formal send". A rejected push can thus only be read.
 */
const takenIn: Record<Exclude<NotificationCall, 'create'>, readonly number[]> = {
  get: Object.values(PracticeStatus),
  patch: [PracticeStatus.draft],
  preview: [PracticeStatus.draft, PracticeStatus.inReview, PracticeStatus.approved],
  submit_approve: [PracticeStatus.draft],
  cancel_approve: [PracticeStatus.inReview],
  execute_send: [PracticeStatus.approved],
  cancel_send: [PracticeStatus.scheduled, PracticeStatus.sending, PracticeStatus.sent],
}

/** Whether a call is taken for a notification with this status, which can be any value after a fault. */
export function isTakenIn(operation: Exclude<NotificationCall, 'create'>, status: unknown): boolean {
  return operation === 'get' || takenIn[operation].some((taken) => taken === status)
}
