import type { DraftTarget } from '../draft/draft'
import type { Problem } from '../problem'
import type { NotificationRecord } from './notification-record'

export function checkNotification(_record: NotificationRecord, _target: DraftTarget, _now: number): Problem[] {
  return []
}
