import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerNotification } from '@shared/notification/notification-record'
import { ok, type Result } from '@shared/result'
import { AccessToken } from './access-token'
import type { PatchSemantics } from './call'
import { PRACTICE_HELPDESK_ID } from '@shared/draft/practice-target'
import { newHelpdeskToken } from './credentials'
import type { Fault, SetFault } from './fault'
import { FaultQueue } from './fault-queue'
import { handleRequest } from './handle-request'
import { listen, LOOPBACK, type ServerTimeouts, usualTimeouts } from './listen'
import { newLogId } from './log-id'
import { NotificationStore } from './notification-store'
import type { PracticeDesk } from './practice-desk'
import { RateLimit } from './rate-limit'
import { type ReceivedRequest, RequestRecord } from './received-request'
import { deliver } from './deliver'
import { refusal } from './refusal'
import { Grants } from './sign-in/grants'
import { type PracticeApp, practiceApp } from './sign-in/practice-app'
import { TenantTokens } from './sign-in/tenant-access-token'
import { type PracticeNotification, sampleAsStored, sampleNotifications } from './sample-notifications'

/** How a practice help desk is set up; everything has a default. */
export interface PracticeOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** Default: {@link PRACTICE_HELPDESK_ID}. */
  readonly helpdeskId?: string
  /** Milliseconds since 1970; rate limit, expiry and timestamps go by it. Default: the computer's. */
  readonly clock?: () => number
  /** In the place of {@link sampleNotifications}. */
  readonly notifications?: readonly PracticeNotification[]
  /** Default: a random one. */
  readonly helpdeskToken?: string
  /** Default: a random one of the length of the real ones. */
  readonly userAccessToken?: string
  /** The custom app behind it; what is not given has a default. */
  readonly app?: Partial<PracticeApp>
  /** Default: two hours, as on the real service (API §5.4); `Infinity` for a token that never expires. */
  readonly tokenLifetimeMs?: number
  /** Default: on. */
  readonly rateLimit?: boolean
  /** Default: `merge`. Which one the real service does is not published (API §10.4). */
  readonly patchSemantics?: PatchSemantics
  /** What `submit_approve` answers. Default: true. */
  readonly hasAccess?: boolean
  /** Whether faults can be set over HTTP too, under `/practice/`. Default: true. */
  readonly controlPaths?: boolean
  readonly timeouts?: Partial<ServerTimeouts>
  /** Hears of defects of the practice help desk itself. Default: a warning of the process. */
  readonly onDefect?: (error: Error) => void
}

/** A running practice help desk. */
export interface PracticeHelpDesk {
  /** The base address, in the place of `https://open.feishu.cn`. */
  readonly url: string
  readonly port: number
  readonly helpdeskId: string
  readonly helpdeskToken: string
  /** The one that is taken now, or was before it expired. */
  readonly userAccessToken: string
  /** The app that signs in, as {@link PracticeApp} has it. */
  readonly appId: string
  readonly appSecret: string
  /** Every request to the API, exactly as received, oldest first; at most the last 1,000. */
  readonly requests: readonly ReceivedRequest[]
  /** The faults that are still to strike. */
  readonly faults: readonly SetFault[]
  /** A notification as `GET` shows it now, or `null`. */
  notification(id: string): ServerNotification | null
  /** Adds a notification, or replaces the one of its id. */
  hold(notification: PracticeNotification): void
  /** How often the preview of a notification was asked for. */
  previewCount(id: string): number
  /** A colleague changes a notification now. @returns `false` when there is none of this id. */
  editAsColleague(id: string, changes: ServerNotification): boolean
  /** @throws when there is no such fault. */
  setFault(fault: Fault): void
  clearFaults(): void
  clearRequests(): void
  /** From now on the user access token is refused as expired. */
  expireToken(): void
  /** From now on the app's own tokens are refused. */
  expireTenantTokens(): void
  /** An administrator ends all sign-ins: no refresh token works any more. */
  revokeSignIns(): void
  /** An uploaded picture, or `null`. */
  image(key: string): Uint8Array | null
  /** Issues a new user access token and returns it; the one before counts as expired. */
  renewToken(): string
  /** Ends every connection at once. Can be called again. */
  close(): Promise<void>
}

