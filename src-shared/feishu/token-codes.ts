import type { tokenRefusalMessages } from '../messages/sign-in'
import type { Message } from '../result'
import { describeRefusal } from './describe-refusal'

export type TokenRefusalMessageKey = keyof typeof tokenRefusalMessages

/**
 * What a refusal means for what is stored (API §5.7).
 *
 * - `sign-in-again`: the code or refresh token will never be taken again.
 * - `repair`: it is taken once somebody has corrected the app, its secret or the account.
 * - `later`: Feishu's own trouble.
 */
export type TokenRefusalClass = 'sign-in-again' | 'repair' | 'later'

type Line = readonly [codes: readonly number[], message: TokenRefusalMessageKey, means: TokenRefusalClass]

const lines: readonly Line[] = [
  [[20001, 20063], 'sign-in.code-bad-request', 'repair'],
  [[20002], 'sign-in.code-app-secret-wrong', 'repair'],
  [[20003, 20004, 20065], 'sign-in.code-code-unusable', 'sign-in-again'],
  [[20008, 20066], 'sign-in.code-user-unusable', 'repair'],
  [[20009, 20048, 20069], 'sign-in.code-app-unusable', 'repair'],
  [[20010], 'sign-in.code-user-not-in-range', 'repair'],
  [[20024], 'sign-in.code-other-app', 'sign-in-again'],
  [[20026], 'sign-in.code-refresh-token-invalid', 'sign-in-again'],
  [[20027], 'sign-in.code-scope-not-enabled', 'repair'],
  [[20029], 'sign-in.code-redirect-not-registered', 'repair'],
  [[20036], 'sign-in.code-grant-type', 'repair'],
  [[20037], 'sign-in.code-refresh-token-expired', 'sign-in-again'],
  [[20049], 'sign-in.code-pkce-failed', 'sign-in-again'],
  [[20050, 20072], 'sign-in.code-server-trouble', 'later'],
  [[20064], 'sign-in.code-refresh-token-revoked', 'sign-in-again'],
  [[20073], 'sign-in.code-refresh-token-used', 'sign-in-again'],
  [[20067], 'sign-in.code-scope-twice', 'repair'],
  [[20068], 'sign-in.code-scope-not-granted', 'repair'],
  [[20070], 'sign-in.code-two-secrets', 'repair'],
  [[20071], 'sign-in.code-redirect-differs', 'repair'],
  [[20074], 'sign-in.code-refresh-switched-off', 'repair'],
  [[21000, 21001], 'sign-in.code-access-policy', 'repair'],
  // Of the app's own token, whose failures come as HTTP 200 (API §5.6).
  [[10003, 10014, 10015], 'sign-in.code-app-credentials-wrong', 'repair'],
  // Of user_info (API §8.1).
  [[20005], 'sign-in.code-user-token-invalid', 'sign-in-again'],
  [[20021, 20022, 20023], 'sign-in.code-user-gone', 'repair'],
]

/** Codes of the older text of the page (API §5.4). */
const oldRedirectCode = 2000

export const tokenCodes: ReadonlyMap<
  number,
  { readonly message: TokenRefusalMessageKey; readonly means: TokenRefusalClass }
> = new Map([
  ...lines.flatMap(([codes, message, means]) => codes.map((code) => [code, { message, means }] as const)),
  [oldRedirectCode, { message: 'sign-in.code-redirect-not-registered', means: 'repair' }],
])

/** The codes after which the same request is sent once more, and no more than that. */
export const repeatOnceCodes: readonly number[] = [20050, 20072]

interface TokenRefusal {
  readonly httpStatus: number
  readonly code: number | null
  readonly msg: string
}

/** Explains a refusal of a sign-in, a renewal or a test; by the common codes (API §6.4) where it is none of §5.7. */
export function describeTokenRefusal(refusal: TokenRefusal): Message {
  const { httpStatus, code, msg } = refusal
  const known = code === null ? undefined : tokenCodes.get(code)
  if (known === undefined || code === null) return describeRefusal(refusal)

  return { key: known.message, params: { code, status: httpStatus, msg: msg.trim() === '' ? '–' : msg } }
}

/** What a refusal means for what is stored; one that is in no table may pass, unless it is clearly the request's. */
export function classOfTokenRefusal({ httpStatus, code }: Omit<TokenRefusal, 'msg'>): TokenRefusalClass {
  const known = code === null ? undefined : tokenCodes.get(code)
  if (known !== undefined) return known.means

  return code === 99991669 ? 'sign-in-again' : httpStatus === 429 || httpStatus >= 500 ? 'later' : 'repair'
}
