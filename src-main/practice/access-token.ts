import { newUserAccessToken } from './credentials'

/** How the gateway judges a user access token. */
export type TokenState = 'valid' | 'expired' | 'unknown'

interface Issued {
  expiresAt: number
  /** What the user granted; absent: everything. */
  readonly scopes?: readonly string[]
}

/**
 * The user access tokens of a practice help desk: one that is there from the start, as if pasted from the API Explorer,
 * and those that a sign-in gives out (API §5.4).
 */
export class AccessToken {
  #current: string
  readonly #issued = new Map<string, Issued>()

  /** @param lifetimeMs - `Infinity` for tokens that never expire. */
  constructor(
    private readonly clock: () => number,
    readonly lifetimeMs: number,
    token: string = newUserAccessToken(),
  ) {
    this.#current = token
    this.#issued.set(token, { expiresAt: clock() + lifetimeMs })
  }

  /** The one that was there from the start, or came in its place. */
  get current(): string {
    return this.#current
  }

  stateOf(token: string): TokenState {
    const issued = this.#issued.get(token)
    if (issued === undefined) return 'unknown'
    return this.clock() >= issued.expiresAt ? 'expired' : 'valid'
  }

  /** Whether the user granted at least one of some permissions, or none is needed. */
  hasAnyOf(token: string, scopes: readonly string[]): boolean {
    const granted = this.#issued.get(token)?.scopes
    return granted === undefined || scopes.length === 0 || scopes.some((scope) => granted.includes(scope))
  }

  /** From now on every token that was issued is refused as expired. */
  expire(): void {
    for (const issued of this.#issued.values()) issued.expiresAt = -Infinity
  }

  /** Issues a new token in the place of the current one, which counts as expired. */
  renew(): string {
    const before = this.#issued.get(this.#current)
    if (before !== undefined) before.expiresAt = -Infinity
    this.#current = newUserAccessToken()
    this.#issued.set(this.#current, { expiresAt: this.clock() + this.lifetimeMs })
    return this.#current
  }

  /** Issues a token beside the others, for a sign-in. */
  issue(scopes: readonly string[]): string {
    const token = newUserAccessToken()
    this.#issued.set(token, { expiresAt: this.clock() + this.lifetimeMs, scopes })
    return token
  }

  /** A token was replaced: it works for so long and no longer. */
  retire(token: string, graceMs: number): void {
    const issued = this.#issued.get(token)
    if (issued !== undefined) issued.expiresAt = Math.min(issued.expiresAt, this.clock() + graceMs)
  }
}
