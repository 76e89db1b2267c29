import type { DraftTarget } from '../draft/draft'
import type { Problem } from '../problem'
import { userIdTypes } from './notification-record'
import { targetProblem } from './rules/rule'
import { shownValue } from './rules/shown-value'

export const brands = ['feishu', 'lark'] as const satisfies readonly DraftTarget['brand'][]

const knownBrands: readonly unknown[] = brands
const knownUserIdTypes: readonly unknown[] = userIdTypes

/**
 * Every problem of a draft's target: ids are decimal digits as text (API §2.2, §10.23), brand and user id type are
 * known ones (API §5.1, §1.3). A draft may be written before its push has an id; it only cannot be pushed yet.
 */
export function checkTarget(target: DraftTarget): Problem[] {
  // The values come from a file, so the types of DraftTarget are a hope.
  const { brand, helpdeskId, notificationId, userIdType }: Partial<Record<keyof DraftTarget, unknown>> =
    target
  const problems: Problem[] = []

  if (!knownBrands.includes(brand)) {
    problems.push(
      targetProblem('error', 'notification.target-brand-unknown', ['brand'], { value: shownValue(brand) }),
    )
  }

  if (!isMissing(helpdeskId) && !isDigits(helpdeskId)) {
    const params = { value: shownValue(helpdeskId) }
    problems.push(
      targetProblem('error', 'notification.target-helpdesk-id-not-digits', ['helpdeskId'], params),
    )
  }

  if (isMissing(notificationId)) {
    problems.push(targetProblem('warning', 'notification.target-notification-id-missing', ['notificationId']))
  } else if (!isDigits(notificationId)) {
    const params = { value: shownValue(notificationId) }
    problems.push(
      targetProblem('error', 'notification.target-notification-id-not-digits', ['notificationId'], params),
    )
  }

  if (!knownUserIdTypes.includes(userIdType)) {
    const params = { value: shownValue(userIdType) }
    problems.push(targetProblem('error', 'notification.target-user-id-type-unknown', ['userIdType'], params))
  }

  return problems
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function isDigits(value: unknown): boolean {
  return typeof value === 'string' && /^\d+$/.test(value)
}
