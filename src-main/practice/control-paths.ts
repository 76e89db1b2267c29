import type { IncomingHttpHeaders } from 'node:http'
import * as v from 'valibot'
import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'
import { type Answer, jsonAnswer } from './answer'
import { faultSchema } from './fault'
import type { PracticeDesk } from './practice-desk'
import { readJsonBody } from './read-json-body'
import type { ReceivedRequest } from './received-request'

const ROOT = '/practice/'

/** A request to the practice help desk itself, not to the API that it imitates. */
export interface ControlRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** `null` when it was too long. */
  readonly body: Buffer | null
  /** The port that it came in by. */
  readonly port: number
}

export function isControlPath(path: string): boolean {
  return path.startsWith(ROOT)
}

type Control = (desk: PracticeDesk, request: ControlRequest, id: string) => Answer

/** What can be asked, by method and path. */
const controls: Readonly<Record<string, Control>> = {
  'GET faults': (desk) => done({ faults: desk.faults.all as unknown as JsonValue }),
  'POST faults': setFault,
  'DELETE faults': (desk) => {
    desk.faults.clear()
    return done({})
  },
  'GET requests': (desk) => done({ requests: desk.requests.all.map(requestAsJson) }),
  'DELETE requests': (desk) => {
    desk.requests.clear()
    return done({})
  },
  'POST tokens/expire': (desk) => {
    desk.state.accessToken.expire()
    return done({})
  },
  'POST tokens/renew': (desk) => done({ userAccessToken: desk.state.accessToken.renew() }),
  'POST tokens/revoke': (desk) => {
    desk.state.grants.revokeAll()
    return done({})
  },
  'GET notifications/:id': (desk, _request, id) => {
    const notification = desk.state.store.find(id)
    return notification === null
      ? refused(404, 'no such notification')
      : done({ notification, previewCount: desk.state.store.previewCount(id) })
  },
  'PATCH notifications/:id': editAsColleague,
}

/** Answers a request under `/practice/`. */
export function answerControl(desk: PracticeDesk, request: ControlRequest): Answer {
  const forbidden = refuseStranger(request)
  if (forbidden !== null) return forbidden

  const path = request.path.slice(ROOT.length)
  const id = /^notifications\/([^/]+)$/.exec(path)?.[1]
  const name = `${request.method} ${id === undefined ? path : 'notifications/:id'}`

  const control = Object.hasOwn(controls, name) ? controls[name] : undefined
  return control === undefined
    ? refused(404, `not one of: ${Object.keys(controls).join(', ')}`)
    : control(desk, request, id ?? '')
}

/**
 * Keeps web pages out: a page of another site that was pointed at this address has its own `Host`, and without CORS
 * headers a browser sends neither JSON nor anything with an `Origin` on to where it could matter.
 */
function refuseStranger({ method, headers, port }: ControlRequest): Answer | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host?.toLowerCase() ?? ''))
    return refused(403, `Host must be ${hosts.join(' or ')}`)
  if (headers.origin !== undefined) return refused(403, 'not for web pages')

  const isJson = headers['content-type']?.toLowerCase().startsWith('application/json') ?? false
  if (method !== 'GET' && !isJson) return refused(415, 'Content-Type must be application/json')
  return null
}

function setFault(desk: PracticeDesk, request: ControlRequest): Answer {
  const body = objectIn(request)
  if (body === null) return refused(400, 'the body is not a JSON object')

  const parsed = v.safeParse(faultSchema, body)
  if (!parsed.success) return refused(400, v.summarize(parsed.issues))
  desk.faults.set(parsed.output)
  return done({})
}

function editAsColleague(desk: PracticeDesk, request: ControlRequest, id: string): Answer {
  const changes = objectIn(request)
  if (changes === null) return refused(400, 'the body is not a JSON object')
  return desk.state.store.editAsColleague(id, changes) ? done({}) : refused(404, 'no such notification')
}

function objectIn({ headers, body }: ControlRequest): JsonObject | null {
  const read = body === null ? null : readJsonBody({ headers, body })
  return read?.ok === true && isJsonObject(read.body) ? read.body : null
}

/** A body as text for reading and as Base64 for the exact bytes, which need not be UTF-8. */
function requestAsJson({ headers, body, ...rest }: ReceivedRequest): JsonObject {
  return {
    ...rest,
    headers: headers.map(([name, value]) => [name, value]),
    body: body.toString('utf8'),
    bodyBase64: body.toString('base64'),
  }
}

function done(value: JsonObject): Answer {
  return jsonAnswer(200, { ok: true, ...value }, { 'X-Content-Type-Options': 'nosniff' })
}

function refused(httpStatus: number, error: string): Answer {
  return jsonAnswer(httpStatus, { ok: false, error }, { 'X-Content-Type-Options': 'nosniff' })
}
