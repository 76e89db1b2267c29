import { isUnset } from '../empty-values'
import { notificationProblem, type NotificationRule } from './rule'
import { shownValue } from './shown-value'

/** `ext` is a text, of JSON when it is not empty (API §2.2). */
export const extIsJsonText: NotificationRule = ({ ext }) => {
  if (isUnset(ext)) return []

  if (typeof ext !== 'string') {
    return [notificationProblem('error', 'notification.ext-not-text', ['ext'], { value: shownValue(ext) })]
  }

  return isJson(ext) ? [] : [notificationProblem('warning', 'notification.ext-not-json', ['ext'])]
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
