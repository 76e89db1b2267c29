import { describe, expect, it } from 'vitest'
import type { JsonValue } from '@shared/json-value'
import { checkNotification } from '@shared/notification/check-notification'
import type { NotificationRecord } from '@shared/notification/notification-record'
import { NOW, sampleRecord, sampleTarget } from './sample-record'

/* The whole of API §13's matrix, against a second, table-like statement of API §2.1. */

const users = [{ user_id: 'ou_1' }]
const departments = [{ department_id: 'od-1' }]
const chats = [{ chat_id: 'oc_1' }]

const legalPairs = ['0/0', '0/1', '0/2', '1/1', '1/3']
const listsMustBeEmpty = [0, 1]
const chatsNeeded = [1]

const subsets = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
  hasUsers: (bits & 1) !== 0,
  hasDepartments: (bits & 2) !== 0,
  hasChats: (bits & 4) !== 0,
}))
const newStaffValues: (JsonValue | undefined)[] = [undefined, null, 0, 1, 2, '0']

const cases = [0, 1].flatMap((type) =>
  [0, 1, 2, 3].flatMap((scope) =>
    subsets.flatMap((lists) => newStaffValues.map((newStaff) => ({ type, scope, newStaff, ...lists }))),
  ),
)

function isLegal({
  type,
  scope,
  newStaff,
  hasUsers,
  hasDepartments,
  hasChats,
}: (typeof cases)[number]): boolean {
  const newStaffIsRight = type === 0 || newStaff === 0

  return (
    legalPairs.includes(`${type}/${scope}`) &&
    !(listsMustBeEmpty.includes(scope) && (hasUsers || hasDepartments)) &&
    !(scope === 2 && !hasUsers && !hasDepartments) &&
    !(chatsNeeded.includes(scope) && !hasChats) &&
    newStaffIsRight
  )
}

function recordOf({
  type,
  scope,
  newStaff,
  hasUsers,
  hasDepartments,
  hasChats,
}: (typeof cases)[number]): NotificationRecord {
  return sampleRecord({
    push_type: type,
    push_scope_type: scope,
    user_list: hasUsers ? users : [],
    department_list: hasDepartments ? departments : null,
    chat_list: hasChats ? chats : [],
    new_staff_scope_type: newStaff,
  })
}

describe('every pair of type and scope with every set of lists and every new staff range', () => {
  it('has an error exactly when the table says so', () => {
    expect(cases).toHaveLength(2 * 4 * 8 * 6)

    for (const each of cases) {
      const errors = checkNotification(recordOf(each), sampleTarget, NOW).filter(
        ({ severity }) => severity === 'error',
      )
      expect(errors.length === 0, JSON.stringify({ ...each, errors })).toBe(isLegal(each))
    }
  })

  it('finds both legal and illegal cases', () => {
    const legal = cases.filter(isLegal)

    expect(legal.length).toBeGreaterThan(40)
    expect(legal.length).toBeLessThan(cases.length / 2)
  })
})
