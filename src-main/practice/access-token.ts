import { newUserAccessToken } from './credentials'

/** How the gateway judges a user access token. */
export type TokenState = 'valid' | 'expired' | 'unknown'

/** The user access token that the practice help desk takes, and those that it took before. */
export class AccessToken {
  #token: string
  #expiresAt: number
  readonly #retired = new Set<string>()

  /** @param lifetimeMs - `Infinity` for a token that never expires. */
  constructor(
    private readonly clock: () => number,
    private readonly lifetimeMs: number,
    token: string = newUserAccessToken(),
  ) {
    this.#token = token
    this.#expiresAt = clock() + lifetimeMs
  }

  get current(): string {
    return this.#token
  }

  stateOf(token: string): TokenState {
    if (this.#retired.has(token)) return 'expired'
    if (token !== this.#token) return 'unknown'
    return this.clock() >= this.#expiresAt ? 'expired' : 'valid'
  }

  /** From now on the current token is refused as expired. */
  expire(): void {
    this.#expiresAt = -Infinity
  }

  /** Issues a new token; the one before counts as expired, as after a refresh (API §5.4). */
  renew(): string {
    this.#retired.add(this.#token)
    this.#token = newUserAccessToken()
    this.#expiresAt = this.clock() + this.lifetimeMs
    return this.#token
  }
}
