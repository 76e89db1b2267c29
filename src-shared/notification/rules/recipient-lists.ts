import type { Problem } from '../../problem'
import { hasItems, listItems } from '../empty-values'
import {
  listIdFields,
  PushScopeType,
  PushType,
  type ListField,
  type NotificationRecord,
} from '../notification-record'
import { notificationProblem, type NotificationRule } from './rule'
import { shownValue } from './shown-value'

const memberLists = ['user_list', 'department_list'] as const

/** The four lists are lists, or `null` or absent, which mean empty (API §3.3, §10.20). */
export const listsAreLists: NotificationRule = (record) =>
  (Object.keys(listIdFields) as ListField[]).flatMap((field) =>
    listItems(record[field]) === undefined
      ? [
          notificationProblem('error', 'notification.list-not-a-list', [field], {
            field,
            idField: listIdFields[field],
            value: shownValue(record[field]),
          }),
        ]
      : [],
  )

/** Nobody is listed when everyone or no member is meant (API §2.1); for new staff it is not defined (§10.19). */
export const memberListsSuitScope: NotificationRule = (record) => {
  switch (record.push_scope_type) {
    case PushScopeType.allMembers:
      return filledMemberLists(record, 'error', 'notification.must-be-empty-for-everyone')
    case PushScopeType.noMember:
      return filledMemberLists(record, 'error', 'notification.must-be-empty-for-nobody')
    case PushScopeType.newStaff:
      return filledMemberLists(record, 'warning', 'notification.list-ignored-for-new-staff')
    default:
      return []
  }
}

function filledMemberLists(
  record: NotificationRecord,
  severity: 'error' | 'warning',
  code:
    | 'notification.must-be-empty-for-everyone'
    | 'notification.must-be-empty-for-nobody'
    | 'notification.list-ignored-for-new-staff',
): Problem[] {
  return memberLists
    .filter((field) => hasItems(record[field]))
    .map((field) => notificationProblem(severity, code, [field], { field }))
}

/** Groups are compulsory when no member gets the push (API §2.1); otherwise they are independent. */
export const groupsOnlyNeedsGroups: NotificationRule = (record) =>
  record.push_scope_type === PushScopeType.noMember && listItems(record.chat_list)?.length === 0
    ? [notificationProblem('error', 'notification.chat-list-needed', ['chat_list'])]
    : []

/** "Some members" needs people or departments, or both (API §2.1, §10.18). */
export const someMembersNeedsMembers: NotificationRule = (record) => {
  if (record.push_scope_type !== PushScopeType.someMembers) return []

  // The pair is illegal anyway; asking for members would send the person the wrong way.
  if (record.push_type === PushType.newStaffOnboarding) return []

  const allEmpty = memberLists.every((field) => listItems(record[field])?.length === 0)

  return allEmpty ? [notificationProblem('error', 'notification.recipients-needed', ['user_list'])] : []
}
