import type { FeishuNoAnswer } from '@shared/feishu/answer'
import { describeNoAnswer } from '@shared/feishu/describe-no-answer'
import { precededKey } from '@shared/messages/precede-messages'
import type { PushReport } from '@shared/push/push-report'
import { reportOf } from './reports'

/** An update that may have reached Feishu, though no usable answer came. */
export interface UnansweredUpdate {
  /** The last such try. */
  readonly answer: FeishuNoAnswer
  /** How many such tries there were. */
  readonly count: number
}

/** Why nobody can say whether an update was taken. */
type WhyUnknown = 'not-read-back' | 'not-taken' | 'in-part'

/** Nobody can say whether the update was taken: the report is of the update, whatever reading back brought. */
export function unknownReport(
  why: WhyUnknown,
  { answer, count }: UnansweredUpdate,
  more: Partial<PushReport>,
): PushReport {
  const { key, params } = describeNoAnswer(answer)
  const advice = { key: precededKey(`push.unknown-${why}`, key), params: { ...params, count } }

  return reportOf('unknown', advice, answer, more)
}
