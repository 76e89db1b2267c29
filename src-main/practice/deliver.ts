import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from './answer'
import type { AnswerFault } from './fault'

/** Everything that an answer needs on its way out. */
export interface Delivery {
  readonly answer: Answer
  readonly logId: string
  /** Whether the connection ends with the answer. */
  readonly closes?: boolean
}

/** Sends an answer whole, its length announced. */
export function deliver(response: ServerResponse, delivery: Delivery): void {
  writeHead(response, delivery, true)
  response.end(delivery.answer.body)
}

/** Sends an answer in the way of a fault. */
export async function deliverFaulty(
  response: ServerResponse,
  delivery: Delivery,
  fault: AnswerFault,
  signal: AbortSignal,
): Promise<void> {
  switch (fault.kind) {
    case 'drop-before-body':
    case 'drop-after-taking':
      response.destroy()
      return
    case 'cut-mid-body':
      deliverHalf(response, delivery)
      return
    case 'slow-drip':
      await drip(response, delivery, fault, signal)
      return
    case 'huge-answer':
      writeHead(response, delivery, fault.announced)
      response.end(delivery.answer.body)
      return
    default:
      deliver(response, delivery)
  }
}

function deliverHalf(response: ServerResponse, delivery: Delivery): void {
  const { body } = delivery.answer
  writeHead(response, delivery, true)
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy())
}

/** Ends early, without a word, when the client went away or the help desk closes. */
async function drip(
  response: ServerResponse,
  delivery: Delivery,
  pace: { readonly chunkBytes: number; readonly everyMs: number },
  signal: AbortSignal,
): Promise<void> {
  const { body } = delivery.answer
  writeHead(response, delivery, true)

  for (let start = 0; start < body.length; start += pace.chunkBytes) {
    response.write(body.subarray(start, start + pace.chunkBytes))
    if (!(await pause(pace.everyMs, signal))) return
  }
  response.end()
}

/** @returns `false` when the signal ended the pause. */
export async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(ms, undefined, { signal })
    return true
  } catch {
    return false
  }
}

function writeHead(response: ServerResponse, delivery: Delivery, withLength: boolean): void {
  const { answer, logId, closes = false } = delivery

  // Both ids on every answer (API §6.2); the help desk's own refusals have no other place for them.
  response.writeHead(answer.httpStatus, {
    ...answer.headers,
    'X-Tt-Logid': logId,
    'X-Request-Id': logId,
    ...(withLength ? { 'Content-Length': answer.body.length } : {}),
    ...(closes ? { Connection: 'close' } : {}),
  })
}
