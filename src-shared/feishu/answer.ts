import type { JsonObject } from '../json-value'
import type { Failure } from '../result'

/** The ids to quote to Feishu's support (API §6.2); `null` where the answer had none. */
export interface AnswerIds {
  readonly logId: string | null
  readonly requestId: string | null
}

/** Feishu did what was asked. */
export interface FeishuSuccess<Data> extends AnswerIds {
  readonly kind: 'success'
  readonly httpStatus: number
  readonly msg: string
  readonly data: Data
}

/** Feishu answered and said no: by a code other than 0, whatever the HTTP status, or by HTTP 429 (API §6.1, §6.3). */
export interface FeishuRefusal extends AnswerIds {
  readonly kind: 'refused'
  readonly httpStatus: number
  /** `null` when HTTP 429 alone says so. */
  readonly code: number | null
  readonly msg: string
  /** The `error` member of the answer, for its violations. */
  readonly error: JsonObject | null
  /** Calls that the window of the rate limit allows. */
  readonly rateLimit?: number
  /** Seconds until the rate limit resets. */
  readonly rateLimitResetSeconds?: number
}

/**
 * - `unreachable`: no connection could be made: offline, DNS, nobody listens. In Electron this may be said of a second
 *   connection, after the request was sent over a first one that broke.
 * - `certificate`: the other side could not prove who it is.
 * - `network`: the connection broke.
 * - `timeout`: headers or body took too long.
 * - `too-large`, `not-json`, `not-an-envelope`, `no-notification`: an answer, but not one of Feishu's.
 * - `http-status`: an HTTP status that is no success, without a code of Feishu's that says why, as proxies send them.
 * - `redirect`: somebody wanted the request elsewhere; credentials do not follow.
 * - `aborted`: the caller gave up.
 */
export type NoAnswerReason =
  | 'unreachable'
  | 'certificate'
  | 'network'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'not-an-envelope'
  | 'no-notification'
  | 'http-status'
  | 'redirect'
  | 'aborted'

/** There was no answer of Feishu's. */
export interface FeishuNoAnswer extends AnswerIds {
  readonly kind: 'no-answer'
  readonly reason: NoAnswerReason
  /** `null` when not even headers came. */
  readonly httpStatus: number | null
  /** Whether the request may have reached the server. */
  readonly sent: boolean
  /** The host that was asked. */
  readonly host: string
  /** The system's name of the failure, such as `ECONNRESET`. */
  readonly detail?: string
  /** How long the request was allowed to take. */
  readonly timeoutMs: number
}

/** Nothing was asked, since the credentials are missing or unusable. */
export interface FeishuNotAsked {
  readonly kind: 'not-asked'
  readonly failure: Failure
}

/** A call that did not do what was asked. */
export type FeishuFailure = FeishuRefusal | FeishuNoAnswer | FeishuNotAsked

/** How a call of Feishu's API can end. Holds no secret. */
export type FeishuAnswer<Data> = FeishuSuccess<Data> | FeishuFailure
