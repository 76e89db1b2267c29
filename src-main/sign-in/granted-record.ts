import type { TokenRecord } from '../credentials/token-record'
import type { TokenGrant } from './token-endpoint'

/** Renewed when it has less life left than this, in milliseconds (API §5.7). */
export const RENEWED_EARLY = 5 * 60_000

/**
 * What is stored of a grant. Lifetimes count from before the request, so that a token never seems to live longer than
 * it does.
 *
 * @param askedAt milliseconds since 1970
 * @param authorizedAt when the person agreed in the browser; a renewal keeps it
 */
export function recordOf(
  grant: TokenGrant,
  appId: string,
  askedAt: number,
  authorizedAt: number,
): TokenRecord {
  const { accessToken, expiresIn, refreshToken, refreshExpiresIn, scope } = grant
  return {
    accessToken,
    expiresAt: askedAt + expiresIn * 1000,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(refreshExpiresIn === undefined ? {} : { refreshExpiresAt: askedAt + refreshExpiresIn * 1000 }),
    scope,
    obtainedAt: askedAt,
    authorizedAt,
    appId,
  }
}
