import { cleanHelpdeskId, cleanHelpdeskToken } from '../credential-hygiene'
import { ok, type Result } from '../result'

/**
 * The value of `X-Lark-Helpdesk-Authorization`: standard Base64, with padding, of the UTF-8 text
 * `helpdesk_id:helpdesk_token`, without `Bearer` (API §1.2, §5.3). Base64 hides nothing: it is as secret as the token.
 */
export function helpDeskAuthorization(helpdeskId: string, helpdeskToken: string): Result<string> {
  const id = cleanHelpdeskId(helpdeskId)
  if (!id.ok) return id

  const token = cleanHelpdeskToken(helpdeskToken)
  if (!token.ok) return token

  const bytes = new TextEncoder().encode(`${id.value}:${token.value}`)

  return ok(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')))
}
