import type { FeishuAnswer, FeishuNoAnswer } from '@shared/feishu/answer'
import { checkBaseUrl } from '@shared/feishu/check-base-url'
import { notificationUrl } from '@shared/feishu/endpoints'
import { isJsonObject, type JsonValue } from '@shared/json-value'
import type { ServerNotification, UserIdType } from '@shared/notification/notification-record'
import type { ShownRequest } from '@shared/push/push-report'
import type { Result } from '@shared/result'
import { readNetworkFailure } from './network-failure'
import { readAnswer, type ReceivedAnswer } from './read-answer'
import { readBody } from './read-body'
import { shownHeaders, signedHeaders, type FeishuCredentials } from './request-headers'

/** Node's or Electron's `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface FeishuClientOptions {
  readonly fetch: Fetch
  /** Has passed {@link checkBaseUrl}. */
  readonly baseUrl: string
  /** Asked anew for every request, so that a new token is used at once. */
  readonly credentials: () => Promise<Result<FeishuCredentials>>
  /** How long a request may take, headers and body together. 15 seconds when not given. */
  readonly timeoutMs?: number
}

/**
 * The notification calls that a push needs (API §3.1). Answers never hold a secret, and nothing is thrown for what a
 * server or network does.
 */
export interface FeishuClient {
  /** Reads a push. User ids come in the kind that is asked for. */
  getNotification(
    notificationId: string,
    userIdType: UserIdType,
    signal?: AbortSignal,
  ): Promise<FeishuAnswer<ServerNotification>>

  /** Updates a push that is a draft. Feishu does not return it (API §1.5). */
  updateNotification(
    notificationId: string,
    userIdType: UserIdType,
    body: string,
  ): Promise<FeishuAnswer<JsonValue>>

  /** What {@link FeishuClient.updateNotification} sends, with placeholders for secrets. */
  showUpdate(notificationId: string, userIdType: UserIdType, body: string): ShownRequest
}

interface Request {
  readonly method: 'GET' | 'PATCH'
  readonly url: string
  readonly body?: string
}

const DEFAULT_TIMEOUT = 15_000

/** @throws {RangeError} when credentials may not be sent to the base address. */
export function createFeishuClient(options: FeishuClientOptions): FeishuClient {
  const { fetch, credentials, timeoutMs = DEFAULT_TIMEOUT } = options
  const checkedUrl = checkBaseUrl(options.baseUrl)
  if (!checkedUrl.ok) throw new RangeError('the base address was not checked')

  const baseUrl = checkedUrl.value
  const { host } = new URL(baseUrl)

  return {
    async getNotification(notificationId, userIdType, signal) {
      const url = notificationUrl(baseUrl, notificationId, userIdType)
      const answer = await ask({ method: 'GET', url }, signal)
      if (answer.kind !== 'success') return answer

      const notification = isJsonObject(answer.data) ? answer.data.notification : undefined
      if (isJsonObject(notification)) return { ...answer, data: notification }

      const { httpStatus, logId, requestId } = answer
      return noAnswer({ reason: 'no-notification', httpStatus, sent: true, logId, requestId })
    },

    updateNotification(notificationId, userIdType, body) {
      return ask({ method: 'PATCH', url: notificationUrl(baseUrl, notificationId, userIdType), body })
    },

    showUpdate(notificationId, userIdType, body) {
      const url = notificationUrl(baseUrl, notificationId, userIdType)
      return { method: 'PATCH', url, headers: shownHeaders(true), body }
    },
  }

  async function ask(request: Request, cancelled?: AbortSignal): Promise<FeishuAnswer<JsonValue>> {
    const found = await credentials()
    if (!found.ok) return { kind: 'not-asked', failure: found.error }

    const signed = signedHeaders(found.value, request.body !== undefined)
    if (!signed.ok) return { kind: 'not-asked', failure: signed.error }

    const received = await exchange(request, signed.value.headers, cancelled)
    if ('kind' in received) return received

    const answer = readAnswer(received, signed.value.secrets)
    if (answer.kind !== 'foreign') return answer

    const { reason, logId, requestId } = answer
    return noAnswer({ reason, httpStatus: received.httpStatus, sent: true, logId, requestId })
  }

  /** Sends a request and receives the whole answer, within the time that both have together. */
  async function exchange(
    request: Request,
    headers: Readonly<Record<string, string>>,
    cancelled: AbortSignal | undefined,
  ): Promise<ReceivedAnswer | FeishuNoAnswer> {
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(), timeoutMs)
    const signal = AbortSignal.any(cancelled === undefined ? [deadline.signal] : [deadline.signal, cancelled])
    let httpStatus: number | null = null

    try {
      const response = await fetch(request.url, {
        method: request.method,
        ...(request.body === undefined ? {} : { body: request.body }),
        headers,
        signal,
        // The token must never follow a redirect, and neither cookies nor a cache have a part in this.
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
      })
      httpStatus = response.status

      if (isRedirect(response)) {
        void response.body?.cancel().catch(() => undefined)
        return noAnswer({ reason: 'redirect', httpStatus, sent: true })
      }

      const text = await readBody(response, signal)

      return text === undefined
        ? noAnswer({ reason: 'too-large', httpStatus, sent: true })
        : { httpStatus, headers: response.headers, text }
    } catch (error) {
      if (deadline.signal.aborted) return noAnswer({ reason: 'timeout', httpStatus, sent: true })
      if (cancelled?.aborted === true) return noAnswer({ reason: 'aborted', httpStatus, sent: true })

      const failure = readNetworkFailure(error)
      // Once headers have come, the request has reached somebody, whatever the failure is called.
      return httpStatus === null
        ? noAnswer({ ...failure, httpStatus })
        : noAnswer({ ...failure, reason: 'network', httpStatus, sent: true })
    } finally {
      clearTimeout(timer)
    }
  }

  function noAnswer(
    what: Pick<FeishuNoAnswer, 'reason' | 'httpStatus' | 'sent'> & Partial<FeishuNoAnswer>,
  ): FeishuNoAnswer {
    return { logId: null, requestId: null, ...what, kind: 'no-answer', host, timeoutMs }
  }
}

function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400)
}