const TWO_HOURS_MS = 2 * 60 * 60 * 1000

/**
 * Starts a practice help desk (演练服务台) on 127.0.0.1: a server that behaves as API §1 to §8 say, and fails on demand.
 * @returns a failure `practice.…` when the port cannot be had.
 */
export async function startPracticeHelpDesk(
  options: PracticeOptions = {},
): Promise<Result<PracticeHelpDesk>> {
  const closing = new AbortController()
  const desk = setUpDesk(options, closing.signal)
  const onDefect = options.onDefect ?? ((error) => process.emitWarning(error))

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    handleRequest(desk, request, response).catch((error: unknown) => {
      onDefect(error instanceof Error ? error : new Error(String(error)))
      answerDefect(response)
    })
  }

  const timeouts = { ...usualTimeouts, ...options.timeouts }
  const listening = await listen(options.port ?? 0, timeouts, answer, onDefect)
  if (!listening.ok) return listening

  const server = listening.value
  const { port } = server.address() as AddressInfo

  let closed: Promise<void> | null = null
  const close = (): Promise<void> => {
    closed ??= new Promise((resolve) => {
      closing.abort()
      server.close(() => resolve())
      server.closeAllConnections()
    })
    return closed
  }
  return ok(publicFace(desk, port, close))
}

function setUpDesk(options: PracticeOptions, closing: AbortSignal): PracticeDesk {
  const clock = options.clock ?? Date.now
  const helpdeskId = options.helpdeskId ?? PRACTICE_HELPDESK_ID
  const accessToken = new AccessToken(clock, options.tokenLifetimeMs ?? TWO_HOURS_MS, options.userAccessToken)
  const store = new NotificationStore(clock)
  for (const sample of options.notifications ?? sampleNotifications) {
    store.put(sample.id, sampleAsStored(sample, helpdeskId))
  }

  return {
    state: {
      helpdeskId,
      helpdeskToken: options.helpdeskToken ?? newHelpdeskToken(),
      app: practiceApp(options.app),
      accessToken,
      tenantTokens: new TenantTokens(clock),
      grants: new Grants(clock, accessToken),
      store,
      images: new Map(),
      rateLimit: (options.rateLimit ?? true) ? new RateLimit(clock) : null,
      patchSemantics: options.patchSemantics ?? 'merge',
      hasAccess: options.hasAccess ?? true,
      clock,
    },
    faults: new FaultQueue(),
    requests: new RequestRecord(),
    hasControlPaths: options.controlPaths ?? true,
    closing,
  }
}

/** The answer when this code itself failed: the one of an internal error, if one can still be sent. */
function answerDefect(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const logId = newLogId(Date.now())
  deliver(response, { answer: refusal(155000, { logId }), logId, closes: true })
}

function publicFace(desk: PracticeDesk, port: number, close: () => Promise<void>): PracticeHelpDesk {
  const { state, faults, requests } = desk
  return {
    url: `http://${LOOPBACK}:${port}`,
    port,
    helpdeskId: state.helpdeskId,
    helpdeskToken: state.helpdeskToken,
    appId: state.app.appId,
    appSecret: state.app.appSecret,
    get userAccessToken() {
      return state.accessToken.current
    },
    get requests() {
      return requests.all
    },
    get faults() {
      return faults.all
    },
    notification: (id) => state.store.find(id),
    hold: (held) => state.store.put(held.id, sampleAsStored(held, state.helpdeskId)),
    previewCount: (id) => state.store.previewCount(id),
    editAsColleague: (id, changes) => state.store.editAsColleague(id, changes),
    setFault: (fault) => faults.set(fault),
    clearFaults: () => faults.clear(),
    clearRequests: () => requests.clear(),
    expireToken: () => state.accessToken.expire(),
    expireTenantTokens: () => state.tenantTokens.expire(),
    revokeSignIns: () => state.grants.revokeAll(),
    image: (key) => state.images.get(key) ?? null,
    renewToken: () => state.accessToken.renew(),
    close,
  }
}
