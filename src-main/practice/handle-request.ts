import type { IncomingMessage, ServerResponse } from 'node:http'
import { pageNotFound } from './answer'
import { answerWithFaults } from './answer-with-faults'
import { answerControl, isControlPath } from './control-paths'
import { deliver, deliverFaulty, pause } from './deliver'
import type { StrikingFaults } from './fault-queue'
import { newLogId } from './log-id'
import type { PracticeDesk } from './practice-desk'
import { readImageForm } from './images/read-form'
import { operationRule } from './operations'
import { MOST_FORM_BYTES, MOST_REQUEST_BYTES, readBody } from './read-body'
import { headerPairs } from './received-request'
import { refusal } from './refusal'
import { type Route, routeOf } from './route'
import { untilGone } from './until-gone'

const noFaults: StrikingFaults = { accompanying: [], answer: null }

/** Answers one request, whatever it is. */
export async function handleRequest(
  desk: PracticeDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Writing to a client that has left is no defect, but without a listener it would end the whole process.
  response.on('error', () => response.destroy())

  const { path } = splitTarget(request.url ?? '')
  if (desk.hasControlPaths && isControlPath(path)) return handleControl(desk, request, response, path)

  const logId = newLogId(desk.state.clock())
  const route = routeOf(request.method ?? '', path)
  const struck = route.kind === 'operation' ? desk.faults.strike(route.operation) : noFaults
  const record = recorder(desk, request)

  if (struck.answer?.kind === 'drop-before-body') {
    record(Buffer.alloc(0))
    response.destroy()
    return
  }

  const isForm = route.kind === 'operation' && operationRule(route.operation).body === 'multipart'
  const read = await readBody(request, isForm ? MOST_FORM_BYTES : MOST_REQUEST_BYTES)
  if (read.kind === 'aborted') return
  record(read.kind === 'whole' ? read.body : Buffer.alloc(0))

  if (read.kind === 'too-long') {
    const answer = isForm
      ? refusal(234006, { logId }, 'the form is longer than 11 MB')
      : { ...refusal(154000, { logId }, 'the body is longer than 1 MB'), httpStatus: 413 }
    deliver(response, { answer, logId })
    return
  }
  await answerRoute(desk, request, response, { route, struck, body: read.body, logId })
}

interface ReadRequest {
  readonly route: Route
  readonly struck: StrikingFaults
  readonly body: Buffer
  readonly logId: string
}

async function answerRoute(
  desk: PracticeDesk,
  request: IncomingMessage,
  response: ServerResponse,
  { route, struck, body, logId }: ReadRequest,
): Promise<void> {
  if (route.kind === 'unknown-path') {
    deliver(response, { answer: pageNotFound(), logId })
    return
  }
  if (route.kind === 'wrong-method') {
    deliver(response, { answer: refusal(99991301, { logId }), logId })
    return
  }

  const { query } = splitTarget(request.url ?? '')
  const { operation, notificationId, values } = route
  const form = operation === 'image_upload' ? await readImageForm(request.headers, body) : undefined
  const call = {
    operation,
    notificationId,
    values,
    query,
    headers: request.headers,
    body,
    logId,
    ...(form === undefined ? {} : { form }),
  }
  const answer = answerWithFaults(desk.state, call, struck)

  const signal = untilGone(response, desk.closing)
  const delayMs = struck.accompanying.reduce((sum, fault) => sum + (fault.kind === 'delay' ? fault.ms : 0), 0)
  if (delayMs > 0 && !(await pause(delayMs, signal))) return

  if (struck.answer === null) deliver(response, { answer, logId })
  else await deliverFaulty(response, { answer, logId }, struck.answer, signal)
}

async function handleControl(
  desk: PracticeDesk,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const read = await readBody(request, MOST_REQUEST_BYTES)
  if (read.kind === 'aborted') return

  const { headers, method = '', socket } = request
  const body = read.kind === 'whole' ? read.body : null
  const answer = answerControl(desk, { method, path, headers, body, port: socket.localPort ?? 0 })
  deliver(response, { answer, logId: newLogId(desk.state.clock()) })
}

/** The time and the head of a request are those of its arrival; its body comes later. */
function recorder(desk: PracticeDesk, request: IncomingMessage): (body: Buffer) => void {
  const receivedAt = desk.state.clock()
  const { method = '', url: target = '' } = request
  return (body) => {
    desk.requests.add({ receivedAt, method, target, headers: headerPairs(request.rawHeaders), body })
  }
}

function splitTarget(target: string): { readonly path: string; readonly query: URLSearchParams } {
  const mark = target.indexOf('?')
  if (mark === -1) return { path: target, query: new URLSearchParams() }
  return { path: target.slice(0, mark), query: new URLSearchParams(target.slice(mark + 1)) }
}
