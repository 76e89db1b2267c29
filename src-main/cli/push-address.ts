import { checkBaseUrl, isLoopback } from '@shared/feishu/check-base-url'
import { fail, ok, type Result } from '@shared/result'
import type { PushAccess } from './push-credentials'

/**
 * Sends a push to another address than the usual one, on a person's word (`--base-url`). The tokens of a profile are
 * bound to the address that they were given for and go nowhere else, but to this computer for a rehearsal.
 */
export function withBaseUrl(access: PushAccess, asked: string): Result<PushAccess> {
  const checked = checkBaseUrl(asked)
  if (!checked.ok) return checked

  const baseUrl = checked.value
  const { profileName } = access
  const isAllowed =
    profileName === undefined || baseUrl === access.baseUrl || isLoopback(new URL(baseUrl).hostname)
  return isAllowed
    ? ok({ ...access, baseUrl })
    : fail('cli.base-url-not-of-profile', { name: profileName, own: access.baseUrl, asked: baseUrl })
}
