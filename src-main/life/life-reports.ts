import type { FeishuAnswer, FeishuFailure } from '@shared/feishu/answer'
import { describeNoAnswer } from '@shared/feishu/describe-no-answer'
import { describeRefusal } from '@shared/feishu/describe-refusal'
import type { LifeReport } from '@shared/life/life-report'
import { precededKey } from '@shared/messages/precede-messages'
import type { Message } from '@shared/result'
import { factsOf } from '../push/reports'

/** A report of an outcome; what is not given is empty. */
export function lifeReport(
  action: LifeReport['action'],
  outcome: LifeReport['outcome'],
  advice: Message,
  answer?: FeishuAnswer<unknown>,
  more: Partial<LifeReport> = {},
): LifeReport {
  return {
    action,
    outcome,
    ...factsOf(answer),
    advice,
    problems: [],
    standing: null,
    request: null,
    ...more,
  }
}

/** The end of an action whose push could not be read; nothing was sent. */
export function reportOfFailedRead(action: LifeReport['action'], answer: FeishuFailure): LifeReport {
  switch (answer.kind) {
    case 'refused': {
      const { key, params = {} } = describeRefusal(answer)
      return lifeReport(action, 'refused', { key: precededKey('life.reading-refused', key), params }, answer)
    }
    case 'no-answer': {
      const { key, params = {} } = describeNoAnswer(answer)
      const advice: Message = { key: precededKey('life.reading-unanswered', key), params }
      return lifeReport(action, 'no-answer', advice, answer)
    }
    case 'not-asked':
      return lifeReport(action, 'no-answer', answer.failure.message)
  }
}

/** The end of an action that Feishu refused, or that surely never left; nothing was done. */
export function reportOfFailedAction(
  action: LifeReport['action'],
  answer: FeishuFailure,
  more: Partial<LifeReport>,
): LifeReport {
  switch (answer.kind) {
    case 'refused': {
      const { key, params = {} } = describeRefusal(answer)
      return lifeReport(action, 'refused', { key: precededKey('life.refused', key), params }, answer, more)
    }
    case 'no-answer': {
      const { key, params = {} } = describeNoAnswer(answer)
      const advice: Message = { key: precededKey('life.never-left', key), params }
      return lifeReport(action, 'no-answer', advice, answer, more)
    }
    case 'not-asked':
      return lifeReport(action, 'no-answer', answer.failure.message, undefined, more)
  }
}
