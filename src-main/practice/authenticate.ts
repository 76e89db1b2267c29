import type { IncomingHttpHeaders } from 'node:http'
import type { CallToken } from '@shared/feishu/calls/call-rule'
import type { PracticeState } from './call'
import type { RefusalCode } from './refusal'

/** Why a credential is not taken. */
export interface CredentialRefusal {
  readonly code: RefusalCode
  readonly reason: string
  /** In the place of the usual words of the code. */
  readonly msg?: string
}

/** `Bearer` and one token of the characters that RFC 6750 §2.1 allows. */
const BEARER = /^Bearer ([A-Za-z0-9\-._~+/]+=*)$/

/**
 * The gateway's part: the token, of the kind that the call takes, and what it permits (API §5.2, §6.4).
 * @returns `null` when it is taken.
 */
export function refuseToken(
  headers: IncomingHttpHeaders,
  { token: kind, scopes }: { readonly token: CallToken; readonly scopes: readonly string[] },
  state: Pick<PracticeState, 'accessToken' | 'tenantTokens' | 'app'>,
): CredentialRefusal | null {
  if (kind === 'none') return null

  const header = headers.authorization
  if (header === undefined || header.trim() === '') {
    return { code: 99991661, reason: 'no Authorization header' }
  }

  const token = BEARER.exec(header)?.[1]
  if (token === undefined) {
    return { code: 99991671, reason: 'Authorization is not "Bearer" and one bare token' }
  }

  const isTenant = token.startsWith('t-')
  const refused = isTenant ? refuseTenantToken(token, kind, state) : refuseUserToken(token, kind, state)
  return refused ?? refuseScopes(isTenant ? undefined : token, scopes, state)
}

function refuseUserToken(
  token: string,
  kind: CallToken,
  { accessToken }: Pick<PracticeState, 'accessToken'>,
): CredentialRefusal | null {
  const tokenState = accessToken.stateOf(token)
  if (tokenState === 'expired') return { code: 99991677, reason: 'the user access token has expired' }
  if (tokenState === 'unknown') {
    return { code: 99991668, reason: 'not a user access token of this practice help desk' }
  }
  return kind === 'tenant'
    ? {
        code: 99991668,
        reason: 'a user access token where only a tenant access token is taken',
        msg: 'user access token not support',
      }
    : null
}

function refuseTenantToken(
  token: string,
  kind: CallToken,
  { tenantTokens }: Pick<PracticeState, 'tenantTokens'>,
): CredentialRefusal | null {
  if (kind === 'user') {
    return { code: 99991663, reason: 'a tenant access token where only a user access token is taken' }
  }
  return tenantTokens.isValid(token)
    ? null
    : { code: 99991663, reason: 'not a tenant access token of this practice help desk, or expired' }
}

/** The app lacks the permission, or only the user has not granted it: what people confuse most (API §6.4). */
function refuseScopes(
  userToken: string | undefined,
  scopes: readonly string[],
  { app, accessToken }: Pick<PracticeState, 'app' | 'accessToken'>,
): CredentialRefusal | null {
  if (scopes.length > 0 && !scopes.some((scope) => app.scopes.includes(scope))) {
    return { code: 99991672, reason: 'the app lacks the scope' }
  }
  return userToken === undefined || accessToken.hasAnyOf(userToken, scopes)
    ? null
    : { code: 99991679, reason: 'the user has not granted the scope' }
}

/**
 * The help desk's part (API §5.3): exactly the standard Base64 of `helpdesk_id:helpdesk_token`. The form with a
 * `Bearer ` prefix, which one SDK sends, is refused: the documentation does not have it.
 */
export function refuseHelpdeskHeader(
  headers: IncomingHttpHeaders,
  helpdeskId: string,
  helpdeskToken: string,
): CredentialRefusal | null {
  const header = headers['x-lark-helpdesk-authorization']
  if (header === undefined) return { code: 154001, reason: 'no X-Lark-Helpdesk-Authorization header' }

  const expected = Buffer.from(`${helpdeskId}:${helpdeskToken}`, 'utf8').toString('base64')
  if (header === expected) return null
  return {
    code: 154001,
    reason: 'X-Lark-Helpdesk-Authorization is not the Base64 of this help desk id:token',
  }
}
