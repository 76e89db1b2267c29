import { cleanHelpdeskToken, cleanUserAccessToken } from '@shared/credential-hygiene'
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

/** The headers of API §1.2. `Content-Type` belongs to requests with a body only (API §3.1). */
export function signedHeaders(credentials: FeishuCredentials, hasBody: boolean): Result<SignedHeaders> {
  const token = cleanUserAccessToken(credentials.userAccessToken)
  if (!token.ok) return token

  const helpDesk = helpDeskAuthorization(credentials.helpdeskId, credentials.helpdeskToken)
  if (!helpDesk.ok) return helpDesk

  const helpdeskToken = cleanHelpdeskToken(credentials.helpdeskToken)
  if (!helpdeskToken.ok) return helpdeskToken

  return ok({
    headers: namedHeaders(`Bearer ${token.value}`, helpDesk.value, hasBody),
    secrets: [token.value, helpDesk.value, helpdeskToken.value],
  })
}

/** The same headers for a person to read. */
export function shownHeaders(hasBody: boolean): Readonly<Record<string, string>> {
  return namedHeaders('Bearer ***', '***', hasBody)
}

function namedHeaders(
  authorization: string,
  helpDeskAuthorizationValue: string,
  hasBody: boolean,
): Readonly<Record<string, string>> {
  return {
    Authorization: authorization,
    'X-Lark-Helpdesk-Authorization': helpDeskAuthorizationValue,
    ...(hasBody ? { 'Content-Type': 'application/json; charset=utf-8' } : {}),
  }
}
