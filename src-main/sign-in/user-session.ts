import { classOfTokenRefusal, describeTokenRefusal } from '@shared/feishu/token-codes'
import type { Profile } from '@shared/profile'
import { missingPermissions } from '@shared/sign-in/permissions'
import type { UserSession } from '@shared/sign-in/user-session'
import type { RenewalRefusal, UserToken } from '../credentials/token-record'

/** A year after the person agreed, only signing in again helps (API §5.4). */
const LONGEST_AUTHORISATION = 365 * 24 * 3_600_000

/** What the page may know of a person's token. */
export function userSessionOf(user: UserToken, profile: Profile): UserSession {
  if (user.kind === 'pasted') return { kind: 'pasted' }
  const { expiresAt, refreshToken, refreshExpiresAt, authorizedAt, scope, refused } = user.record
  return {
    kind: 'signed-in',
    expiresAt,
    renewsUntil:
      refreshToken === undefined
        ? null
        : Math.min(refreshExpiresAt ?? Infinity, authorizedAt + LONGEST_AUTHORISATION),
    missingScopes: missingPermissions(profile, scope),
    ...(refused === undefined ? {} : { refused: refusalFor(refused) }),
  }
}

function refusalFor({ code, httpStatus, logId, at }: RenewalRefusal) {
  return {
    message: describeTokenRefusal({ code, httpStatus, msg: '' }),
    code,
    logId,
    at,
    isFinal: classOfTokenRefusal({ code, httpStatus }) === 'sign-in-again',
  }
}
