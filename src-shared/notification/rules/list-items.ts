import { isJsonObject, type JsonValue } from '../../json-value'
import type { Problem } from '../../problem'
import { listItems } from '../empty-values'
import {
  listIdFields,
  NewStaffScopeType,
  PushScopeType,
  PushType,
  type ListField,
  type NotificationRecord,
} from '../notification-record'
import { idShapeProblems } from './id-shapes'
import { BLANK } from './required-fields'
import { notificationProblem, type NotificationRule } from './rule'
import { shownValue } from './shown-value'

/** Each item of a list that counts carries an id of the right shape, once (API §2.2). */
export const itemsHaveIds: NotificationRule = (record, { target }) =>
  listsThatCount(record).flatMap((field) => {
    const items = listItems(record[field]) ?? []
    const seen = new Set<string>()

    return items.flatMap((item, index) => {
      const id = itemId(item, field)
      if (id === undefined) return [itemProblem(item, field, index)]

      const path = [field, index, listIdFields[field]]
      const problems = idShapeProblems(field, id, path, target.userIdType)
      if (seen.has(id)) {
        problems.push(notificationProblem('warning', 'notification.duplicate-id', path, { field, id }))
      }
      seen.add(id)

      return problems
    })
  })

/** A list that must be empty or is not sent is complained of as a whole, not item by item. */
function listsThatCount(record: NotificationRecord): ListField[] {
  const fields: ListField[] = []
  const { push_scope_type: scope } = record

  // For new staff they are only advised against, so they are sent and must be sendable.
  if (scope !== PushScopeType.allMembers && scope !== PushScopeType.noMember) {
    fields.push('user_list', 'department_list')
  }

  fields.push('chat_list')

  if (
    record.push_type === PushType.newStaffOnboarding &&
    record.new_staff_scope_type === NewStaffScopeType.someDepartments
  ) {
    fields.push('new_staff_scope_department_list')
  }

  return fields
}

/** The id of a list's item, when it is a text that is not blank. */
function itemId(item: JsonValue, field: ListField): string | undefined {
  const id = isJsonObject(item) ? item[listIdFields[field]] : undefined

  return typeof id === 'string' && !BLANK.test(id) ? id : undefined
}

function itemProblem(item: JsonValue, field: ListField, index: number): Problem {
  const idField = listIdFields[field]

  if (!isJsonObject(item)) {
    const params = { field, idField, value: shownValue(item) }
    return notificationProblem('error', 'notification.item-not-an-object', [field, index], params)
  }

  const id = item[idField]
  if (id === undefined || id === null || typeof id === 'string') {
    const path = id === undefined ? [field, index] : [field, index, idField]
    return notificationProblem('error', 'notification.item-id-missing', path, { field, idField })
  }

  const params = { field, idField, value: shownValue(id) }
  return notificationProblem('error', 'notification.item-id-not-text', [field, index, idField], params)
}
