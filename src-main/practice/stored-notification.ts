import type { JsonValue } from '@shared/json-value'
import {
  type ClientOwnedField,
  DRAFT_STATUS,
  type ListField,
  listIdFields,
  PushScopeType,
  PushType,
  type ServerNotification,
} from '@shared/notification/notification-record'

/** The client-owned fields of a notification, some or all. */
export type ClientFields = Partial<Record<ClientOwnedField, JsonValue>>

/** The person behind the practice token: owner of the help desk and creator of the sample pushes. */
export const PRACTICE_USER_ID = 'ou_00000000000000000000000000000001'

/** Whoever changes a push behind the client's back. */
export const COLLEAGUE_USER_ID = 'ou_0000000000000000000000000000c011'

/** A user as the server writes it: it does not fill names (API §3.3). */
export function serverUser(userId: string): JsonValue {
  return { avatar_url: '', name: '', user_id: userId }
}

/** What a field holds that was never set (API §3.3, §13). */
const unsetFields = {
  send_at: '',
  push_content: '',
  push_type: PushType.timed,
  push_scope_type: PushScopeType.allMembers,
  new_staff_scope_type: null,
  new_staff_scope_department_list: null,
  user_list: null,
  department_list: null,
  chat_list: null,
  ext: '',
} satisfies ClientFields

/** A draft as `GET` shows it right after it was created (API §13), members in that order. */
export function freshNotification(
  id: string,
  helpdeskId: string,
  createdAt: number,
  createdBy: string,
  fields: ClientFields,
): ServerNotification {
  const bare: ServerNotification = {
    id,
    helpdesk_id: helpdeskId,
    instance_code: '',
    tenant_id: '1',
    job_name: '',
    status: DRAFT_STATUS,
    create_user: serverUser(createdBy),
    created_at: String(createdAt),
    update_user: serverUser(createdBy),
    updated_at: '',
    target_user_count: 0,
    sent_user_count: 0,
    read_user_count: 0,
    ...unsetFields,
  }
  return withClientFields(bare, fields)
}

/**
 * A notification with other client-owned fields, everything else as it was. Values are kept verbatim, but an empty
 * list is stored as `null`, and a timed push has no new staff scope (API §3.3).
 */
export function withClientFields(notification: ServerNotification, fields: ClientFields): ServerNotification {
  const changed: ServerNotification = { ...notification, ...fields }

  for (const list of Object.keys(listIdFields) as ListField[]) {
    if (Array.isArray(changed[list]) && changed[list].length === 0) changed[list] = null
  }
  if (changed.push_type === PushType.timed) changed.new_staff_scope_type = null

  return { ...changed, target_user_count: targetUserCount(changed) }
}

/** The same notification with none of its client-owned fields set, as a replacing update starts from. */
export function withoutClientFields(notification: ServerNotification): ServerNotification {
  return { ...notification, job_name: '', ...unsetFields }
}

/** The practice organisation has 42 members, ten to a department: the server counts, the client only reads. */
function targetUserCount(notification: ServerNotification): number {
  if (notification.push_scope_type === PushScopeType.allMembers) return 42
  if (notification.push_scope_type !== PushScopeType.someMembers) return 0
  return lengthOf(notification.user_list) + 10 * lengthOf(notification.department_list)
}

function lengthOf(list: JsonValue | undefined): number {
  return Array.isArray(list) ? list.length : 0
}
