import type { FeishuFailure } from '@shared/feishu/answer'
import { describeNoAnswer } from '@shared/feishu/describe-no-answer'
import { classOfTokenRefusal, describeTokenRefusal } from '@shared/feishu/token-codes'
import type { Failure } from '@shared/result'

/** The failure of a call that gives out tokens: what it means, with the code and log id to quote. */
export function tokenFailure(answer: FeishuFailure): Failure {
  switch (answer.kind) {
    case 'refused': {
      const { code, httpStatus, logId } = answer
      return {
        code: `sign-in.${classOfTokenRefusal(answer)}`,
        message: describeTokenRefusal(answer),
        details: { code, httpStatus, logId },
      }
    }
    case 'no-answer':
      return {
        code: 'sign-in.no-answer',
        message: describeNoAnswer(answer),
        details: { httpStatus: answer.httpStatus, logId: answer.logId },
      }
    case 'not-asked':
      return answer.failure
  }
}
