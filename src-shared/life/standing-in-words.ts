import type { MessageKey, MessageParams } from '../messages/catalogue'
import { DRAFT_STATUS } from '../notification/notification-record'
import { timeInWords } from '../push/time-in-words'
import { valueInWords } from '../push/value-in-words'
import type { PushStanding } from './life-report'

type Translate = (key: MessageKey, params?: MessageParams) => string

/** One thing that is known of a push. */
export interface StandingFact {
  readonly label: string
  readonly value: string
}

/** How a push stands, as a person reads it. A status that is not published stays a number. */
export function standingInWords(standing: PushStanding, language: string, t: Translate): StandingFact[] {
  const { notificationId, jobName, status, pushScope, sendAt } = standing
  const { targetUsers, sentUsers, readUsers, approvalLink } = standing
  const fact = (key: MessageKey, value: string | number | null): StandingFact[] =>
    value === null || value === '' ? [] : [{ label: t(key), value: String(value) }]
  const isTime = /^\d{13}$/.test(sendAt)
  const times = isTime
    ? t('window.form.send-at.hint', {
        local: timeInWords(sendAt, language),
        beijing: timeInWords(sendAt, language, 'Asia/Shanghai'),
      })
    : sendAt

  return [
    ...fact('window.field.notificationId', notificationId),
    ...fact('window.field.job_name', jobName),
    ...fact('life.status', statusInWords(status, t)),
    ...fact(
      'window.field.push_scope_type',
      pushScope === null ? null : valueInWords('push_scope_type', pushScope, t),
    ),
    ...fact('window.field.send_at', times),
    ...fact('life.target-users', targetUsers),
    ...fact('life.sent-users', sentUsers),
    ...fact('life.read-users', readUsers),
    ...fact('life.approval-link', approvalLink),
  ]
}

/** `0` is a draft; whatever else Feishu says is shown as it is (API §4). */
export function statusInWords(status: PushStanding['status'], t: Translate): string {
  return status === DRAFT_STATUS
    ? t('life.status-draft')
    : t('life.status-other', { status: JSON.stringify(status) })
}
