import type { AccessToken } from '../access-token'
import { newAuthorizationCode, newRefreshToken } from '../credentials'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** Lifetimes of API §5.4. */
const CODE_MS = 5 * MINUTE_MS
const REFRESH_TOKEN_MS = 7 * DAY_MS
const AUTHORIZATION_MS = 365 * DAY_MS
const OLD_TOKEN_GRACE_MS = MINUTE_MS

/** What a person agreed to. */
export interface Grant {
  readonly clientId: string
  readonly scopes: readonly string[]
  readonly redirectUri: string
  readonly challenge?: { readonly value: string; readonly method: 'S256' | 'plain' }
}

interface IssuedCode {
  readonly grant: Grant
  readonly expiresAt: number
  used: boolean
}

interface IssuedRefreshToken {
  readonly clientId: string
  readonly scopes: readonly string[]
  readonly accessToken: string
  readonly authorizedAt: number
  readonly expiresAt: number
  state: 'live' | 'used' | 'revoked'
}

/** What the token endpoint gives out. */
export interface IssuedTokens {
  readonly accessToken: string
  readonly accessTokenSeconds: number
  readonly refreshToken?: string
  readonly refreshTokenSeconds?: number
  readonly scopes: readonly string[]
}

/** Codes and refresh tokens of sign-ins, each good for one use (API §5.4). */
export class Grants {
  readonly #codes = new Map<string, IssuedCode>()
  readonly #refreshTokens = new Map<string, IssuedRefreshToken>()

  constructor(
    private readonly clock: () => number,
    private readonly accessToken: AccessToken,
  ) {}

  /** A person agreed. */
  issueCode(grant: Grant): string {
    const code = newAuthorizationCode()
    this.#codes.set(code, { grant, expiresAt: this.clock() + CODE_MS, used: false })
    return code
  }

  /** @returns the grant of a code, or the code of API §5.7 that says why there is none. */
  lookUpCode(code: string): Grant | 20003 | 20004 | 20065 {
    const issued = this.#codes.get(code)
    if (issued === undefined) return 20003
    if (issued.used) return 20065
    return this.clock() >= issued.expiresAt ? 20004 : issued.grant
  }

  /** Spends a code that was looked up. */
  exchange(code: string, scopes: readonly string[], withRefreshToken: boolean): IssuedTokens {
    const issued = this.#codes.get(code)
    if (issued === undefined) throw new RangeError('not a code')
    issued.used = true

    return this.#issue(issued.grant.clientId, scopes, this.clock(), withRefreshToken)
  }

  /** @returns whose refresh token it is and what it grants, or the code of API §5.7 that says why it does not work. */
  lookUpRefreshToken(
    token: string,
  ): { readonly clientId: string; readonly scopes: readonly string[] } | 20026 | 20037 | 20064 | 20073 {
    const issued = this.#refreshTokens.get(token)
    if (issued === undefined) return 20026
    if (issued.state === 'used') return 20073
    if (issued.state === 'revoked') return 20064

    const now = this.clock()
    const isOver = now >= issued.expiresAt || now >= issued.authorizedAt + AUTHORIZATION_MS
    return isOver ? 20037 : issued
  }

  /** Spends a refresh token that was looked up: the old pair dies, the old access token after a minute. */
  refresh(token: string, scopes: readonly string[]): IssuedTokens {
    const issued = this.#refreshTokens.get(token)
    if (issued === undefined) throw new RangeError('not a refresh token')
    issued.state = 'used'
    this.accessToken.retire(issued.accessToken, OLD_TOKEN_GRACE_MS)

    return this.#issue(issued.clientId, scopes, issued.authorizedAt, true)
  }

  /** An administrator ends all sign-ins. */
  revokeAll(): void {
    for (const issued of this.#refreshTokens.values()) {
      if (issued.state === 'live') issued.state = 'revoked'
    }
  }

  #issue(
    clientId: string,
    scopes: readonly string[],
    authorizedAt: number,
    withRefreshToken: boolean,
  ): IssuedTokens {
    const accessToken = this.accessToken.issue(scopes)
    const { lifetimeMs } = this.accessToken
    // JSON has no infinity; a token that never expires says a year.
    const accessTokenSeconds = Math.floor(Math.min(lifetimeMs, AUTHORIZATION_MS) / 1000)
    if (!withRefreshToken) return { accessToken, accessTokenSeconds, scopes }

    const refreshToken = newRefreshToken()
    const expiresAt = this.clock() + REFRESH_TOKEN_MS
    this.#refreshTokens.set(refreshToken, {
      clientId,
      scopes,
      accessToken,
      authorizedAt,
      expiresAt,
      state: 'live',
    })
    return {
      accessToken,
      accessTokenSeconds,
      refreshToken,
      refreshTokenSeconds: REFRESH_TOKEN_MS / 1000,
      scopes,
    }
  }
}
