import { connect } from 'node:net'
import { once } from 'node:events'
import { afterEach } from 'vitest'
import type { JsonObject, JsonValue } from '@shared/json-value'
import type { ServerNotification } from '@shared/notification/notification-record'
import {
  type PracticeHelpDesk,
  type PracticeOptions,
  startPracticeHelpDesk,
} from '../../../../src-main/practice/practice-help-desk'

export const DRAFT_ID = '6985032626234982420'
export const OTHER_DRAFT_ID = '7000000000000000001'
export const SENT_ID = '7000000000000000002'

const open: PracticeHelpDesk[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((desk) => desk.close()))
})

/** A help desk that is closed after the test. */
export async function startDesk(options: PracticeOptions = {}): Promise<PracticeHelpDesk> {
  const started = await startPracticeHelpDesk({
    onDefect: (error) => {
      throw error
    },
    ...options,
  })
  if (!started.ok) throw new Error(`the practice help desk did not start: ${started.error.code}`)
  open.push(started.value)
  return started.value
}

/** A clock that stands still until it is moved. */
export class TestClock {
  now = 1_767_225_600_000
  readonly read = (): number => this.now

  forward(ms: number): void {
    this.now += ms
  }
}

export function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

/** The two headers that every call needs, and the content type that most do. */
export function headersFor(desk: PracticeHelpDesk): Record<string, string> {
  return {
    Authorization: `Bearer ${desk.userAccessToken}`,
    'X-Lark-Helpdesk-Authorization': base64(`${desk.helpdeskId}:${desk.helpdeskToken}`),
    'Content-Type': 'application/json; charset=utf-8',
  }
}

export interface SentCall {
  readonly method?: string
  /** After `/open-apis/helpdesk/v1/notifications`. */
  readonly path: string
  /** Sent as JSON, a string as it is. */
  readonly body?: JsonValue | Uint8Array<ArrayBuffer>
  /** In the place of the usual ones; `null` leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>
  readonly signal?: AbortSignal
}

export interface ReceivedAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON, `{}` for what is not. */
  readonly json: JsonObject
  readonly code: JsonValue | undefined
}

/** One request over real HTTP. */
export async function send(desk: PracticeHelpDesk, call: SentCall): Promise<ReceivedAnswer> {
  const headers = new Headers()
  for (const [name, value] of Object.entries({ ...headersFor(desk), ...call.headers })) {
    if (value !== null) headers.set(name, value)
  }

  const { body } = call
  const response = await fetch(`${desk.url}/open-apis/helpdesk/v1/notifications${call.path}`, {
    method: call.method ?? 'POST',
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body: bodyText(body) }),
    ...(call.signal === undefined ? {} : { signal: call.signal }),
  })

  const text = await response.text()
  const json = parseObject(text)
  return { status: response.status, headers: response.headers, text, json, code: json.code }
}

function bodyText(body: JsonValue | Uint8Array<ArrayBuffer>): string | Uint8Array<ArrayBuffer> {
  if (typeof body === 'string' || body instanceof Uint8Array) return body
  return JSON.stringify(body)
}

function parseObject(text: string): JsonObject {
  try {
    return JSON.parse(text) as JsonObject
  } catch {
    return {}
  }
}

export function patch(
  desk: PracticeHelpDesk,
  body: Exclude<SentCall['body'], undefined>,
  id = DRAFT_ID,
): Promise<ReceivedAnswer> {
  return send(desk, { method: 'PATCH', path: `/${id}`, body })
}

export function get(desk: PracticeHelpDesk, id = DRAFT_ID): Promise<ReceivedAnswer> {
  return send(desk, { method: 'GET', path: `/${id}` })
}

/** The notification that `GET` shows. */
export async function notificationOf(desk: PracticeHelpDesk, id = DRAFT_ID): Promise<ServerNotification> {
  const answer = await get(desk, id)
  return (answer.json.data as { notification: ServerNotification }).notification
}

/** A body that breaks no rule (API §13). */
export const validBody = {
  job_name: 'Office move',
  push_content: '{"elements":[{"tag":"div","text":{"tag":"plain_text","content":"We move on Friday."}}]}',
  push_type: 0,
  push_scope_type: 2,
  user_list: [{ user_id: 'ou_00000000000000000000000000000002' }],
  department_list: [{ department_id: 'od-00000000000000000000000000000003' }],
  chat_list: [],
} satisfies JsonObject

/** Sends bytes over a bare connection and returns all that comes back until its end. */
export async function sendBytes(desk: PracticeHelpDesk, bytes: string | Uint8Array): Promise<string> {
  const socket = connect(desk.port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  // A reset is an end as well.
  socket.on('error', () => socket.destroy())

  await once(socket, 'connect')
  socket.write(bytes)
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve))
  return Buffer.concat(chunks).toString('utf8')
}
