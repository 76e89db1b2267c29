import { isUnset } from '../empty-values'
import { notificationProblem, type NotificationRule } from './rule'
import { shownValue } from './shown-value'

const path = ['id']

/** An `id` that came with imported settings is digits as text, and that of the target (API §2.2, §10.23, §10.24). */
export const idIsThatOfTarget: NotificationRule = (record, { target }) => {
  const id = record.id
  if (isUnset(id)) return []

  if (typeof id !== 'string' || !/^\d+$/.test(id)) {
    return [notificationProblem('error', 'notification.id-not-digits', path, { value: shownValue(id) })]
  }

  // A target without an id yet is checkTarget's matter.
  if (target.notificationId === '' || id === target.notificationId) return []

  const params = { id, target: target.notificationId }
  return [notificationProblem('error', 'notification.id-differs-from-target', path, params)]
}
