import { type Answer, jsonAnswer } from '../answer'

interface TokenRefusal {
  readonly httpStatus: number
  /** OAuth's word (RFC 6749 §5.2); the official pages give none, so these are chosen here. */
  readonly error: string
  readonly description: string
}

function bad(error: string, description: string): TokenRefusal {
  return { httpStatus: 400, error, description }
}

/** The refusals of the token endpoint (API §5.7). */
const tokenRefusals = {
  20001: bad('invalid_request', 'The request is missing a required parameter'),
  20002: bad('invalid_client', 'The client secret is invalid'),
  20003: bad('invalid_grant', 'The authorization code is not found'),
  20004: bad('invalid_grant', 'The authorization code has expired'),
  20008: bad('invalid_grant', 'The user does not exist'),
  20009: bad('unauthorized_client', 'The app is not installed in this tenant'),
  20010: bad('unauthorized_client', 'The user has no permission to use the app'),
  20024: bad('invalid_grant', 'The code or refresh token does not belong to this client'),
  20026: bad('invalid_grant', 'The refresh token is invalid'),
  20036: bad('unsupported_grant_type', 'The grant_type is not supported'),
  20037: bad('invalid_grant', 'The refresh token has expired'),
  20048: bad('invalid_client', 'The app does not exist'),
  20049: bad('invalid_grant', 'PKCE verification failed'),
  20050: { httpStatus: 500, error: 'server_error', description: 'Internal service error' },
  20063: bad('invalid_request', 'The request is malformed'),
  20064: bad('invalid_grant', 'The refresh token has been revoked'),
  20065: bad('invalid_grant', 'The authorization code has been used'),
  20066: bad('invalid_grant', 'The status of the user is invalid'),
  20067: bad('invalid_scope', 'The scope list has duplicates'),
  20068: bad('invalid_scope', 'The scope list has scopes that were not granted'),
  20069: bad('unauthorized_client', 'The app is not enabled'),
  20070: bad('invalid_request', 'More than one way of authenticating the client'),
  20071: bad('invalid_grant', 'The redirect_uri differs from that of the authorization'),
  20072: { httpStatus: 503, error: 'temporarily_unavailable', description: 'The service is unavailable' },
  20073: bad('invalid_grant', 'The refresh token has been used'),
  20074: bad('unauthorized_client', 'Refreshing is switched off for this app'),
  21000: bad('access_denied', 'Blocked by an access policy'),
  21001: bad('access_denied', 'Blocked by an access policy'),
} as const satisfies Record<number, TokenRefusal>

export type TokenRefusalCode = keyof typeof tokenRefusals

/** A refusal in the flat form of the token endpoint (API §5.4). */
export function tokenRefusal(
  code: number,
  given: { readonly httpStatus?: number; readonly msg?: string } = {},
): Answer {
  const known: TokenRefusal = Object.hasOwn(tokenRefusals, code)
    ? tokenRefusals[code as TokenRefusalCode]
    : bad('invalid_request', `refused with ${code}`)

  return jsonAnswer(given.httpStatus ?? known.httpStatus, {
    code,
    error: known.error,
    error_description: given.msg ?? known.description,
  })
}
