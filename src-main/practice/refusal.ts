import { helpDeskErrors, type HelpDeskError } from '@shared/feishu/help-desk-errors'
import type { JsonObject } from '@shared/json-value'
import { type Answer, jsonAnswer } from './answer'
import { type Operation, operationRule } from './operations'

/**
 * The refusals that the practice help desk gives by itself. 154000 to 155000 are the table of API §1.6; the others are
 * the gateway's (API §6.4), of which only HTTP 400 has been seen for a missing token and a missing grant (API §5.1,
 * §13): the rest is answered with 400 too. Texts outside §1.6 and §13 are our own.
 */
const refusalTexts = {
  ...helpDeskErrors,
  9499: { httpStatus: 400, msg: 'Bad Request' },
  20005: { httpStatus: 200, msg: 'The user access token passed is invalid' },
  40001: { httpStatus: 400, msg: 'param error' },
  99992361: { httpStatus: 400, msg: 'open_id cross app' },
  99992402: { httpStatus: 400, msg: 'field validation failed' },
  232006: { httpStatus: 400, msg: 'Your request specifies a chat_id which is invalid.' },
  232010: { httpStatus: 400, msg: 'Operator and chat can NOT be in different tenants.' },
  232025: { httpStatus: 400, msg: 'Bot ability is not activated.' },
  234001: { httpStatus: 400, msg: 'Invalid request param.' },
  234006: { httpStatus: 400, msg: 'The file size exceed the max value.' },
  234007: { httpStatus: 400, msg: 'App does not enable bot feature.' },
  234010: { httpStatus: 400, msg: "File's size can't be 0." },
  234011: { httpStatus: 400, msg: "Can't recognize image format." },
  234039: { httpStatus: 400, msg: 'Image resolution exceeds limit.' },
  99991301: { httpStatus: 400, msg: 'http method is not right' },
  99991400: { httpStatus: 429, msg: 'request trigger frequency limit' },
  99991661: {
    httpStatus: 400,
    msg: 'Missing access token for authorization. Please make a request with token attached.',
  },
  99991663: {
    httpStatus: 400,
    msg: 'Invalid access token for authorization. Please make a request with token attached.',
  },
  99991668: {
    httpStatus: 400,
    msg: 'Invalid access token for authorization. Please make a request with token attached.',
  },
  99991671: {
    httpStatus: 400,
    msg: 'Invalid access token format for authorization. The access token must start with "t-" or "u-".',
  },
  99991672: { httpStatus: 400, msg: 'Access denied. One of the following scopes is required: [{scope}].' },
  99991677: { httpStatus: 400, msg: 'Authentication token expired' },
  99991679: {
    httpStatus: 400,
    msg: 'Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again. required one of these privileges: [{scope}]',
  },
} as const satisfies Record<number, HelpDeskError>

export type RefusalCode = keyof typeof refusalTexts

/** What a refusal speaks of. */
export interface RefusalContext {
  readonly logId: string
  /** Absent when the request named no call. */
  readonly operation?: Operation
}

/** A refusal that is written out in every part, as a fault can ask for it. */
export interface FreeRefusal {
  readonly code: number
  readonly httpStatus?: number
  readonly msg?: string
}

/**
 * Feishu's envelope of a refusal.
 * @param reason - why, for whoever reads the practice traffic; it goes into the header `X-Practice-Reason`, since the
 * real service's text names no cause either and the body stays true to it.
 */
export function refusal(code: RefusalCode, context: RefusalContext, reason?: string): Answer {
  const answer = freeRefusal({ code }, context)
  if (reason === undefined) return answer
  return { ...answer, headers: { ...answer.headers, 'X-Practice-Reason': headerSafe(reason) } }
}

/** What a header can carry: short, printable ASCII. */
function headerSafe(text: string): string {
  return text.slice(0, 300).replace(/[^\x20-\x7e]/g, '?')
}

/** A refusal with any code; what is not given comes from the table, or is a plain 400. */
export function freeRefusal(free: FreeRefusal, context: RefusalContext): Answer {
  const known: HelpDeskError = isKnown(free.code)
    ? refusalTexts[free.code]
    : { httpStatus: 400, msg: `refused with ${free.code}` }

  const scope = context.operation === undefined ? 'helpdesk:all' : scopesOf(context.operation)
  const detail = errorDetail(free.code, scope, context.logId)

  return jsonAnswer(free.httpStatus ?? known.httpStatus, {
    code: free.code,
    msg: (free.msg ?? known.msg).replace('{scope}', scope),
    ...(detail === null ? {} : { error: detail }),
  })
}

/** The permissions of which one is enough, as the service lists them. */
function scopesOf(operation: Operation): string {
  return operationRule(operation).scopes.join(', ')
}

function isKnown(code: number): code is RefusalCode {
  return Object.hasOwn(refusalTexts, code)
}

/** The member `error` (API §6.1). The help desk's own refusals and the rate limit have none (API §13). */
function errorDetail(code: number, scope: string, logId: string): JsonObject | null {
  const isHelpDesks = code >= 154000 && code <= 155000
  if (isHelpDesks || code === 99991400) return null

  const searchUrl = `https://open.feishu.cn/search?from=openapi&log_id=${logId}&code=${code}`
  const detail: JsonObject = {
    log_id: logId,
    troubleshooter: `排查建议查看(Troubleshooting suggestions): ${searchUrl}`,
  }

  if (code === 99991672) {
    detail.permission_violations = violations('action_scope_required', scope)
    detail.helps = [
      { url: `https://open.feishu.cn/app/cli_practice/auth?q=${scope}`, description: 'Apply for the scope' },
    ]
  }
  if (code === 99991679) {
    detail.permission_violations = violations('action_privilege_required', scope)
  }
  return detail
}

function violations(type: string, scopes: string): JsonObject[] {
  return scopes.split(', ').map((subject) => ({ type, subject }))
}
