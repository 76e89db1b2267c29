import { blankTarget } from './blank-draft'
import type { DraftTarget } from './draft'

/** The id of the practice help desk: the one of the documentation's samples (API §13). */
export const PRACTICE_HELPDESK_ID = '6900000000000000001'

/** The pushes that the practice help desk holds as drafts from the start: the samples of API §1.3 and §13. */
export const practiceNotificationIds = {
  sample: '6985032626234982420',
  other: '7000000000000000001',
} as const

/** A push of the practice help desk, which is there without an account (design §3.6). */
export function practiceTarget(push: keyof typeof practiceNotificationIds): DraftTarget {
  return { ...blankTarget(), helpdeskId: PRACTICE_HELPDESK_ID, notificationId: practiceNotificationIds[push] }
}
