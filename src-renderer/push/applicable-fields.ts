import {
  NewStaffScopeType,
  PushScopeType,
  PushType,
  type ListField,
  type NotificationRecord,
} from '@shared/notification/notification-record'

/** The fields of the audience that mean something for a type and scope (API §2.1). */
export interface ApplicableFields {
  readonly members: boolean
  readonly chatsRequired: boolean
  readonly newStaffScope: boolean
  readonly newStaffDepartments: boolean
}

export function applicableFields(record: NotificationRecord): ApplicableFields {
  const onboarding = record.push_type === PushType.newStaffOnboarding
  return {
    members: record.push_scope_type === PushScopeType.someMembers,
    chatsRequired: record.push_scope_type === PushScopeType.noMember,
    newStaffScope: onboarding,
    newStaffDepartments: onboarding && record.new_staff_scope_type === NewStaffScopeType.someDepartments,
  }
}

/** The scopes that a type of push may have (API §2.1, the five legal combinations). */
export function scopesOf(pushType: unknown): readonly number[] {
  return pushType === PushType.newStaffOnboarding
    ? [PushScopeType.noMember, PushScopeType.newStaff]
    : [PushScopeType.allMembers, PushScopeType.noMember, PushScopeType.someMembers]
}

/** Fields that hold something although they do not apply: kept until the person removes them. */
export function leftoverFields(record: NotificationRecord): (ListField | 'new_staff_scope_type')[] {
  const applicable = applicableFields(record)
  const filled = (field: ListField): boolean => {
    const value = record[field]
    return Array.isArray(value) && value.length > 0
  }
  const leftovers: (ListField | 'new_staff_scope_type')[] = []
  if (!applicable.members && filled('user_list')) leftovers.push('user_list')
  if (!applicable.members && filled('department_list')) leftovers.push('department_list')
  if (!applicable.newStaffScope && typeof record.new_staff_scope_type === 'number')
    leftovers.push('new_staff_scope_type')
  if (!applicable.newStaffDepartments && filled('new_staff_scope_department_list'))
    leftovers.push('new_staff_scope_department_list')
  return leftovers
}
