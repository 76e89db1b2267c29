import type { ServerResponse } from 'node:http'
import type { Draft } from '@shared/draft/draft'
import type { JsonObject } from '@shared/json-value'
import type { PushProgress } from '@shared/push/push-progress'
import { ok } from '@shared/result'
import { createFeishuClient, type Fetch } from '../../../../src-main/feishu/feishu-client'
import type { PushDependencies } from '../../../../src-main/push/push-draft'
import { answerJson, startServer, type SeenRequest } from '../feishu/scripted-server'

export const USER_TOKEN = 'u-canary-user-token'
export const HELPDESK_TOKEN = 'ht-canary-helpdesk-token'
export const NOW = Date.UTC(2026, 0, 15, 8)
const ID = '7000000000000000001'

/** How the help desk behaves on one request; without a behaviour it does what Feishu does. */
export type Behaviour = (
  response: ServerResponse,
  desk: { notification: JsonObject; take: () => void },
) => void

/** Feishu says no. */
export function refuse(httpStatus: number, code: number, headers?: Record<string, string>): Behaviour {
  return (response) => answerJson(response, httpStatus, { code, msg: `refused with ${code}` }, headers)
}

/** The connection breaks before the help desk did anything. */
export const drop: Behaviour = (response) => void response.socket?.resetAndDestroy()

/** The help desk takes the update, but its answer never arrives. */
export const takeAndDrop: Behaviour = (response, desk) => {
  desk.take()
  response.socket?.resetAndDestroy()
}

/** Somebody between answers with what is no answer of Feishu's. */
export function foreign(httpStatus: number, text: string, take = false): Behaviour {
  return (response, desk) => {
    if (take) desk.take()
    response.writeHead(httpStatus, { 'Content-Type': 'text/html' })
    response.end(text)
  }
}

/** What happens on Feishu besides, before the request is answered as usual. */
export function meanwhile(changes: JsonObject): Behaviour {
  return (response, desk) => {
    Object.assign(desk.notification, changes)
    answerJson(response, 200, { code: 0, msg: 'success', data: { notification: desk.notification } })
  }
}

/** A `fetch` whose first requests of a method never reach the network. */
export function fetchThatNeverLeaves(method: string, times: number, code = 'ECONNREFUSED'): Fetch {
  let left = times

  return (url, init) => {
    if (init.method !== method || left-- <= 0) return fetch(url, init)

    return Promise.reject(
      new TypeError('fetch failed', { cause: Object.assign(new Error(), { code, syscall: 'connect' }) }),
    )
  }
}

export interface ScriptedHelpDesk {
  readonly notification: JsonObject
  readonly requests: readonly SeenRequest[]
  readonly methods: () => string
  readonly waits: readonly number[]
  readonly progress: readonly PushProgress[]
  readonly dependencies: PushDependencies
  close(): Promise<void>
}

/**
 * A help desk with one push on it, and a clock that does not wait.
 * @param script - for each method, what happens on its first request, its second, and so on; `undefined` is as usual.
 */
export async function startHelpDesk(
  script: Partial<Record<'GET' | 'PATCH', readonly (Behaviour | undefined)[]>> = {},
  fetchAs: Fetch = fetch,
): Promise<ScriptedHelpDesk> {
  const notification: JsonObject = { ...freshNotification }
  const counts: Record<string, number> = {}

  const server = await startServer((response, { method, body }) => {
    const count = (counts[method] = (counts[method] ?? 0) + 1)
    const take = (): void => void Object.assign(notification, JSON.parse(body) as JsonObject)
    const behaviour = method === 'GET' || method === 'PATCH' ? script[method]?.[count - 1] : undefined

    if (behaviour !== undefined) {
      behaviour(response, { notification, take })
    } else if (method === 'GET') {
      answerJson(
        response,
        200,
        { code: 0, msg: 'success', data: { notification } },
        { 'X-Tt-Logid': 'get-log' },
      )
    } else {
      take()
      answerJson(response, 200, { code: 0, msg: 'success', data: {} }, { 'X-Tt-Logid': 'patch-log' })
    }
  })

  const waits: number[] = []
  const progress: PushProgress[] = []
  const credentials = {
    userAccessToken: USER_TOKEN,
    helpdeskId: '6900000000000000001',
    helpdeskToken: HELPDESK_TOKEN,
  }

  return {
    notification,
    requests: server.requests,
    methods: () => server.requests.map(({ method }) => method).join(' '),
    waits,
    progress,
    close: () => server.close(),
    dependencies: {
      client: createFeishuClient({
        fetch: fetchAs,
        baseUrl: server.url,
        credentials: () => Promise.resolve(ok(credentials)),
        timeoutMs: 5000,
      }),
      clock: {
        now: () => NOW,
        sleep: (ms) => {
          waits.push(ms)
          return Promise.resolve()
        },
      },
      random: () => 0,
      onProgress: (step) => void progress.push(step),
    },
  }
}

/** A fresh draft as Feishu returns it (API §13). */
export const freshNotification: JsonObject = {
  id: ID,
  helpdesk_id: '6900000000000000001',
  job_name: 'Office move',
  status: 0,
  updated_at: '',
  target_user_count: 42,
  send_at: '',
  push_content: '{\n  "elements": [\n    {"tag": "hr"}\n  ]\n}',
  push_type: 0,
  push_scope_type: 0,
  new_staff_scope_type: null,
  new_staff_scope_department_list: null,
  user_list: null,
  department_list: null,
  chat_list: null,
  ext: '',
}

/** A draft that changes the name and the card of the push. */
export function sampleDraft(changes: Partial<Draft> = {}): Draft {
  return {
    target: { brand: 'feishu', helpdeskId: '6900000000000000001', notificationId: ID, userIdType: 'open_id' },
    notification: { job_name: 'Office move on Friday', push_type: 0, push_scope_type: 0 },
    cardText: '{ "elements": [ { "tag": "div", "text": { "tag": "plain_text", "content": "We move." } } ] }',
    ...changes,
  }
}
