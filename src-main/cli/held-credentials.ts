import { ok, type Failure, type Result } from '@shared/result'
import type { PushCredentials } from '../credentials/credentials'
import type { PushAccess } from './push-credentials'

/** The credentials of one command: read once, and replaced when Feishu no longer takes the token. */
export interface HeldCredentials {
  readonly credentials: () => Promise<Result<PushCredentials>>
  /** Absent for a token of the environment, which nobody can renew. */
  readonly refreshCredentials?: () => Promise<boolean>
}

/** @param onFailure told why the token could not be replaced */
export function holdCredentials(access: PushAccess, onFailure: (failure: Failure) => void): HeldCredentials {
  const { renew } = access
  let held = access.credentials
  const credentials = (): Promise<Result<PushCredentials>> => Promise.resolve(ok(held))
  if (renew === undefined) return { credentials }

  return {
    credentials,
    async refreshCredentials() {
      const renewed = await renew(held.userAccessToken)
      if (renewed.ok) held = { ...held, userAccessToken: renewed.value }
      else onFailure(renewed.error)
      return renewed.ok
    },
  }
}
