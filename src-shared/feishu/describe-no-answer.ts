import type { feishuNoAnswerMessages } from '../messages/feishu-no-answers'
import type { Message } from '../result'
import type { FeishuNoAnswer, NoAnswerReason } from './answer'

export type NoAnswerMessageKey = keyof typeof feishuNoAnswerMessages

/** A message that says why there was no answer and what to do about it. */
export interface NoAnswerMessage extends Message {
  readonly key: NoAnswerMessageKey
}

const keys: Readonly<Record<NoAnswerReason, NoAnswerMessageKey>> = {
  unreachable: 'feishu.unreachable',
  certificate: 'feishu.certificate-not-trusted',
  network: 'feishu.connection-broken',
  timeout: 'feishu.timeout',
  'too-large': 'feishu.answer-too-large',
  'not-json': 'feishu.answer-not-json',
  'not-an-envelope': 'feishu.answer-not-an-envelope',
  'no-notification': 'feishu.answer-without-push',
  'http-status': 'feishu.http-status-only',
  redirect: 'feishu.redirected',
  aborted: 'feishu.request-cancelled',
}

/** Explains why there was no answer of Feishu's. */
export function describeNoAnswer(answer: FeishuNoAnswer): NoAnswerMessage {
  return {
    key: keys[answer.reason],
    params: {
      host: answer.host,
      status: answer.httpStatus ?? '–',
      detail: answer.detail ?? '–',
      seconds: answer.timeoutMs / 1000,
    },
  }
}
