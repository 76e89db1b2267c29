import type { JsonPath } from '../../json-pointer'
import type { Problem } from '../../problem'
import { listIdFields, type ListField, type UserIdType } from '../notification-record'
import { notificationProblem } from './rule'

/** White space, and what prints nothing: web pages add zero-width spaces to what is copied from them. */
const UNSEEN = /[\s\p{Cf}]/u

/**
 * Doubts about how an id looks (API §2.2; prefixes of §8.2–8.4). Only warnings: a tenant may have unusual ids.
 * @param userIdType - of the draft's target; an unknown one is the target's problem and asks nothing of the ids.
 */
export function idShapeProblems(
  field: ListField,
  id: string,
  path: JsonPath,
  userIdType: UserIdType,
): Problem[] {
  if (UNSEEN.test(id)) {
    const params = { idField: listIdFields[field], id }
    return [notificationProblem('warning', 'notification.item-id-with-white-space', path, params)]
  }

  switch (listIdFields[field]) {
    case 'user_id':
      return userIdShape(id, path, userIdType)
    case 'department_id':
      return departmentIdShape(id, path)
    case 'chat_id':
      return id.startsWith('oc_')
        ? []
        : [notificationProblem('warning', 'notification.chat-id-unusual', path, { id })]
  }
}

function userIdShape(id: string, path: JsonPath, userIdType: UserIdType): Problem[] {
  const actual = id.startsWith('ou_') ? 'open_id' : id.startsWith('on_') ? 'union_id' : 'user_id'
  if (actual === userIdType) return []

  switch (userIdType) {
    case 'open_id':
      return [notificationProblem('warning', 'notification.user-id-not-open-id', path, { id })]
    case 'union_id':
      return [notificationProblem('warning', 'notification.user-id-not-union-id', path, { id })]
    case 'user_id':
      return [notificationProblem('warning', 'notification.user-id-of-another-type', path, { id, actual })]
    default:
      return []
  }
}

function departmentIdShape(id: string, path: JsonPath): Problem[] {
  if (id.startsWith('od-')) return []

  const code = id.startsWith('od_')
    ? 'notification.department-id-with-underscore'
    : 'notification.department-id-unusual'

  return [notificationProblem('warning', code, path, { id })]
}
