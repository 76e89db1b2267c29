import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { Language } from '@shared/messages/language'
import { fail, ok, type Result } from '@shared/result'
import { errorCode } from '../files/error-code'
import { answerWithPage } from './redirect-page'

/** How the browser came back. */
export type Redirected =
  { readonly kind: 'code'; readonly code: string } | { readonly kind: 'error'; readonly error: string }

export interface RedirectOptions {
  /** `http://localhost:PORT/callback`. */
  readonly redirectUri: string
  /** Only what carries it is an answer. */
  readonly state: string
  readonly language: () => Language
}

export interface RedirectServer {
  /** The one answer that fits. Rejects with the signal's reason. */
  wait(signal: AbortSignal): Promise<Redirected>
  /** Ends when the browser has its page. */
  close(): Promise<void>
}

/** `localhost` is either; browsers try both. */
const LOOPBACKS = ['127.0.0.1', '::1'] as const

/** This computer has no such address, so nobody can come that way. */
const absentAddress = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT'])

/**
 * Waits on this computer for the browser to come back from a sign-in (RFC 8252 §7.3). Exactly one request is taken: of
 * the right path, host and state. All others are refused and change nothing. The code is handed over and never kept.
 */
export async function listenForRedirect(options: RedirectOptions): Promise<Result<RedirectServer>> {
  const { redirectUri, state, language } = options
  const { port, pathname, host } = new URL(redirectUri)
  let take: ((redirected: Redirected) => void) | undefined
  const arrived = new Promise<Redirected>((resolve) => (take = resolve))

  const onRequest: RequestListener = (request, response) => {
    const query = matchingQuery(request, { host, pathname, state })
    const redirected = query === undefined ? undefined : readRedirect(query)
    if (redirected === undefined || take === undefined) {
      answerWithPage(response, query === undefined ? 404 : 400, 'sign-in.page-foreign', language())
      return
    }
    const taken = take
    take = undefined
    const isDenied = redirected.kind === 'error'
    answerWithPage(response, 200, isDenied ? 'sign-in.page-denied' : 'sign-in.page-arrived', language())
    taken(redirected)
  }

  const servers: Server[] = []
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closed))
  }
  for (const address of LOOPBACKS) {
    const server = createServer({ headersTimeout: 10_000, requestTimeout: 10_000 }, onRequest)
    const trouble = await listening(server, address, Number(port))
    if (trouble === undefined) servers.push(server)
    else if (!absentAddress.has(trouble)) {
      await close()
      return fail('sign-in.port-busy', { port, reason: trouble })
    }
  }
  if (servers.length === 0) return fail('sign-in.port-busy', { port, reason: 'EADDRNOTAVAIL' })

  return ok({ close, wait: (signal) => unlessAborted(arrived, signal) })
}

/** The query of a request that is meant for this sign-in; a page elsewhere that guesses the port does not know the state. */
function matchingQuery(
  { method, url = '', headers }: IncomingMessage,
  expected: { readonly host: string; readonly pathname: string; readonly state: string },
): URLSearchParams | undefined {
  if (method !== 'GET' || headers.host !== expected.host || !url.startsWith('/')) return undefined
  const [path, ...search] = url.split('?')
  if (path !== expected.pathname) return undefined

  const query = new URLSearchParams(search.join('?'))
  const states = query.getAll('state')
  return states.length === 1 && isSame(states[0] ?? '', expected.state) ? query : undefined
}

/** @returns `undefined` for an answer that says neither or both. */
function readRedirect(query: URLSearchParams): Redirected | undefined {
  const codes = query.getAll('code')
  const errors = query.getAll('error')
  const [code = ''] = codes
  const [error = ''] = errors
  if (errors.length === 1 && codes.length === 0) return { kind: 'error', error: plainName(error) }
  return codes.length === 1 && errors.length === 0 && /^[\x21-\x7e]{1,4096}$/.test(code)
    ? { kind: 'code', code }
    : undefined
}

/** What is shown of an error comes from outside. */
function plainName(error: string): string {
  return error.replace(/[^\w.-]/g, '').slice(0, 80)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** @returns the system's name of what went wrong */
async function listening(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve(errorCode(error)))
    server.listen({ host, port, ipv6Only: true }, () => resolve(undefined))
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}

async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error)
    signal.addEventListener('abort', onAbort, { once: true })
    void promise.then((value) => {
      signal.removeEventListener('abort', onAbort)
      resolve(value)
    })
  })
}
