import type { JsonValue } from '../json-value'
import type { ServerNotification } from '../notification/notification-record'
import type { PushStanding } from './life-report'

/** How a push stands, by Feishu's copy of it. */
export function standingOf(
  notificationId: string,
  notification: ServerNotification,
  approvalLink: string,
): PushStanding {
  return {
    notificationId,
    jobName: textIn(notification.job_name),
    status: notification.status ?? null,
    pushScope: notification.push_scope_type ?? null,
    sendAt: textIn(notification.send_at),
    targetUsers: countIn(notification.target_user_count),
    sentUsers: countIn(notification.sent_user_count),
    readUsers: countIn(notification.read_user_count),
    approvalLink,
  }
}

function textIn(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

function countIn(value: JsonValue | undefined): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null
}
