import type { DraftTarget } from '@shared/draft/draft'
import type { Result } from '@shared/result'
import type { CommandCall } from './commands'
import { withBaseUrl } from './push-address'
import { findPushAccess, type PushAccess } from './push-credentials'

/** The credentials for a target, and the address that they are sent to, as the options `--profile` and `--base-url` say. */
export async function accessFor(
  target: DraftTarget,
  { options, host }: CommandCall,
): Promise<Result<PushAccess>> {
  const { profile, 'base-url': baseUrl } = options
  const access = await findPushAccess(target, profile === true ? undefined : profile, host.env, host.now)
  return access.ok && typeof baseUrl === 'string' ? withBaseUrl(access.value, baseUrl) : access
}
