import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import type { Message } from '../result'
import { cardErrorIn } from './card-error'
import { cardUmbrellaCodes, errorCodes, type RefusalMessageKey } from './error-codes'

/** A message that says what a refusal means and what to do about it. */
export interface RefusalMessage extends Message {
  readonly key: RefusalMessageKey
}

/** What all notification calls together need (API §3.1); named when the answer does not say what is missing. */
const SCOPES_OF_A_PUSH = ['helpdesk:all', 'helpdesk:all:readonly']

/** Stands in a message where Feishu said nothing. */
const NOTHING = '–'

/**
 * Explains a refusal: by its code, by the card's error inside its text, or, for a code that is in no table, by the
 * HTTP status and Feishu's own words.
 */
export function describeRefusal(refusal: {
  readonly httpStatus: number
  readonly code: number | null
  readonly msg: string
  readonly error?: JsonObject | null
  readonly rateLimitResetSeconds?: number
}): RefusalMessage {
  const { httpStatus, code, msg, error = null, rateLimitResetSeconds: seconds = 0 } = refusal
  const cardError = cardErrorIn(msg)
  const cardKey = cardError === undefined ? undefined : errorCodes.get(cardError.code)?.message

  const key =
    cardKey ??
    // An unknown error of the card hidden in an unknown code still is one of the card.
    (cardError === undefined || isKnownOtherThanCard(code) ? undefined : 'feishu.card-refused') ??
    (code === null ? undefined : errorCodes.get(code)?.message) ??
    keyByHttpStatus(httpStatus)

  const shownCode = code ?? NOTHING

  return {
    key: key === 'feishu.too-frequent' && seconds > 0 ? 'feishu.too-frequent-for' : key,
    params: {
      code: cardError === undefined ? shownCode : `${shownCode}/${cardError.code}`,
      status: httpStatus,
      msg: msg.trim() === '' ? NOTHING : msg,
      scopes: missingScopes(msg, error).join(', '),
      ids: badIds(msg, error),
      place: cardError?.path ?? NOTHING,
      seconds: Math.ceil(seconds),
    },
  }
}

function isKnownOtherThanCard(code: number | null): boolean {
  return code !== null && errorCodes.has(code) && !cardUmbrellaCodes.includes(code)
}

function keyByHttpStatus(httpStatus: number): RefusalMessageKey {
  if (httpStatus === 401) return 'feishu.unknown-code-unauthorized'
  if (httpStatus === 403) return 'feishu.unknown-code-forbidden'
  if (httpStatus === 404) return 'feishu.unknown-code-not-found'
  if (httpStatus === 429) return 'feishu.too-frequent'

  return httpStatus >= 500 ? 'feishu.unknown-code-server-error' : 'feishu.unknown-code'
}

/** The scopes that `permission_violations` names, in either of its two shapes (API §6.1), or that the text does. */
function missingScopes(msg: string, error: JsonObject | null): string[] {
  const named = objectsIn(error?.permission_violations).flatMap(({ subject, scope }) =>
    [subject, scope].filter((name) => typeof name === 'string' && name !== ''),
  )
  if (named.length > 0) return [...new Set(named.map(String))]

  // "… required one of these privileges: [helpdesk:all, …]"
  const inText = (msg.match(/\[[^[\]]+\]/g) ?? [])
    .map((list) => list.slice(1, -1))
    .find((list) => list.includes(':'))
  return inText?.split(',').map((scope) => scope.trim()) ?? SCOPES_OF_A_PUSH
}

/** The ids that the answer complains of; Feishu's words when none can be told apart. */
function badIds(msg: string, error: JsonObject | null): string {
  const texts = [msg, ...objectsIn(error?.field_violations).map(({ value }) => shown(value))]
  const ids = texts.flatMap((text) => text.match(/\b(?:ou|on|oc|od)[_-][\w-]+/g) ?? [])
  if (ids.length > 0) return [...new Set(ids)].join(', ')

  return msg.trim() === '' ? NOTHING : msg
}

function shown(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '')
}

function objectsIn(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}
