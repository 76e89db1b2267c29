import type { FeishuAnswer, FeishuNoAnswer } from '@shared/feishu/answer'
import { callRule, type FeishuCall } from '@shared/feishu/calls/feishu-calls'
import { checkBaseUrl } from '@shared/feishu/check-base-url'
import { callUrl, type CallAddress } from '@shared/feishu/endpoints'
import type { JsonValue } from '@shared/json-value'
import type { Result } from '@shared/result'
import { createExchange, type ExchangeOptions, type WhyNoAnswer } from './exchange'
import type { Limiter } from '../limiter/limiter'
import { readAnswer, type AnswerShape } from './read-answer'
import { jsonContentType, type SignedHeaders } from './request-headers'

export interface AskOptions extends ExchangeOptions {
  /** Has passed {@link checkBaseUrl}. */
  readonly baseUrl: string
  /** Keeps to the documented rates, together with whoever else was given the same one. Without it nothing waits. */
  readonly limiter?: Limiter
}

/** A call to make. */
export interface FeishuRequest {
  readonly call: FeishuCall
  readonly address?: CallAddress
  /** A form brings its own `Content-Type`; a text is JSON. */
  readonly body?: string | FormData
  /** Asked when it is the call's turn, so that a token that was renewed in between is used at once. */
  readonly sign: () => Promise<Result<SignedHeaders>>
  /** `envelope` when not given; the calls that give out tokens are `flat`. */
  readonly shape?: AnswerShape
}

export interface RequestLine {
  readonly method: string
  readonly url: string
}

/** Makes calls of Feishu's API: waits for its turn, signs, sends, reads the answer. Answers hold no secret of the request. */
export interface Ask {
  (request: FeishuRequest, cancelled?: AbortSignal): Promise<FeishuAnswer<JsonValue>>
  /** The method and the whole address of a call. */
  lineOf(call: FeishuCall, address?: CallAddress): RequestLine
  /** A call that Feishu answered, but not with what its documentation promises. */
  noAnswer(why: WhyNoAnswer): FeishuNoAnswer
}

/** @throws {RangeError} when credentials may not be sent to the base address. */
export function createAsk(options: AskOptions): Ask {
  const { limiter } = options
  const checkedUrl = checkBaseUrl(options.baseUrl)
  if (!checkedUrl.ok) throw new RangeError('the base address was not checked')

  const baseUrl = checkedUrl.value
  const exchange = createExchange(options)

  const noAnswer = (why: WhyNoAnswer): FeishuNoAnswer => exchange.noAnswer(baseUrl, why)
  const lineOf = (call: FeishuCall, address?: CallAddress): RequestLine => ({
    method: callRule(call).method,
    url: callUrl(baseUrl, call, address),
  })

  return Object.assign(ask, { lineOf, noAnswer })

  async function ask(request: FeishuRequest, cancelled?: AbortSignal): Promise<FeishuAnswer<JsonValue>> {
    const { call } = request
    const line = lineOf(call, request.address)

    await limiter?.acquire(call, cancelled)
    if (limiter !== undefined && cancelled?.aborted === true) {
      return noAnswer({ reason: 'aborted', httpStatus: null, sent: false })
    }

    let answer: FeishuAnswer<JsonValue> | undefined
    try {
      answer = await answerTo(request, line, cancelled)
      return answer
    } finally {
      limiter?.heard(call, answer)
    }
  }

  async function answerTo(
    { body, sign, shape }: FeishuRequest,
    line: RequestLine,
    cancelled: AbortSignal | undefined,
  ): Promise<FeishuAnswer<JsonValue>> {
    const signed = await sign()
    if (!signed.ok) return { kind: 'not-asked', failure: signed.error }

    const { headers, secrets } = signed.value
    const received = await exchange(
      {
        ...line,
        headers: typeof body === 'string' ? { ...headers, ...jsonContentType } : headers,
        ...(body === undefined ? {} : { body }),
      },
      cancelled,
    )
    if ('kind' in received) return received

    const answer = readAnswer(received, secrets, shape)
    if (answer.kind !== 'foreign') return answer

    const { reason, logId, requestId } = answer
    return noAnswer({ reason, httpStatus: received.httpStatus, sent: true, logId, requestId })
  }
}
