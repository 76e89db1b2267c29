import type { MessageKey } from '../messages/catalogue'
import type { PushReport } from './push-report'

const UPDATED_IN_PRACTICE = 'push.updated-in-practice'

/** A report in the words of a practice help desk: those of a real push would say that Feishu was updated. */
export function asPractice(report: PushReport): PushReport {
  return report.outcome === 'updated' && report.notTaken.length === 0
    ? { ...report, advice: { key: UPDATED_IN_PRACTICE } }
    : report
}

/** The headline of a report. */
export function outcomeKey({ outcome, advice }: PushReport): MessageKey {
  return advice.key === UPDATED_IN_PRACTICE
    ? 'window.outcome.updated-in-practice'
    : `window.outcome.${outcome}`
}
