import { isJsonObject, type JsonObject } from '@shared/json-value'
import { type Answer, jsonAnswer, textAnswer } from './answer'
import type { Call } from './call'
import type { ReplacingFault, SpoilingFault } from './fault'
import { operationRule } from './operations'
import { rateLimited } from './rate-limited'
import { freeRefusal, refusal } from './refusal'
import { pageRefusal } from './sign-in/page-refusal'
import { tokenRefusal } from './sign-in/token-refusal'

/** The answer that stands in the place of the true one. */
export function replacedAnswer(fault: ReplacingFault, call: Call): Answer {
  switch (fault.kind) {
    case 'html-error':
      return textAnswer(
        fault.httpStatus,
        'text/html',
        `<html>\r\n<head><title>${fault.httpStatus}</title></head>\r\n<body><center><h1>${fault.httpStatus}</h1></center><hr><center>nginx</center></body>\r\n</html>\r\n`,
      )
    case 'internal-error':
      return call.operation === 'oauth_token' ? tokenRefusal(20050) : refusal(155000, call)
    case 'rate-limit':
      return rateLimited(call, { ...fault, limit: operationRule(call.operation).limits[0]?.calls ?? 20 })
    case 'not-json':
      return textAnswer(
        200,
        fault.contentType,
        '<!doctype html><title>Wi-Fi</title><p>请登录 / Please sign in to use this network.</p>',
      )
    case 'redirect':
      return textAnswer(fault.httpStatus, 'text/html', '<a href="/">Moved</a>', { Location: fault.location })
    case 'refuse':
      return refusalOf(fault, call)
  }
}

/** A refusal in the form that its call has: tokens come without an envelope, and a browser is shown a page. */
function refusalOf(fault: Extract<ReplacingFault, { kind: 'refuse' }>, call: Call): Answer {
  if (call.operation === 'oauth_token') return tokenRefusal(fault.code, fault)
  if (call.operation === 'authorize') return pageRefusal(fault.code)

  return freeRefusal(fault, call)
}

/** The true answer, spoilt. */
export function spoiltAnswer(fault: SpoilingFault, answer: Answer): Answer {
  switch (fault.kind) {
    case 'wrong-content-type':
      return { ...answer, headers: { ...answer.headers, 'Content-Type': fault.contentType } }
    case 'truncated-json':
      return { ...answer, body: answer.body.subarray(0, fault.bytes ?? Math.floor(answer.body.length / 2)) }
    case 'huge-answer':
      return withFiller(answer, fault.bytes)
  }
}

function withFiller(answer: Answer, bytes: number): Answer {
  const value: unknown = JSON.parse(answer.body.toString('utf8'))
  const envelope: JsonObject = isJsonObject(value) ? value : { value: answer.body.toString('utf8') }
  return jsonAnswer(answer.httpStatus, { ...envelope, filler: 'x'.repeat(bytes) }, answer.headers)
}
