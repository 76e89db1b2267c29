/** At most so many calls in so many seconds, for one app in one tenant: all of its users share them (API §6.3). */
export interface CallLimit {
  readonly calls: number
  readonly seconds: number
}

/**
 * What a call is signed with (API §5.2).
 *
 * - `user`, `tenant`: this kind of token only.
 * - `user-or-tenant`: either.
 * - `none`: no token; secrets are in the body.
 */
export type CallToken = 'user' | 'tenant' | 'user-or-tenant' | 'none'

/** What is known of one call of Feishu's API. */
export interface CallRule {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** Behind the base address; a step that starts with a colon stands for a value. */
  readonly path: string
  readonly token: CallToken
  /** Whether the help desk's own credential is needed, too (API §5.3). */
  readonly helpDesk: boolean
  /** Permissions, of which any one is enough. */
  readonly scopes: readonly string[]
  /** Published limits, which hold together; empty when none is published. */
  readonly limits: readonly CallLimit[]
  readonly takesUserIdType: boolean
  /** What a request carries; `Content-Type` belongs to requests with a body only (API §3.1). */
  readonly body: 'none' | 'json' | 'multipart'
}

export function perMinute(calls: number): readonly CallLimit[] {
  return [{ calls, seconds: 60 }]
}
