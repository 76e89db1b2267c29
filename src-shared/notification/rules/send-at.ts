import { isUnset } from '../empty-values'
import { notificationProblem, type NotificationRule } from './rule'
import { shownValue } from './shown-value'

const SECONDS_DIGITS = 10
const MILLISECONDS_DIGITS = 13
const DAY = 24 * 60 * 60 * 1000

/** No limit is published; more than a year is surely worth a second look. */
const FAR_AHEAD = 366 * DAY

const path = ['send_at']

/** `send_at` is a text of milliseconds, to come (API §2.2, §10.10); the empty string means "not set". */
export const sendAtIsATimeToCome: NotificationRule = ({ send_at: sendAt }, { now }) => {
  if (isUnset(sendAt)) return []

  const example = String(now + DAY)

  if (typeof sendAt !== 'string') {
    const params = { value: shownValue(sendAt), example }
    return [notificationProblem('error', 'notification.send-at-not-text', path, params)]
  }

  if (!/^\d+$/.test(sendAt)) {
    const params = { value: shownValue(sendAt), example }
    return [notificationProblem('error', 'notification.send-at-not-digits', path, params)]
  }

  if (sendAt.length === SECONDS_DIGITS) {
    const params = { suggestion: `${sendAt}000` }
    return [notificationProblem('warning', 'notification.send-at-in-seconds', path, params)]
  }

  if (sendAt.length !== MILLISECONDS_DIGITS) {
    const params = { count: sendAt.length, example }
    return [notificationProblem('warning', 'notification.send-at-not-milliseconds', path, params)]
  }

  if (Number(sendAt) < now) {
    return [notificationProblem('warning', 'notification.send-at-in-the-past', path)]
  }

  return Number(sendAt) > now + FAR_AHEAD
    ? [notificationProblem('warning', 'notification.send-at-far-ahead', path)]
    : []
}
