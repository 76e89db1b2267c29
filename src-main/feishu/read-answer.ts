import type { AnswerIds, FeishuRefusal, FeishuSuccess, NoAnswerReason } from '@shared/feishu/answer'
import { errorCodes } from '@shared/feishu/error-codes'
import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'
import { parseJson } from './parse-json'
import { withoutSecrets } from './without-secrets'

/** An answer as it came over the wire. */
export interface ReceivedAnswer {
  readonly httpStatus: number
  readonly headers: Headers
  readonly text: string
}

/** What came is not an answer of Feishu's. */
export interface ForeignAnswer extends AnswerIds {
  readonly kind: 'foreign'
  readonly reason: NoAnswerReason
}

/**
 * - `envelope`: `code`, `msg`, `data` (API §6.1).
 * - `flat`: what would be `data` stands beside `code`, as with tokens; a refusal's words are in `error_description` and
 *   `error` (API §5.4, §5.6).
 */
export type AnswerShape = 'envelope' | 'flat'

/** HTTP's own sign of the rate limit. */
const TOO_MANY_REQUESTS = 429

/** The most characters of Feishu's own words that are kept. */
const LONGEST_TEXT = 2000

/**
 * Reads Feishu's envelope by API §6.1–6.3. A code other than 0 is a refusal, whatever the HTTP status, and so is HTTP
 * 429, the rate limit, whatever the body. Code 0 is a success with an HTTP status of success only: with another one,
 * somebody between contradicts Feishu, and nobody can say what was done. What has no envelope is not from Feishu.
 *
 * @param secrets - texts that must not come back in an answer, wherever the server put them.
 */
export function readAnswer(
  { httpStatus, headers, text }: ReceivedAnswer,
  secrets: readonly string[],
  shape: AnswerShape = 'envelope',
): FeishuSuccess<JsonValue> | FeishuRefusal | ForeignAnswer {
  const body = parseJson(text)
  const envelope = shape === 'flat' ? flatEnvelopeIn(body) : envelopeIn(body)
  const error = isJsonObject(body) && isJsonObject(body.error) ? body.error : null
  const ids = withoutSecrets(answerIds(headers, error), secrets)

  if (envelope !== undefined && envelope.code !== 0) {
    return {
      kind: 'refused',
      httpStatus,
      code: envelope.code,
      msg: withoutSecrets(envelope.msg, secrets).slice(0, LONGEST_TEXT),
      error: withoutSecrets(error, secrets),
      ...ids,
      ...rateLimits(headers),
    }
  }

  if (httpStatus === TOO_MANY_REQUESTS) {
    const code = isJsonObject(body) && isRefusalCode(body.code) ? body.code : null
    return { kind: 'refused', httpStatus, code, msg: '', error: null, ...ids, ...rateLimits(headers) }
  }

  if (envelope === undefined || !isSuccessStatus(httpStatus)) {
    return { kind: 'foreign', reason: foreignReason(httpStatus, body), ...ids }
  }

  const { msg, data } = withoutSecrets({ msg: envelope.msg, data: envelope.data }, secrets)
  return { kind: 'success', httpStatus, msg, data, ...ids }
}

interface Envelope {
  readonly code: number
  readonly msg: string
  readonly data: JsonValue
}

/**
 * An envelope has a code and a text; a gateway's own JSON has one of them at most. Since only the code decides (API
 * §6.1), a code that is none but Feishu's is enough, and so is 0: what it claims is read back all the same.
 */
function envelopeIn(body: JsonValue | undefined): Envelope | undefined {
  if (!isJsonObject(body)) return undefined

  const { code, msg, data = null } = body
  if (typeof code !== 'number' || !Number.isInteger(code)) return undefined
  if (typeof msg === 'string') return { code, msg, data }

  return code === 0 || isFeishusOwn(code) ? { code, msg: '', data } : undefined
}

/** Tokens come without an envelope; what makes a refusal Feishu's is its code with words beside it. */
function flatEnvelopeIn(body: JsonValue | undefined): Envelope | undefined {
  if (!isJsonObject(body)) return undefined

  const { code, ...data } = body
  if (typeof code !== 'number' || !Number.isInteger(code)) return undefined

  const words = [body.error_description, body.msg, body.error].filter((text) => typeof text === 'string')
  return code === 0 || words.length > 0 ? { code, msg: words[0] ?? '', data } : undefined
}

/** Short numbers are everybody's: a gateway's own JSON has HTTP statuses and the like. */
function isFeishusOwn(code: number): boolean {
  return code >= 100_000 && errorCodes.has(code)
}

function isRefusalCode(code: JsonValue | undefined): code is number {
  return Number.isInteger(code) && code !== 0
}

function isSuccessStatus(httpStatus: number): boolean {
  return httpStatus >= 200 && httpStatus < 300
}

function foreignReason(httpStatus: number, body: JsonValue | undefined): NoAnswerReason {
  if (!isSuccessStatus(httpStatus)) return 'http-status'

  return body === undefined ? 'not-json' : 'not-an-envelope'
}

type Ids = Record<keyof AnswerIds, string | null>

function answerIds(headers: Headers, error: JsonObject | null): Ids {
  // Real answers say log_id, the general page says logid (API §6.1).
  const inBody = [error?.log_id, error?.logid].find((id) => typeof id === 'string')

  return {
    logId: headers.get('x-tt-logid') ?? inBody ?? null,
    requestId: headers.get('x-request-id'),
  }
}

function rateLimits(headers: Headers): Pick<FeishuRefusal, 'rateLimit' | 'rateLimitResetSeconds'> {
  const limit = amount(headers.get('x-ogw-ratelimit-limit'))
  const reset = amount(headers.get('x-ogw-ratelimit-reset'))

  return {
    ...(limit === undefined ? {} : { rateLimit: limit }),
    ...(reset === undefined ? {} : { rateLimitResetSeconds: reset }),
  }
}

function amount(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : undefined
}
