import type { Language } from '@shared/messages/language'
import type { Profile } from '@shared/profile'
import { fail, ok, type Result } from '@shared/result'
import { userPermissions } from '@shared/sign-in/permissions'
import { accountsUrlOf, redirectUriOf } from '@shared/sign-in/sign-in-addresses'
import type { Credentials } from '../credentials/credentials'
import type { SecretStoreStatus } from '../credentials/secret-store'
import type { Exclusively } from '../profiles/file-lock'
import type { Profiles } from '../profiles/profiles'
import { authorizationRequest } from './authorization-request'
import { recordOf } from './granted-record'
import { listenForRedirect, type Redirected, type RedirectServer } from './redirect-server'
import type { TokenApp, TokenEndpoint } from './token-endpoint'
import { tokenFailure } from './token-failure'

export interface SignInOptions {
  readonly credentials: Credentials
  readonly profiles: Profiles
  readonly endpoint: TokenEndpoint
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The lock of the renewals. */
  readonly lockOf: (profileId: string) => Exclusively
  /** Opens the system's browser; whether it could. */
  readonly openBrowser: (url: string) => Promise<boolean>
  readonly language: () => Language
  /** How long a person may take in the browser, in milliseconds; ten minutes when not given. */
  readonly timeoutMs?: number
}

/** Signing in with the system's browser, one person at a time (API §5.4). */
export interface SignIn {
  /** Ends when the tokens are stored, or nothing will come of it. Until then what was stored before counts. */
  start(profileId: string): Promise<Result<SecretStoreStatus>>
  /** Stops waiting for the browser. */
  cancel(): void
  /** The address that waits in the browser, to open it in another one; absent when nothing waits. */
  waitingAddress(): string | undefined
}

/** Why waiting ended without an answer. */
type Stopped = 'cancelled' | 'timed-out'

const TIMEOUT = 10 * 60_000

export function createSignIn(options: SignInOptions): SignIn {
  const { credentials, profiles, endpoint, now, lockOf, openBrowser, language, timeoutMs = TIMEOUT } = options
  let attempt: { readonly stop: AbortController; url?: string } | undefined

  async function start(profileId: string): Promise<Result<SecretStoreStatus>> {
    if (attempt !== undefined) return fail('sign-in.already-waiting')
    const own = { stop: new AbortController() }
    attempt = own
    const timer = setTimeout(() => own.stop.abort('timed-out' satisfies Stopped), timeoutMs)
    try {
      return await signIn(profileId, own)
    } finally {
      clearTimeout(timer)
      attempt = undefined
    }
  }

  async function signIn(
    profileId: string,
    own: { readonly stop: AbortController; url?: string },
  ): Promise<Result<SecretStoreStatus>> {
    const found = await profiles.get(profileId)
    if (!found.ok) return found
    const { profile } = found.value
    const app = await appOf(profile)
    if (!app.ok) return app
    const accountsUrl = accountsUrlOf(profile)
    if (!accountsUrl.ok) return accountsUrl

    const redirectUri = redirectUriOf(profile)
    const scopes = userPermissions(profile)
    const request = authorizationRequest({
      accountsUrl: accountsUrl.value,
      appId: profile.appId,
      redirectUri,
      scopes,
    })
    const server = await listenForRedirect({ redirectUri, state: request.state, language })
    if (!server.ok) return server
    own.url = request.url
    const redirected = await throughBrowser(request.url, server.value, own.stop.signal)
    if (!redirected.ok) return redirected

    const askedAt = now()
    const { codeVerifier } = request
    const code = { code: redirected.value, redirectUri, codeVerifier }
    const answer = await endpoint.exchangeCode(app.value, code, own.stop.signal)
    if (own.stop.signal.aborted) return stopped(own.stop.signal)
    if (answer.kind !== 'success') return { ok: false, error: tokenFailure(answer) }

    return lockOf(profileId)(async () => {
      // The tokens belong to this address and this app; the store would bind them to what the profile says now.
      const again = await profiles.get(profileId)
      if (!again.ok) return again
      const { baseUrl, appId } = again.value.profile
      if (baseUrl !== profile.baseUrl || appId !== profile.appId) return fail('sign-in.profile-changed')
      return credentials.storeTokenRecord(profileId, recordOf(answer.data, appId, askedAt, askedAt))
    })
  }

  async function appOf({ id, appId, baseUrl }: Profile): Promise<Result<TokenApp>> {
    if (appId === '') return fail('sign-in.app-id-missing')
    const appSecret = await credentials.readAppSecret(id)
    if (!appSecret.ok) return appSecret
    return appSecret.value === null
      ? fail('sign-in.app-secret-missing')
      : ok({ baseUrl, appId, appSecret: appSecret.value })
  }

  /** @returns the code */
  async function throughBrowser(
    url: string,
    server: RedirectServer,
    signal: AbortSignal,
  ): Promise<Result<string>> {
    try {
      if (!(await openBrowser(url))) return fail('sign-in.browser-failed')
      return codeOf(await server.wait(signal))
    } catch (error) {
      if (signal.aborted) return stopped(signal)
      throw error
    } finally {
      await server.close()
    }
  }

  function stopped(signal: AbortSignal): Result<never> {
    return (signal.reason as Stopped) === 'timed-out'
      ? fail('sign-in.timed-out', { minutes: Math.ceil(timeoutMs / 60_000) })
      : fail('sign-in.cancelled')
  }

  return {
    start,
    cancel: () => attempt?.stop.abort('cancelled' satisfies Stopped),
    waitingAddress: () => attempt?.url,
  }
}

function codeOf(redirected: Redirected): Result<string> {
  if (redirected.kind === 'code') return ok(redirected.code)
  return redirected.error === 'access_denied'
    ? fail('sign-in.denied')
    : fail('sign-in.page-error', { error: redirected.error })
}
