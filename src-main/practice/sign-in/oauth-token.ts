import { createHash } from 'node:crypto'
import type { JsonObject } from '@shared/json-value'
import { type Answer, jsonAnswer } from '../answer'
import type { Call, PracticeState } from '../call'
import { readJsonBody } from '../read-json-body'
import type { Grant, IssuedTokens } from './grants'
import { tokenRefusal, type TokenRefusalCode } from './token-refusal'

const OFFLINE_ACCESS = 'offline_access'

/** What a check finds: a code of API §5.7, or nothing wrong. */
type Objection = TokenRefusalCode | null

/** `POST /open-apis/authen/v2/oauth/token`: tokens for a code or a refresh token (API §5.4 steps 2 and 3). */
export function oauthToken(state: PracticeState, call: Call): Answer {
  const read = readJsonBody(call)
  if (!read.ok) return tokenRefusal(20063)

  const { body } = read
  const objection = objectionToClient(state, call, body)
  if (objection !== null) return tokenRefusal(objection)

  switch (body.grant_type) {
    case 'authorization_code':
      return tokensForCode(state, body)
    case 'refresh_token':
      return tokensForRefreshToken(state, body)
    default:
      return tokenRefusal(20036)
  }
}

function objectionToClient({ app }: PracticeState, { headers }: Call, body: JsonObject): Objection {
  const required = ['grant_type', 'client_id', 'client_secret']
  if (required.some((name) => body[name] === undefined || body[name] === '')) return 20001
  if (Object.values(body).some((value) => typeof value !== 'string')) return 20063

  // Both ways of proving who the client is, at once.
  if (headers.authorization?.startsWith('Basic ') === true) return 20070
  if (body.client_id !== app.appId) return 20048
  return body.client_secret === app.appSecret ? null : 20002
}

function tokensForCode({ grants, app }: PracticeState, body: JsonObject): Answer {
  if (typeof body.code !== 'string' || body.code === '') return tokenRefusal(20001)

  const grant = grants.lookUpCode(body.code)
  if (typeof grant === 'number') return tokenRefusal(grant)

  const objection = objectionToExchange(grant, body)
  if (objection !== null) return tokenRefusal(objection)

  const scopes = narrowed(grant.scopes, body.scope)
  if (typeof scopes === 'number') return tokenRefusal(scopes)

  const canRefresh = app.refreshEnabled && scopes.includes(OFFLINE_ACCESS)
  return tokenAnswer(grants.exchange(body.code, scopes, canRefresh))
}

function objectionToExchange(grant: Grant, body: JsonObject): Objection {
  if (grant.clientId !== body.client_id) return 20024
  if (body.redirect_uri !== undefined && body.redirect_uri !== grant.redirectUri) return 20071
  return isProven(grant, body.code_verifier) ? null : 20049
}

/** PKCE (RFC 7636 §4.6); a verifier that nothing asked for proves nothing either. */
function isProven({ challenge }: Grant, verifier: unknown): boolean {
  if (challenge === undefined) return verifier === undefined
  if (typeof verifier !== 'string' || !/^[A-Za-z0-9\-._~]{43,128}$/.test(verifier)) return false

  return challenge.method === 'plain'
    ? verifier === challenge.value
    : createHash('sha256').update(verifier).digest('base64url') === challenge.value
}

function tokensForRefreshToken({ grants, app }: PracticeState, body: JsonObject): Answer {
  if (typeof body.refresh_token !== 'string' || body.refresh_token === '') return tokenRefusal(20001)
  if (!app.refreshEnabled) return tokenRefusal(20074)

  const found = grants.lookUpRefreshToken(body.refresh_token)
  if (typeof found === 'number') return tokenRefusal(found)
  if (found.clientId !== body.client_id) return tokenRefusal(20024)

  const scopes = narrowed(found.scopes, body.scope)
  return typeof scopes === 'number'
    ? tokenRefusal(scopes)
    : tokenAnswer(grants.refresh(body.refresh_token, scopes))
}

/** The permissions that were granted, or fewer that were asked for. */
function narrowed(granted: readonly string[], asked: unknown): readonly string[] | 20067 | 20068 {
  if (typeof asked !== 'string') return granted

  const scopes = asked.split(' ').filter((scope) => scope !== '')
  if (new Set(scopes).size < scopes.length) return 20067
  return scopes.every((scope) => granted.includes(scope)) ? scopes : 20068
}

function tokenAnswer(tokens: IssuedTokens): Answer {
  const { refreshToken, refreshTokenSeconds } = tokens

  return jsonAnswer(200, {
    code: 0,
    access_token: tokens.accessToken,
    expires_in: tokens.accessTokenSeconds,
    ...(refreshToken === undefined || refreshTokenSeconds === undefined
      ? {}
      : { refresh_token: refreshToken, refresh_token_expires_in: refreshTokenSeconds }),
    token_type: 'Bearer',
    scope: tokens.scopes.join(' '),
  })
}
