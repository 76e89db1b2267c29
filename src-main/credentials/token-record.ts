import { isJsonObject, type JsonValue } from '@shared/json-value'

/** What a sign-in, or a renewal, gave (API §5.4). Kept as one secret; times are milliseconds since 1970. */
export interface TokenRecord {
  readonly accessToken: string
  readonly expiresAt: number
  /** Works once; absent when the app may not renew. */
  readonly refreshToken?: string
  readonly refreshExpiresAt?: number
  /** What was granted, separated by spaces. */
  readonly scope: string
  readonly obtainedAt: number
  /** When the person agreed in the browser: a year after it, only signing in again helps. */
  readonly authorizedAt: number
  /** The app that the tokens belong to; no other may use them. */
  readonly appId: string
  /** The last refusal of a renewal, kept as evidence until a sign-in or a renewal succeeds. */
  readonly refused?: RenewalRefusal
}

export interface RenewalRefusal {
  readonly code: number | null
  readonly httpStatus: number
  readonly logId: string | null
  readonly at: number
}

/** The secret of a person: a token that was pasted and says nothing of itself, or a record. */
export type UserToken =
  | { readonly kind: 'pasted'; readonly accessToken: string }
  | { readonly kind: 'signed-in'; readonly record: TokenRecord }

/** A pasted token never holds white space, so nothing that a person pastes can begin like a record. */
const MARK = 'token-record/1 '

export function formatTokenRecord(record: TokenRecord): string {
  return `${MARK}${JSON.stringify(record)}`
}

/** @returns `undefined` for a record that this version cannot read. */
export function parseUserToken(text: string): UserToken | undefined {
  if (!/\s/.test(text)) return { kind: 'pasted', accessToken: text }
  if (!text.startsWith(MARK)) return undefined

  const record = parseRecord(text.slice(MARK.length))
  return record === undefined ? undefined : { kind: 'signed-in', record }
}

export function accessTokenOf(token: UserToken): string {
  return token.kind === 'pasted' ? token.accessToken : token.record.accessToken
}

function parseRecord(text: string): TokenRecord | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isJsonObject(value)) return undefined
  const { accessToken, expiresAt, refreshToken, refreshExpiresAt, scope, obtainedAt, authorizedAt, appId } =
    value
  const texts = { accessToken, scope, appId }
  const times = { expiresAt, obtainedAt, authorizedAt }
  if (!Object.values(texts).every((text) => typeof text === 'string')) return undefined
  if (!Object.values(times).every((time) => typeof time === 'number')) return undefined

  const refused = parseRefusal(value.refused)
  return {
    ...(texts as Record<keyof typeof texts, string>),
    ...(times as Record<keyof typeof times, number>),
    ...(typeof refreshToken === 'string' ? { refreshToken } : {}),
    ...(typeof refreshExpiresAt === 'number' ? { refreshExpiresAt } : {}),
    ...(refused === undefined ? {} : { refused }),
  }
}

function parseRefusal(value: JsonValue | undefined): RenewalRefusal | undefined {
  if (!isJsonObject(value)) return undefined
  const { code, httpStatus, logId, at } = value
  if (typeof httpStatus !== 'number' || typeof at !== 'number') return undefined
  return {
    code: typeof code === 'number' ? code : null,
    httpStatus,
    logId: typeof logId === 'string' ? logId : null,
    at,
  }
}
