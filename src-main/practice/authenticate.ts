import type { IncomingHttpHeaders } from 'node:http'
import type { AccessToken } from './access-token'
import type { RefusalCode } from './refusal'

/** Why a credential is not taken. */
export interface CredentialRefusal {
  readonly code: RefusalCode
  readonly reason: string
}

/** `Bearer` and one token of the characters that RFC 6750 §2.1 allows. */
const BEARER = /^Bearer ([A-Za-z0-9\-._~+/]+=*)$/

/**
 * The gateway's part: the user access token (API §5.2, §6.4).
 * @returns `null` when it is taken.
 */
export function refuseUserToken(
  headers: IncomingHttpHeaders,
  accessToken: AccessToken,
): CredentialRefusal | null {
  const header = headers.authorization
  if (header === undefined || header.trim() === '') {
    return { code: 99991661, reason: 'no Authorization header' }
  }

  const token = BEARER.exec(header)?.[1]
  if (token === undefined) {
    return { code: 99991671, reason: 'Authorization is not "Bearer" and one bare token' }
  }

  switch (accessToken.stateOf(token)) {
    case 'valid':
      return null
    case 'expired':
      return { code: 99991677, reason: 'the user access token has expired' }
    case 'unknown':
      return token.startsWith('t-')
        ? { code: 99991663, reason: 'a tenant access token where only a user access token is taken' }
        : { code: 99991668, reason: 'not a user access token of this practice help desk' }
  }
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
