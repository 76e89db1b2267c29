import * as v from 'valibot'
import type { DraftTarget } from '@shared/draft/draft'
import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'
import { checkNotification } from '@shared/notification/check-notification'
import {
  clientOwnedFields,
  listIdFields,
  type NotificationRecord,
  type ServerNotification,
} from '@shared/notification/notification-record'
import type { ClientFields } from './stored-notification'

/** A member of a list item: its id, or a label without effect (API §3.4). Nothing but text, as a typed server reads it. */
const text = v.exactOptional(v.nullable(v.string()))

/** A list whose items keep the members that their type has (API §1.4); others would not survive on a real server. */
function listOf(idField: string): v.GenericSchema<unknown, JsonValue> {
  return v.array(v.object({ [idField]: text, name: text, avatar_url: text })) as v.GenericSchema<
    unknown,
    JsonValue
  >
}

/**
 * The types that a body must have to be read at all. Those of the other fields are rules of a push, which
 * {@link checkNotification} knows: it looks at neither labels, nor lists without effect, and only warns of `ext`.
 */
const wireTypes = v.looseObject({
  user_list: v.exactOptional(listOf(listIdFields.user_list)),
  department_list: v.exactOptional(listOf(listIdFields.department_list)),
  chat_list: v.exactOptional(listOf(listIdFields.chat_list)),
  new_staff_scope_department_list: v.exactOptional(listOf(listIdFields.new_staff_scope_department_list)),
  ext: v.exactOptional(v.string()),
})

export type ReadFields =
  { readonly ok: true; readonly fields: ClientFields } | { readonly ok: false; readonly reason: string }

/**
 * The client-owned fields that a request body sets. Unknown and server-owned members are ignored (API §3.4), and a
 * `null` sets nothing, since the service's languages do not tell it from an absent member (API §10.20, unpublished).
 */
export function readClientFields(body: JsonObject): ReadFields {
  const given: ClientFields = {}
  for (const field of clientOwnedFields) {
    const value = body[field]
    if (value !== undefined && value !== null) given[field] = value
  }

  const parsed = v.safeParse(wireTypes, given)
  return parsed.success
    ? { ok: true, fields: parsed.output }
    : { ok: false, reason: v.summarize([parsed.issues[0]]) }
}

/**
 * Whether a help desk could hold a notification with these fields: the rules of API §2 are those of
 * {@link checkNotification}, the same as before a push; only the card's string, which is no part of a record, is
 * looked at here.
 *
 * @param now - milliseconds since 1970.
 * @returns why not, as `rule at pointer`, or `null`.
 */
export function refuseFields(fields: ServerNotification, target: DraftTarget, now: number): string | null {
  const contentReason = refusePushContent(fields.push_content)
  if (contentReason !== null) return contentReason

  const problem = checkNotification(recordOf(fields), target, now).find(
    ({ severity }) => severity === 'error',
  )
  return problem === undefined ? null : `${problem.code} at ${problem.pointer}`
}

/** The record without its unset members, which the server shows as `null`. */
function recordOf(fields: ServerNotification): NotificationRecord {
  const record: NotificationRecord = {}
  for (const field of clientOwnedFields) {
    const value = fields[field]
    if (field !== 'push_content' && value !== null && value !== undefined) record[field] = value
  }
  return record
}

/** A card is one JSON object in a string (API §2.2, §10.8); an empty object is a blank card (API §9.1). */
function refusePushContent(content: JsonValue | undefined): string | null {
  if (typeof content !== 'string') return 'push_content is not a string'
  try {
    return isJsonObject(JSON.parse(content)) ? null : 'push_content is JSON, but not an object'
  } catch {
    return 'push_content is not JSON'
  }
}
