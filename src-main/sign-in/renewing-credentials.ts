import type { Failure, Result } from '@shared/result'
import type { PushCredentials } from '../credentials/credentials'
import type { UserTokens } from './user-tokens'

/** What a push gets handed in of a profile's credentials. */
export interface RenewingCredentials {
  readonly credentials: () => Promise<Result<PushCredentials>>
  /** Gets another token in place of the one that was handed out last, which Feishu refused. */
  readonly refreshCredentials: () => Promise<boolean>
}

/** @param onFailure told why a token that Feishu refused could not be replaced */
export function renewingCredentials(
  tokens: UserTokens,
  profileId: string,
  onFailure?: (failure: Failure) => void,
): RenewingCredentials {
  let handedOut: string | undefined
  return {
    async credentials() {
      const read = await tokens.read(profileId)
      if (read.ok) handedOut = read.value.userAccessToken
      return read
    },

    async refreshCredentials() {
      if (handedOut === undefined) return false
      const renewed = await tokens.renew(profileId, handedOut)
      if (!renewed.ok) onFailure?.(renewed.error)
      return renewed.ok
    },
  }
}
