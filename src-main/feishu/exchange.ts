import type { FeishuNoAnswer } from '@shared/feishu/answer'
import { readNetworkFailure } from './network-failure'
import type { ReceivedAnswer } from './read-answer'
import { readBody } from './read-body'

/** Node's or Electron's `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface ExchangeOptions {
  readonly fetch: Fetch
  /** How long a request may take, headers and body together. 15 seconds when not given. */
  readonly timeoutMs?: number
}

/** A request, signed and complete. */
export interface CompleteRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | FormData
}

const DEFAULT_TIMEOUT = 15_000

/** What is told of an answer that did not come, or that is none of Feishu's. */
export type WhyNoAnswer = Pick<FeishuNoAnswer, 'reason' | 'httpStatus' | 'sent'> & Partial<FeishuNoAnswer>

/** Sends requests, and receives whole answers within the time that a request has. Never throws for what a network does. */
export interface Exchange {
  (request: CompleteRequest, cancelled?: AbortSignal): Promise<ReceivedAnswer | FeishuNoAnswer>
  noAnswer(url: string, why: WhyNoAnswer): FeishuNoAnswer
}

export function createExchange({ fetch, timeoutMs = DEFAULT_TIMEOUT }: ExchangeOptions): Exchange {
  return Object.assign(exchange, { noAnswer })

  async function exchange(
    { url, ...request }: CompleteRequest,
    cancelled?: AbortSignal,
  ): Promise<ReceivedAnswer | FeishuNoAnswer> {
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(), timeoutMs)
    const signal = AbortSignal.any(cancelled === undefined ? [deadline.signal] : [deadline.signal, cancelled])
    let httpStatus: number | null = null

    try {
      const response = await fetch(url, {
        ...request,
        signal,
        // The token must never follow a redirect, and neither cookies nor a cache have a part in this.
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
      })
      httpStatus = response.status

      if (isRedirect(response)) {
        void response.body?.cancel().catch(() => undefined)
        return noAnswer(url, { reason: 'redirect', httpStatus, sent: true })
      }

      const text = await readBody(response, signal)

      return text === undefined
        ? noAnswer(url, { reason: 'too-large', httpStatus, sent: true })
        : { httpStatus, headers: response.headers, text }
    } catch (error) {
      if (deadline.signal.aborted) return noAnswer(url, { reason: 'timeout', httpStatus, sent: true })
      if (cancelled?.aborted === true) return noAnswer(url, { reason: 'aborted', httpStatus, sent: true })

      const failure = readNetworkFailure(error)
      // Once headers have come, the request has reached somebody, whatever the failure is called.
      return httpStatus === null
        ? noAnswer(url, { ...failure, httpStatus })
        : noAnswer(url, { ...failure, reason: 'network', httpStatus, sent: true })
    } finally {
      clearTimeout(timer)
    }
  }

  function noAnswer(url: string, why: WhyNoAnswer): FeishuNoAnswer {
    return { logId: null, requestId: null, ...why, kind: 'no-answer', host: new URL(url).host, timeoutMs }
  }
}

function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400)
}
