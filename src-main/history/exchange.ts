import type { FeishuAnswer } from '@shared/feishu/answer'
import type { Exchange } from '@shared/history/history-entry'

export type { Exchange }

/** What history keeps of a request's answer: how it ended and the ids to quote, never what was in it. */
export function exchangeOf(call: Exchange['call'], at: number, answer: FeishuAnswer<unknown>): Exchange {
  const nothing = { httpStatus: null, code: null, logId: null, requestId: null }

  switch (answer.kind) {
    case 'success':
    case 'refused': {
      const { httpStatus, logId, requestId } = answer
      const code = answer.kind === 'success' ? 0 : answer.code
      return { call, at, httpStatus, code, logId, requestId }
    }
    case 'no-answer': {
      const { httpStatus, logId, requestId, reason, detail } = answer
      const trouble = detail === undefined ? reason : `${reason} (${detail})`
      return { call, at, httpStatus, code: null, logId, requestId, trouble }
    }
    case 'not-asked':
      return { call, at, ...nothing, trouble: answer.failure.code }
  }
}
