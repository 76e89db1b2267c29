import type { DraftTarget } from '@shared/draft/draft'
import type { NotificationRecord } from '@shared/notification/notification-record'

export const NOW = Date.UTC(2026, 0, 15, 8)

export const sampleTarget: DraftTarget = {
  brand: 'feishu',
  helpdeskId: '6900000000000000001',
  notificationId: '7000000000000000001',
  userIdType: 'open_id',
}

/** Settings without any problem: a timed push to one person. */
export function sampleRecord(changes: NotificationRecord = {}): NotificationRecord {
  return {
    job_name: 'Office move',
    push_type: 0,
    push_scope_type: 2,
    user_list: [{ user_id: 'ou_00000000000000000000000000000002' }],
    department_list: [],
    chat_list: [],
    ...changes,
  }
}
