import type {
  AnswerIds,
  FeishuAnswer,
  FeishuFailure,
  FeishuNoAnswer,
  FeishuRefusal,
} from '@shared/feishu/answer'
import { describeNoAnswer } from '@shared/feishu/describe-no-answer'
import { describeRefusal } from '@shared/feishu/describe-refusal'
import { precededKey } from '@shared/messages/precede-messages'
import type { PushReport } from '@shared/push/push-report'
import { isReadingNotPermitted } from '@shared/push/unchecked-push'
import type { Message } from '@shared/result'

type AnswerFacts = Pick<PushReport, 'httpStatus' | 'code' | 'msg' | 'logId'>

/** What a report tells of the answer that decided. */
export function factsOf(answer: FeishuAnswer<unknown> | undefined): AnswerFacts {
  switch (answer?.kind) {
    case 'success':
      return { httpStatus: answer.httpStatus, code: 0, msg: answer.msg, logId: quotableId(answer) }
    case 'refused':
      return {
        httpStatus: answer.httpStatus,
        code: answer.code,
        msg: answer.code === null ? null : answer.msg,
        logId: quotableId(answer),
      }
    case 'no-answer':
      return { httpStatus: answer.httpStatus, code: null, msg: null, logId: quotableId(answer) }
    default:
      return { httpStatus: null, code: null, msg: null, logId: null }
  }
}

function quotableId({ logId, requestId }: AnswerIds): string | null {
  return logId ?? requestId
}

/** A report of an outcome; what is not given is empty. */
export function reportOf(
  outcome: PushReport['outcome'],
  advice: Message,
  answer?: FeishuAnswer<unknown>,
  more: Partial<PushReport> = {},
): PushReport {
  return {
    outcome,
    ...factsOf(answer),
    advice,
    problems: [],
    changes: [],
    conflicts: [],
    notTaken: [],
    request: null,
    ...more,
  }
}

/** The end of a push whose `GET` brought nothing; nothing was sent. */
export function reportOfFailedRead(answer: FeishuFailure, more: Partial<PushReport>): PushReport {
  switch (answer.kind) {
    case 'refused': {
      const prefix = isReadingNotPermitted(answer.code)
        ? 'push.reading-not-permitted'
        : 'push.reading-refused'
      return reportOf('refused', afterPrefix(prefix, answer), answer, more)
    }
    case 'no-answer':
      return answer.reason === 'aborted'
        ? reportOf('declined', { key: 'push.cancelled' }, undefined, more)
        : reportOf('no-answer', unanswered('push.reading-unanswered', answer), answer, more)
    case 'not-asked':
      return reportOf('no-answer', answer.failure.message, undefined, more)
  }
}

/** The end of a push whose `PATCH` was refused, or surely never left. */
export function reportOfFailedUpdate(answer: FeishuFailure, more: Partial<PushReport>): PushReport {
  switch (answer.kind) {
    case 'refused':
      return reportOf('refused', afterPrefix('push.update-refused', answer), answer, more)
    case 'no-answer':
      return reportOf('no-answer', unanswered('push.update-never-left', answer), answer, more)
    case 'not-asked':
      return reportOf('no-answer', answer.failure.message, undefined, more)
  }
}

function afterPrefix(
  prefix: 'push.reading-refused' | 'push.reading-not-permitted' | 'push.update-refused',
  refusal: FeishuRefusal,
): Message {
  const { key, params } = describeRefusal(refusal)

  return { key: precededKey(prefix, key), ...(params === undefined ? {} : { params }) }
}

function unanswered(
  prefix: 'push.reading-unanswered' | 'push.update-never-left',
  answer: FeishuNoAnswer,
): Message {
  const { key, params } = describeNoAnswer(answer)

  return { key: precededKey(prefix, key), ...(params === undefined ? {} : { params }) }
}
