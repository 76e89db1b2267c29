import type { JsonValue } from '../json-value'
import type { JsonSchema } from '../json-schema'
import {
  listIdFields,
  NewStaffScopeType,
  PushScopeType,
  PushType,
  type ListField,
  type NotificationRecord,
} from '../notification/notification-record'
import { idIsThatOfTarget } from '../notification/rules/identity'
import { itemsHaveIds } from '../notification/rules/list-items'
import { newStaffFieldsSuitType } from '../notification/rules/new-staff'
import {
  groupsOnlyNeedsGroups,
  memberListsSuitScope,
  someMembersNeedsMembers,
} from '../notification/rules/recipient-lists'
import { BLANK } from '../notification/rules/required-fields'
import type { NotificationRule } from '../notification/rules/rule'
import { typeAllowsScope } from '../notification/rules/type-and-scope'
import { hasErrors } from '../problem'
import { blankTarget } from './blank-draft'

const listFields = Object.keys(listIdFields) as ListField[]

/** A text, of digits when it is set; absent, `null` and the empty text mean "not set" (API §3.3). */
const unsetOrDigits = { type: ['string', 'null'], pattern: '^\\d*$' } as const satisfies JsonSchema

/** At least one item. */
const filled = { type: 'array', minItems: 1 } as const satisfies JsonSchema

/**
 * The schema of a draft's `notification`. What depends on the kind of push is asked of the rules, which know it: a member
 * is required, or a list must be empty, where a rule says so of the smallest record that shows it.
 */
export function notificationSchema(): JsonSchema {
  const cases = [
    ...Object.values(PushScopeType).map((scope) => when({ push_scope_type: scope }, ofScope(scope))),
    ...Object.values(PushType).flatMap((type) => [
      when({ push_type: type }, ofType(type)),
      ...Object.values(NewStaffScopeType).map((scope) => {
        const record = { push_type: type, new_staff_scope_type: scope }
        return when(record, ofNewStaff(record))
      }),
    ]),
  ]

  return {
    description: '推送设置 / Settings of the push',
    type: 'object',
    required: ['job_name', 'push_type', 'push_scope_type'],
    properties: {
      job_name: {
        description: '任务名称 / Name of the task',
        type: 'string',
        not: { pattern: BLANK.source },
        errorMessage: '任务名称不能为空 / The name must not be blank',
      },
      push_type: {
        description: '推送类型 / What triggers the push',
        enum: Object.values(PushType),
        markdownEnumDescriptions: ['定时推送 / At a set time', '新人入职推送 / When somebody joins'],
      },
      push_scope_type: {
        description: '服务台私信的推送范围 / Who gets a private message from the help desk',
        enum: Object.values(PushScopeType),
        markdownEnumDescriptions: [
          '全部成员 / All members',
          '不推送给成员（只推送群） / No member, groups only',
          '部分成员 / Some members',
          '新员工 / New staff',
        ],
      },
      user_list: list('推送的人员 / People'),
      department_list: list('推送的部门 / Departments'),
      chat_list: { ...list('推送的群 / Groups'), ...itemsOf('chat_list', {}) },
      new_staff_scope_type: {
        description: '新人入职推送的范围 / Which new staff get it',
        markdownEnumDescriptions: ['全部新人 / All new staff', '部分部门的新人 / Those of some departments'],
        anyOf: [{ enum: Object.values(NewStaffScopeType) }, {}],
      },
      new_staff_scope_department_list: list('新人所在的部门 / Departments of the new staff'),
      send_at: {
        ...unsetOrDigits,
        description: '发送时间：毫秒时间戳，写成文本 / When to send: milliseconds since 1970, as text',
      },
      ext: { description: '扩展信息：JSON 文本 / Anything else, as text of JSON', type: ['string', 'null'] },
      ...(refuses(idIsThatOfTarget, { id: 'x' })
        ? { id: { ...unsetOrDigits, description: '推送的 ID / Id of the push' } }
        : {}),
    },
    allOf: cases.filter((one) => one !== undefined),
  }
}

function ofScope(scope: number): JsonSchema {
  const record = { push_scope_type: scope }
  const lists: [string, JsonSchema][] = listFields.flatMap((field) => {
    const { items } = itemsOf(field, record)
    const schema: JsonSchema = {
      ...(refuses(memberListsSuitScope, { ...record, [field]: [{}] }) ? { maxItems: 0 } : {}),
      ...(items === undefined ? {} : { items }),
    }
    return Object.keys(schema).length === 0 ? [] : [[field, schema] as const]
  })
  const types = Object.values(PushType).filter(
    (type) => !refuses(typeAllowsScope, { ...record, push_type: type }),
  )
  const needsGroups = refuses(groupsOnlyNeedsGroups, record)
  const needsMembers = refuses(someMembersNeedsMembers, record)

  return {
    properties: {
      push_type: { enum: types },
      ...Object.fromEntries(lists),
      ...(needsGroups ? { chat_list: filled } : {}),
    },
    ...(needsGroups ? { required: ['chat_list'] } : {}),
    ...(needsMembers
      ? {
          anyOf: listFields
            .filter((field) => !refuses(someMembersNeedsMembers, { ...record, [field]: [{}] }))
            .map((field) => ({ properties: { [field]: filled }, required: [field] })),
        }
      : {}),
  }
}

function ofType(type: number): JsonSchema {
  const record = { push_type: type }
  if (!refuses(newStaffFieldsSuitType, record)) return {}
  return {
    required: ['new_staff_scope_type'],
    properties: { new_staff_scope_type: { enum: Object.values(NewStaffScopeType) } },
  }
}

function ofNewStaff(record: NotificationRecord): JsonSchema {
  const field = 'new_staff_scope_department_list'
  const isNeeded = refuses(newStaffFieldsSuitType, record)
  return {
    properties: { [field]: { ...(isNeeded ? filled : {}), ...itemsOf(field, record) } },
    ...(isNeeded ? { required: [field] } : {}),
  }
}

function list(description: string): JsonSchema {
  return { description, type: ['array', 'null'] }
}

/** What the items of a list must be, when the list counts in such a record. */
function itemsOf(field: ListField, record: NotificationRecord): { readonly items?: JsonSchema } {
  if (!refuses(itemsHaveIds, { ...record, [field]: [{}] })) return {}
  const id = listIdFields[field]
  return {
    items: {
      type: 'object',
      required: [id],
      properties: {
        [id]: { type: 'string', pattern: '\\S' },
        name: { description: '仅供查看，不会发送 / For people to read; never sent' },
      },
    },
  }
}

function when(record: Readonly<Record<string, JsonValue>>, then: JsonSchema): JsonSchema | undefined {
  if (Object.keys(then).length === 0) return undefined
  const properties = Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, { const: value }]),
  )
  return { if: { properties, required: Object.keys(record) }, then }
}

function refuses(rule: NotificationRule, record: NotificationRecord): boolean {
  return hasErrors(rule(record, { target: blankTarget(), now: 0 }))
}
