import type { JsonObject } from '../json-value'
import { clientOwnedFields } from '../notification/notification-record'
import type { NotificationRecord } from '../notification/notification-record'
import type { Message } from '../result'
import { blankTarget } from './blank-draft'
import type { Draft } from './draft'
import { textOf } from './json-layout'
import type { JsonInText } from './unwrap-card'
import { cardTextOf, decodeString, jsonValue, memberOf, unwrapCard } from './unwrap-card'

/** The fields that a draft's `notification` takes over. */
const ownedFields = clientOwnedFields.filter((field) => field !== 'push_content')

/** Whether an object is a notification, as `GET` returns it or as a request sends it: it has a field of its own. */
export function looksLikeRecord(json: JsonInText): boolean {
  return [...clientOwnedFields, 'push_scope'].some((field) => memberOf(json, field) !== undefined)
}

/**
 * Makes a draft of a notification: the client-owned fields, the card out of `push_content`, and the ids that say which
 * push it is. Fields that Feishu keeps stay out (API §3.4); a `null` is a field that is not set (API §3.3).
 * @param fetchedAt - ISO 8601; given when the record is Feishu's own, which makes it the draft's base.
 */
export function importRecord(
  record: JsonInText,
  fetchedAt?: string,
): { readonly draft: Draft; readonly unwrapped: readonly Message[] } {
  const unwrapped: Message[] = [{ key: 'draft.imported-record' }]

  const ids = {
    notificationId: readId(record, 'id', unwrapped),
    helpdeskId: readId(record, 'helpdesk_id', unwrapped),
  }
  const notification = readFields(record, unwrapped)
  const cardText = readPushContent(memberOf(record, 'push_content'), unwrapped)
  const draft: Draft = { target: { ...blankTarget(), ...ids }, notification, cardText }

  if (fetchedAt !== undefined) {
    const server = jsonValue(record) as JsonObject
    if (ids.notificationId !== '') server.id = ids.notificationId
    if (ids.helpdeskId !== '') server.helpdesk_id = ids.helpdeskId
    draft.base = { fetchedAt, notification: server }
  }
  return { draft, unwrapped }
}

/** An id with every digit that the text has: as a number it would be rounded (API §10.23). */
function readId(record: JsonInText, name: string, unwrapped: Message[]): string {
  const id = memberOf(record, name)
  if (id?.node.kind === 'string') return jsonValue(id) as string
  if (id?.node.kind !== 'number') return ''

  const digits = textOf(id.text, id.node)
  unwrapped.push({ key: 'draft.import-id-number', params: { name, digits } })
  return digits
}

function readFields(record: JsonInText, unwrapped: Message[]): NotificationRecord {
  const notification: NotificationRecord = {}
  for (const field of ownedFields) {
    const value = memberOf(record, field)
    if (value !== undefined) notification[field] = jsonValue(value)
  }

  // The documentation's own slip (API §10.1).
  const pushScope = memberOf(record, 'push_scope')
  if (pushScope !== undefined && notification.push_scope_type === undefined) {
    notification.push_scope_type = jsonValue(pushScope)
    unwrapped.push({ key: 'draft.import-push-scope' })
  }
  return notification
}

function readPushContent(content: JsonInText | undefined, unwrapped: Message[]): string {
  if (content === undefined) return ''
  if (content.node.kind !== 'string') {
    unwrapped.push({ key: 'draft.unwrapped-object' })
    return cardTextOf(content)
  }

  const { inside, text, layers } = decodeString(content)
  if (layers > 1) unwrapped.push({ key: 'draft.unwrapped-double-encoding', params: { times: layers - 1 } })
  if (inside === undefined) {
    if (text.trim() !== '') unwrapped.push({ key: 'draft.import-damaged-card' })
    return text
  }

  const card = unwrapCard(inside)
  if (card.kind !== 'card') return cardTextOf(inside)
  unwrapped.push(...card.unwrapped)
  return card.cardText
}
