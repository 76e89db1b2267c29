import type { CdpPayload } from '../cdp-protocol'
import { host } from '../host'
import { guard, notImplemented } from '../not-implemented'

type PausedRequest = CdpPayload<'Fetch.requestPaused'>
type Headers = Record<string, string[]>

interface Answer {
  readonly cancel?: boolean
  readonly redirectURL?: string
  readonly responseHeaders?: Record<string, string | string[]>
}

export interface Verdict {
  readonly cancel?: boolean
  readonly redirectURL?: string
  readonly responseHeaders?: { readonly name: string; readonly value: string }[]
}

type Listener = (details: object, callback: (answer: Answer) => void) => void

interface Subscription {
  readonly applies: (url: string) => boolean
  readonly listener: Listener
}

const redirects = new Set([301, 302, 303, 307, 308])

/** `session.webRequest`: what the app wants to see of the requests of its pages. */
export class WebRequest {
  /** Called when the app subscribes, since Chromium then has to hold more requests. */
  onChange: () => void = () => undefined
  private beforeRequest: Subscription | undefined
  private headersReceived: Subscription | undefined

  /** The object that the app gets. */
  readonly api = guard(
    {
      onBeforeRequest: (...args: unknown[]) => {
        this.beforeRequest = toSubscription(args)
        this.onChange()
      },
      onHeadersReceived: (...args: unknown[]) => {
        this.headersReceived = toSubscription(args)
        this.onChange()
      },
    },
    'session.webRequest',
  )

  patterns(): { urlPattern: string; requestStage: 'Request' | 'Response' }[] {
    return [
      ...(this.beforeRequest ? [{ urlPattern: '*', requestStage: 'Request' as const }] : []),
      ...(this.headersReceived ? [{ urlPattern: '*', requestStage: 'Response' as const }] : []),
    ]
  }

  async askBeforeRequest(request: PausedRequest): Promise<Verdict> {
    const { cancel, redirectURL } = await ask(this.beforeRequest, request, {})
    return { ...(cancel && { cancel }), ...(redirectURL !== undefined && { redirectURL }) }
  }

  async askHeadersReceived(request: PausedRequest): Promise<Verdict> {
    const { responseStatusCode, responseHeaders: received = [] } = request
    if (responseStatusCode === undefined || redirects.has(responseStatusCode)) return {}
    const headers: Headers = {}
    for (const { name, value } of received) (headers[name] ??= []).push(value)
    const { cancel, responseHeaders } = await ask(this.headersReceived, request, {
      statusCode: responseStatusCode,
      responseHeaders: headers,
    })
    if (cancel) return { cancel }
    if (!responseHeaders) return {}
    const list = Object.entries(responseHeaders).flatMap(([name, values]) =>
      [values].flat().map((value) => ({ name, value })),
    )
    return { responseHeaders: list }
  }
}

function ask(subscription: Subscription | undefined, request: PausedRequest, more: object): Promise<Answer> {
  const url = host().schemes.fromLoopback(request.request.url)
  if (!subscription?.applies(url)) return Promise.resolve({})
  const details = { url, method: request.request.method, resourceType: resourceType(request), ...more }
  return new Promise((resolve) => subscription.listener(details, (answer) => resolve(answer)))
}

function resourceType({ resourceType: type }: PausedRequest): string {
  const names: Record<string, string> = { Document: 'mainFrame', XHR: 'xhr', Fetch: 'xhr' }
  return names[type] ?? type.toLowerCase()
}

/** Electron takes `(listener)`, `(filter, listener)` and `(null)`. */
function toSubscription(args: readonly unknown[]): Subscription | undefined {
  const listener = args.at(-1)
  if (listener === null) return undefined
  if (typeof listener !== 'function') throw new TypeError('Must pass null or a Function')
  const { urls = [], ...others } = (args.length > 1 ? args[0] : {}) as { urls?: string[] }
  if (Object.keys(others).length > 0) notImplemented(`webRequest filter '${Object.keys(others).join(', ')}'`)
  const patterns = urls.map(toPattern)
  return {
    applies: (url) => patterns.length === 0 || patterns.some((pattern) => pattern.test(url)),
    listener: listener as Listener,
  }
}

/** A URL pattern such as `https://*.example.com/*`, `app://*` or `<all_urls>`. */
export function toPattern(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/
  const escape = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escape(pattern).replaceAll('*', '.*')}$`)
}
