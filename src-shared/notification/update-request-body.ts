import { isJsonObject, type JsonValue } from '../json-value'
import { hasItems, listItems } from './empty-values'
import {
  listIdFields,
  NewStaffScopeType,
  PushType,
  type ListField,
  type NotificationRecord,
  type ServerNotification,
} from './notification-record'

/** The body of `PATCH /notifications/:notification_id`: client-owned fields only, in the order of API §12.2. */
export interface UpdateRequestBody {
  readonly job_name: string
  /** The card, serialised exactly once. */
  readonly push_content: string
  readonly push_type: number
  readonly push_scope_type: number
  readonly user_list: readonly { readonly user_id: string }[]
  readonly department_list: readonly { readonly department_id: string }[]
  readonly chat_list: readonly { readonly chat_id: string }[]
  readonly new_staff_scope_type?: number
  readonly new_staff_scope_department_list?: readonly { readonly department_id: string }[]
  readonly send_at?: string
  readonly ext?: string
}

/**
 * Builds the body that updates a push, by API §12.2. Nothing that the server owns, no unknown field and no label
 * (`name`, `avatar_url`) is in it.
 *
 * @param record - settings in which {@link checkNotification} found no error.
 * @param cardText - the card, which must be JSON.
 * @param serverCopy - the push as Feishu holds it, when it could be read; unset fields echo it.
 * @throws {SyntaxError} when `cardText` is not JSON, {@link TypeError} when `record` has errors: both are bugs of a
 *   caller that did not check first.
 */
export function updateRequestBody(
  record: NotificationRecord,
  cardText: string,
  serverCopy?: ServerNotification,
): UpdateRequestBody {
  const pushType = checked('push_type', record.push_type, isNumber)

  // Built in the order in which it is sent.
  return {
    job_name: checked('job_name', record.job_name, isString),
    push_content: JSON.stringify(JSON.parse(cardText)),
    push_type: pushType,
    push_scope_type: checked('push_scope_type', record.push_scope_type, isNumber),
    user_list: idsOnly(record, 'user_list'),
    department_list: idsOnly(record, 'department_list'),
    chat_list: idsOnly(record, 'chat_list'),
    ...newStaffFields(record, pushType, serverCopy),
    ...sendAt(record, serverCopy),
    ...ext(record, serverCopy),
  }
}

/** The exact text that is sent. */
export function serialiseRequestBody(body: UpdateRequestBody): string {
  return JSON.stringify(body)
}

type NewStaffFields = Pick<UpdateRequestBody, 'new_staff_scope_type' | 'new_staff_scope_department_list'>

function newStaffFields(
  record: NotificationRecord,
  pushType: number,
  serverCopy: ServerNotification | undefined,
): NewStaffFields {
  const field = 'new_staff_scope_department_list'

  if (pushType === PushType.newStaffOnboarding) {
    const scopeType = checked('new_staff_scope_type', record.new_staff_scope_type, isNumber)
    const departments = scopeType === NewStaffScopeType.someDepartments ? idsOnly(record, field) : []
    return { new_staff_scope_type: scopeType, [field]: departments }
  }

  // Clears what an earlier onboarding version of the push left behind.
  return hasItems(serverCopy?.[field]) ? { [field]: [] } : {}
}

function sendAt(
  { send_at: mine }: NotificationRecord,
  serverCopy: ServerNotification | undefined,
): Pick<UpdateRequestBody, 'send_at'> {
  const theirs = serverCopy?.send_at
  const serverHasOne = isString(theirs) && theirs !== ''

  if (isString(mine) && mine !== '') return { send_at: mine }
  if (!serverHasOne) return {}

  // An empty text was put there by a person who cleared the time; an absent field says nothing about it.
  return { send_at: mine === '' ? '' : theirs }
}

function ext(
  { ext: mine }: NotificationRecord,
  serverCopy: ServerNotification | undefined,
): Pick<UpdateRequestBody, 'ext'> {
  if (isString(mine)) return { ext: mine }

  const theirs = serverCopy?.ext
  return isString(theirs) ? { ext: theirs } : {}
}

/** The items of a list with nothing but their ids; `[]` when it is empty, since only that clears leftovers (§10.20). */
function idsOnly<Field extends ListField>(
  record: NotificationRecord,
  field: Field,
): Record<(typeof listIdFields)[Field], string>[] {
  const idField = listIdFields[field]
  const items = listItems(record[field])
  if (items === undefined) throw new TypeError(`${field} is not a list; the draft was not checked`)

  return items.map((item) => {
    const id = checked(`${field}.${idField}`, isJsonObject(item) ? item[idField] : undefined, isString)
    return { [idField]: id } as Record<(typeof listIdFields)[Field], string>
  })
}

function checked<T extends JsonValue>(
  field: string,
  value: JsonValue | undefined,
  is: (value: JsonValue | undefined) => value is T,
): T {
  if (!is(value)) throw new TypeError(`${field} has the wrong type; the draft was not checked`)

  return value
}

function isString(value: JsonValue | undefined): value is string {
  return typeof value === 'string'
}

function isNumber(value: JsonValue | undefined): value is number {
  return typeof value === 'number'
}
