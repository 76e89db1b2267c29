import { isJsonObject, type JsonValue } from '../json-value'
import type { FieldChange, FieldConflict } from '../push/push-report'
import { isUnset, listItems } from './empty-values'
import {
  clientOwnedFields,
  listIdFields,
  type ClientOwnedField,
  type ListField,
  type ServerNotification,
} from './notification-record'
import { sameJson } from '../same-json'
import type { UpdateRequestBody } from './update-request-body'

/**
 * What an update changes on Feishu: the fields of the body that mean something else there. A field that the body
 * leaves out is not changed.
 */
export function changesBetween(server: ServerNotification, body: UpdateRequestBody): FieldChange[] {
  return clientOwnedFields.flatMap((field) => {
    const before = server[field]
    const after = valueIn(body, field)
    if (after === undefined || meansTheSame(field, before, after)) return []

    return [{ field, ...(before === undefined ? {} : { before }), after }]
  })
}

/**
 * What somebody else changed on Feishu since the base was fetched, less what they changed to the very value that the
 * body has.
 */
export function conflictsBetween(
  base: ServerNotification,
  body: UpdateRequestBody,
  server: ServerNotification,
): FieldConflict[] {
  return clientOwnedFields.flatMap((field) => {
    const was = base[field]
    const theirs = server[field]
    const mine = valueIn(body, field)
    if (meansTheSame(field, was, theirs) || meansTheSame(field, mine, theirs)) return []

    return [
      {
        field,
        ...(was === undefined ? {} : { base: was }),
        ...(mine === undefined ? {} : { mine }),
        ...(theirs === undefined ? {} : { theirs }),
      },
    ]
  })
}

/**
 * Whether two values of a field mean the same to Feishu: `null`, absent, `[]` and `""` are all empty (API §3.3), a
 * list is an audience, whatever its order and labels, and a card is compared as JSON.
 */
export function meansTheSame(
  field: ClientOwnedField,
  one: JsonValue | undefined,
  other: JsonValue | undefined,
): boolean {
  if (isListField(field)) return sameAudience(field, one, other)
  if (isUnset(one) || isUnset(other)) return isUnset(one) && isUnset(other)
  if (field === 'push_content') return sameCard(one, other)

  return sameJson(one, other)
}

function valueIn(body: UpdateRequestBody, field: ClientOwnedField): JsonValue | undefined {
  // The body is JSON; only its lists are read-only.
  return body[field] as JsonValue | undefined
}

function isListField(field: ClientOwnedField): field is ClientOwnedField & ListField {
  return Object.hasOwn(listIdFields, field)
}

function sameAudience(field: ListField, one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  const oneIds = idsOf(field, one)
  const otherIds = idsOf(field, other)
  // What is no list of ids at all has no audience to compare.
  if (oneIds === undefined || otherIds === undefined) return sameJson(one ?? null, other ?? null)

  return oneIds.size === otherIds.size && [...oneIds].every((id) => otherIds.has(id))
}

function idsOf(field: ListField, value: JsonValue | undefined): Set<string> | undefined {
  const idField = listIdFields[field]
  const ids = new Set<string>()

  for (const item of listItems(value) ?? [null]) {
    const id = isJsonObject(item) ? item[idField] : undefined
    if (typeof id !== 'string' && typeof id !== 'number') return undefined
    ids.add(String(id))
  }

  return ids
}

function sameCard(one: JsonValue, other: JsonValue): boolean {
  const oneCard = parsed(one)
  const otherCard = parsed(other)

  return oneCard === undefined || otherCard === undefined ? one === other : sameJson(oneCard, otherCard)
}

/** The value of a JSON text; `undefined` when it is none. */
function parsed(text: JsonValue): JsonValue | undefined {
  if (typeof text !== 'string') return undefined

  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}
