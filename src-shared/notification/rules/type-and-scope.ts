import { PushScopeType, PushType } from '../notification-record'
import { notificationProblem, type NotificationRule } from './rule'

const path = ['push_scope_type']

/** The three of the eight pairs that are not legal (API §2.1). */
export const typeAllowsScope: NotificationRule = ({ push_type: type, push_scope_type: scope }) => {
  if (type === PushType.timed && scope === PushScopeType.newStaff) {
    return [notificationProblem('error', 'notification.timed-push-to-new-staff', path)]
  }

  if (type === PushType.newStaffOnboarding && scope === PushScopeType.allMembers) {
    return [notificationProblem('error', 'notification.onboarding-push-to-all-members', path)]
  }

  if (type === PushType.newStaffOnboarding && scope === PushScopeType.someMembers) {
    return [notificationProblem('error', 'notification.onboarding-push-to-some-members', path)]
  }

  return []
}
