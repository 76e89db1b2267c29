import type { DraftTarget } from '@shared/draft/draft'
import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'
import { checkNotification } from '@shared/notification/check-notification'
import {
  clientOwnedFields,
  type ListField,
  listIdFields,
  type NotificationRecord,
  type ServerNotification,
} from '@shared/notification/notification-record'
import type { ClientFields } from './stored-notification'

/**
 * The client-owned fields that a request body sets. Unknown and server-owned members are ignored (API §3.4), and a
 * `null` sets nothing, since the service's languages do not tell it from an absent member (API §10.20, unpublished).
 */
export function readClientFields(body: JsonObject): ClientFields {
  const fields: ClientFields = {}

  for (const field of clientOwnedFields) {
    const value = body[field]
    if (value !== undefined && value !== null)
      fields[field] = isList(field) ? withKnownMembers(field, value) : value
  }
  return fields
}

function isList(field: string): field is ListField {
  return Object.hasOwn(listIdFields, field)
}

/** List items with the members that their type has (API §1.4): others would not survive on the real service either. */
function withKnownMembers(field: ListField, list: JsonValue): JsonValue {
  if (!Array.isArray(list)) return list
  const members = [listIdFields[field], 'name', 'avatar_url']

  return list.map((item) => {
    if (!isJsonObject(item)) return item
    return Object.fromEntries(Object.entries(item).filter(([member]) => members.includes(member)))
  })
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

  const labelReason = refuseLabels(fields)
  if (labelReason !== null) return labelReason

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

/** Names and picture addresses have no effect (API §3.4), but a typed server takes nothing but text for them. */
function refuseLabels(fields: ServerNotification): string | null {
  for (const list of Object.keys(listIdFields)) {
    const items = fields[list]
    if (!Array.isArray(items)) continue

    const isWrong = (label: JsonValue | undefined): boolean =>
      label !== undefined && typeof label !== 'string'
    if (items.some((item) => isJsonObject(item) && (isWrong(item.name) || isWrong(item.avatar_url)))) {
      return `a label in ${list} is not a string`
    }
  }
  return null
}
