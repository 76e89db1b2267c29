import type { DraftTarget } from '@shared/draft/draft'
import type { JsonValue } from '@shared/json-value'
import type { NotificationRecord } from '@shared/notification/notification-record'

export const NOW = Date.UTC(2026, 0, 15, 8)

export const sampleTarget: DraftTarget = {
  brand: 'feishu',
  helpdeskId: '6900000000000000001',
  notificationId: '7000000000000000001',
  userIdType: 'open_id',
}

/** Settings without any problem, a timed push to one person, with some members changed or (`undefined`) left out. */
export function sampleRecord(
  changes: Readonly<Record<string, JsonValue | undefined>> = {},
): NotificationRecord {
  const record: Readonly<Record<string, JsonValue | undefined>> = {
    job_name: 'Office move',
    push_type: 0,
    push_scope_type: 2,
    user_list: [{ user_id: 'ou_00000000000000000000000000000002' }],
    department_list: [],
    chat_list: [],
    ...changes,
  }

  return withoutUndefined(record)
}

export function withoutUndefined(
  members: Readonly<Record<string, JsonValue | undefined>>,
): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(members).filter((member): member is [string, JsonValue] => member[1] !== undefined),
  )
}
