import type { JsonValue } from '../json-value'

/** What triggers a push (API §1.4 row 13). */
export const PushType = { timed: 0, newStaffOnboarding: 1 } as const

/** Who gets a private message from the help desk (API §1.4 row 14). */
export const PushScopeType = { allMembers: 0, noMember: 1, someMembers: 2, newStaff: 3 } as const

/** Which new hires an onboarding push covers (API §1.4 row 15). `0` is a real value. */
export const NewStaffScopeType = { allNewStaff: 0, someDepartments: 1 } as const

/** The kind of user id that a record uses (API §1.3). */
export type UserIdType = 'open_id' | 'union_id' | 'user_id'

export const userIdTypes: readonly UserIdType[] = ['open_id', 'union_id', 'user_id']

/** A person on a list; `name` and `avatar_url` are labels and are never sent (API §3.4). */
export interface NotificationUser {
  user_id: string
  name?: string
  avatar_url?: string
}

export interface NotificationDepartment {
  department_id: string
  name?: string
}

export interface NotificationChat {
  chat_id: string
  name?: string
}

/**
 * The fields of a notification that a client owns (API §1.4, §3.4), less `push_content`, which is the draft's card.
 * A draft is typed by people and comes from files, so nothing is certain before {@link checkNotification}: members
 * may be absent, of a wrong type, or unknown. Unknown members are kept in the file and never sent.
 */
export interface NotificationRecord {
  job_name?: JsonValue
  push_type?: JsonValue
  push_scope_type?: JsonValue
  user_list?: JsonValue
  department_list?: JsonValue
  chat_list?: JsonValue
  new_staff_scope_type?: JsonValue
  new_staff_scope_department_list?: JsonValue
  /** Milliseconds since 1970 as a string of digits; the empty string means "not set". */
  send_at?: JsonValue
  ext?: JsonValue
  [unknown: string]: JsonValue | undefined
}

/** The client-owned fields, in the order of API §12.2, in which they are also sent. */
export const clientOwnedFields = [
  'job_name',
  'push_content',
  'push_type',
  'push_scope_type',
  'user_list',
  'department_list',
  'chat_list',
  'new_staff_scope_type',
  'new_staff_scope_department_list',
  'send_at',
  'ext',
] as const

export type ClientOwnedField = (typeof clientOwnedFields)[number]

/** Display only, never sent (API §3.4; the last three were seen in a recorded answer, §3.3). */
export const serverOwnedFields = [
  'id',
  'status',
  'create_user',
  'created_at',
  'update_user',
  'updated_at',
  'target_user_count',
  'sent_user_count',
  'read_user_count',
  'helpdesk_id',
  'instance_code',
  'tenant_id',
] as const

/** The only published status number (API §4). Any other is shown as a number. */
export const DRAFT_STATUS = 0

/** The lists of a record and the member that carries the id of an item. */
export const listIdFields = {
  user_list: 'user_id',
  department_list: 'department_id',
  chat_list: 'chat_id',
  new_staff_scope_department_list: 'department_id',
} as const

export type ListField = keyof typeof listIdFields

/** A notification as `GET` returns it (API §3.3): all fields of a record, the card as a string, and server-owned fields. */
export type ServerNotification = Record<string, JsonValue>
