import type { DraftTarget } from '../draft/draft'
import type { Problem } from '../problem'
import type { NotificationRecord } from './notification-record'
import { extIsJsonText } from './rules/ext'
import { idIsThatOfTarget } from './rules/identity'
import { itemsHaveIds } from './rules/list-items'
import { newStaffFieldsSuitType } from './rules/new-staff'
import {
  groupsOnlyNeedsGroups,
  listsAreLists,
  memberListsSuitScope,
  someMembersNeedsMembers,
} from './rules/recipient-lists'
import {
  cardIsElsewhere,
  jobNameIsText,
  pushScopeTypeIsKnown,
  pushTypeIsKnown,
} from './rules/required-fields'
import type { NotificationRule } from './rules/rule'
import { sendAtIsATimeToCome } from './rules/send-at'
import { typeAllowsScope } from './rules/type-and-scope'
import { textsAreWellFormed } from './rules/well-formed-texts'

const rules: readonly NotificationRule[] = [
  jobNameIsText,
  pushTypeIsKnown,
  pushScopeTypeIsKnown,
  typeAllowsScope,
  listsAreLists,
  memberListsSuitScope,
  someMembersNeedsMembers,
  groupsOnlyNeedsGroups,
  itemsHaveIds,
  newStaffFieldsSuitType,
  sendAtIsATimeToCome,
  extIsJsonText,
  textsAreWellFormed,
  idIsThatOfTarget,
  cardIsElsewhere,
]

/**
 * Every problem of a notification's settings, by the rules of API §2.1 and §2.2 less those of the card. Fields that
 * the server owns, and unknown ones, are not sent and so are not looked at.
 *
 * @param target - the push that the draft updates; its user id type says how user ids should look.
 * @param now - milliseconds since 1970, to tell a past `send_at`.
 */
export function checkNotification(record: NotificationRecord, target: DraftTarget, now: number): Problem[] {
  return rules.flatMap((rule) => rule(record, { target, now }))
}
