import { PushScopeType, PushType } from '../notification-record'
import { notificationProblem, type NotificationRule } from './rule'
import { shownValue } from './shown-value'

/** White space and characters that print nothing, such as a zero-width space. */
export const BLANK = /^[\s\p{Cf}]*$/u

const pushTypes: readonly unknown[] = Object.values(PushType)
const pushScopeTypes: readonly unknown[] = Object.values(PushScopeType)

/** A task name that says something (API §2.2, from §1.4 row 2). */
export const jobNameIsText: NotificationRule = ({ job_name: name }) => {
  const path = ['job_name']

  if (name === undefined || name === null) {
    return [notificationProblem('error', 'notification.job-name-missing', path)]
  }

  if (typeof name !== 'string') {
    return [notificationProblem('error', 'notification.job-name-not-text', path, { value: shownValue(name) })]
  }

  return BLANK.test(name) ? [notificationProblem('error', 'notification.job-name-blank', path)] : []
}

/** `push_type` is the number 0 or 1 (API §2.2, from §1.4 row 13). */
export const pushTypeIsKnown: NotificationRule = ({ push_type: type }) => {
  const path = ['push_type']

  if (type === undefined || type === null) {
    return [notificationProblem('error', 'notification.push-type-missing', path)]
  }

  return pushTypes.includes(type)
    ? []
    : [notificationProblem('error', 'notification.push-type-invalid', path, { value: shownValue(type) })]
}

/** `push_scope_type` is a number from 0 to 3 (API §2.2, from §1.4 row 14); `push_scope` is its misspelling (§10.1). */
export const pushScopeTypeIsKnown: NotificationRule = ({ push_scope_type: scope, push_scope: misspelt }) => {
  const isMisspelt = misspelt !== undefined

  if (scope === undefined || scope === null) {
    return isMisspelt
      ? [notificationProblem('error', 'notification.push-scope-is-push-scope-type', ['push_scope'])]
      : [notificationProblem('error', 'notification.push-scope-type-missing', ['push_scope_type'])]
  }

  const problems = isMisspelt
    ? [notificationProblem('warning', 'notification.push-scope-no-effect', ['push_scope'])]
    : []

  if (!pushScopeTypes.includes(scope)) {
    const params = { value: shownValue(scope) }
    problems.push(
      notificationProblem('error', 'notification.push-scope-type-invalid', ['push_scope_type'], params),
    )
  }

  return problems
}

/** The card is the draft's `card`; a `push_content` among the settings is not sent. */
export const cardIsElsewhere: NotificationRule = (record) =>
  record.push_content === undefined
    ? []
    : [notificationProblem('hint', 'notification.push-content-misplaced', ['push_content'])]
