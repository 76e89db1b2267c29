import type { Problem } from '../../problem'
import { hasItems, listItems } from '../empty-values'
import { NewStaffScopeType, PushType, type NotificationRecord } from '../notification-record'
import { notificationProblem, type NotificationRule } from './rule'
import { shownValue } from './shown-value'

const scopeTypePath = ['new_staff_scope_type']
const departmentsPath = ['new_staff_scope_department_list']

/** The new-staff fields: required for an onboarding push, without effect on a timed one (API §2.1, §2.2, §10.21). */
export const newStaffFieldsSuitType: NotificationRule = (record) => {
  switch (record.push_type) {
    case PushType.newStaffOnboarding:
      return onboardingProblems(record)
    case PushType.timed:
      return timedProblems(record)
    default:
      return []
  }
}

function onboardingProblems(record: NotificationRecord): Problem[] {
  const { new_staff_scope_type: scopeType, new_staff_scope_department_list: departments } = record

  // Compared with ===, never by truthiness: 0 is a real value.
  switch (scopeType) {
    case undefined:
    case null:
      return [notificationProblem('error', 'notification.new-staff-scope-type-missing', scopeTypePath)]

    case NewStaffScopeType.allNewStaff:
      return hasItems(departments)
        ? [
            notificationProblem(
              'warning',
              'notification.new-staff-departments-without-effect',
              departmentsPath,
            ),
          ]
        : []

    case NewStaffScopeType.someDepartments:
      return listItems(departments)?.length === 0
        ? [notificationProblem('error', 'notification.new-staff-departments-needed', departmentsPath)]
        : []

    default: {
      const params = { value: shownValue(scopeType) }
      return [
        notificationProblem('error', 'notification.new-staff-scope-type-invalid', scopeTypePath, params),
      ]
    }
  }
}

function timedProblems(record: NotificationRecord): Problem[] {
  const scopeTypeIsFilled = record.new_staff_scope_type !== undefined && record.new_staff_scope_type !== null

  return [
    ...(scopeTypeIsFilled ? [scopeTypePath] : []),
    ...(hasItems(record.new_staff_scope_department_list) ? [departmentsPath] : []),
  ].map((path) =>
    notificationProblem('warning', 'notification.new-staff-without-effect', path, { field: path.join() }),
  )
}
