import { cleanHelpdeskToken, cleanUserAccessToken } from '@shared/credential-hygiene'
import { callRule, type FeishuCall } from '@shared/feishu/calls/feishu-calls'
import { helpDeskAuthorization } from '@shared/feishu/help-desk-authorization'
import { ok, type Result } from '@shared/result'

/** What a notification call is signed with (API §5.2, §5.3). */
export interface FeishuCredentials {
  readonly userAccessToken: string
  readonly helpdeskId: string
  readonly helpdeskToken: string
}

/** The headers of a request, and what in them must never be repeated. */
export interface SignedHeaders {
  readonly headers: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
}

/** Belongs to requests with a body only (API §3.1). */
export const jsonContentType = { 'Content-Type': 'application/json; charset=utf-8' } as const

/** Signs a notification call: a person's token and the help desk's own credential (API §1.2). */
export function helpDeskHeaders(credentials: FeishuCredentials): Result<SignedHeaders> {
  const user = userTokenHeaders(credentials.userAccessToken)
  if (!user.ok) return user

  const helpDesk = helpDeskAuthorization(credentials.helpdeskId, credentials.helpdeskToken)
  if (!helpDesk.ok) return helpDesk

  const helpdeskToken = cleanHelpdeskToken(credentials.helpdeskToken)
  if (!helpdeskToken.ok) return helpdeskToken

  return ok({
    headers: { ...user.value.headers, 'X-Lark-Helpdesk-Authorization': helpDesk.value },
    secrets: [...user.value.secrets, helpDesk.value, helpdeskToken.value],
  })
}

/** Signs a call with a person's token alone (API §5.2). */
export function userTokenHeaders(userAccessToken: string): Result<SignedHeaders> {
  const token = cleanUserAccessToken(userAccessToken)

  return token.ok ? ok(bearerHeaders(token.value)) : token
}

/** Signs a call with a token that came from Feishu itself, such as the app's own (API §5.6). */
export function bearerHeaders(token: string): SignedHeaders {
  return { headers: { Authorization: `Bearer ${token}` }, secrets: [token] }
}

/** The headers of a call for a person to read. */
export function shownHeaders(call: FeishuCall): Readonly<Record<string, string>> {
  const { token, helpDesk, body } = callRule(call)

  return {
    ...(token === 'none' ? {} : { Authorization: 'Bearer ***' }),
    ...(helpDesk ? { 'X-Lark-Helpdesk-Authorization': '***' } : {}),
    ...(body === 'json' ? jsonContentType : {}),
  }
}
