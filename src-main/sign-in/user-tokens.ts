import type { FeishuRefusal } from '@shared/feishu/answer'
import { classOfTokenRefusal, describeTokenRefusal } from '@shared/feishu/token-codes'
import type { Profile } from '@shared/profile'
import { fail, ok, type Failure, type Result } from '@shared/result'
import type { Credentials, PushCredentials } from '../credentials/credentials'
import { accessTokenOf, type TokenRecord, type UserToken } from '../credentials/token-record'
import { oneAtATime } from '../files/one-at-a-time'
import type { Exclusively } from '../profiles/file-lock'
import type { Profiles } from '../profiles/profiles'
import { RENEWED_EARLY, recordOf } from './granted-record'
import type { TokenEndpoint } from './token-endpoint'
import { tokenFailure } from './token-failure'

export interface UserTokensOptions {
  readonly credentials: Credentials
  readonly profiles: Profiles
  readonly endpoint: TokenEndpoint
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Keeps every other process, and a sign-in, away from one profile's tokens; see `signInLock`. */
  readonly lockOf: (profileId: string) => Exclusively
  /** Told when a new token could not be stored; it is used all the same, since the old one is dead. */
  readonly onNotStored?: (failure: Failure) => void
}

/** The person's access token, renewed when it is time (API §5.4, §5.7). */
export interface UserTokens {
  /** What a push signs with, renewed five minutes before it expires. */
  read(profileId: string): Promise<Result<PushCredentials>>
  /** The access token alone, for calls without a help desk; renewed like that of a push. */
  readAccessToken(profileId: string): Promise<Result<string>>
  /**
   * Gets another access token than `stale`, which Feishu no longer takes: the one that somebody else stored meanwhile,
   * or a new one. Fails, with the stored record kept, when there is none to be had.
   */
  renew(profileId: string, stale: string): Promise<Result<string>>
}

/**
 * Renews one at a time, across windows and processes. A refresh token works once, so what happens when the process
 * ends, step by step, with what the next one finds:
 *
 * 1. before the request: the old record, which is good;
 * 2. after it, before the new record lies in the store: the old record, whose refresh token is used up (20073); nobody
 *    could know the new one, so it says "sign in again" and keeps the evidence;
 * 3. while the store writes: the old record or the new one, whole (`SecretStore.set`), hence 2 or 4;
 * 4. after it: the new record, which nobody has used yet, and which is good.
 */
export function createUserTokens(options: UserTokensOptions): UserTokens {
  const { credentials, profiles, endpoint, now, lockOf, onNotStored } = options
  const inTurn = oneAtATime()
  /** New records that the store would not take. Their refresh tokens are the only good ones. */
  const unsaved = new Map<string, Unsaved>()

  function renew(profileId: string, stale: string): Promise<Result<string>> {
    return inTurn(profileId, () => lockOf(profileId)(() => renewAlone(profileId, stale)))
  }

  async function renewAlone(profileId: string, stale: string): Promise<Result<string>> {
    const found = await profiles.get(profileId)
    if (!found.ok) return found
    const { profile } = found.value
    const stored = await credentials.readUserToken(profileId)
    if (!stored.ok) return stored
    const current = counting(profileId, stored.value)
    if (current === null) return fail('credentials.no-user-token', { profile: profile.name })
    if (accessTokenOf(current) !== stale) return ok(accessTokenOf(current))
    if (current.kind === 'pasted') return fail('sign-in.pasted-cannot-renew')

    return renewRecord(profile, current.record)
  }

  async function renewRecord(profile: Profile, record: TokenRecord): Promise<Result<string>> {
    const { id: profileId, appId, baseUrl } = profile
    const { refreshToken, refused } = record
    if (refreshToken === undefined) return fail('sign-in.no-refresh-token')
    if (record.appId !== appId)
      return fail('sign-in.other-app', { stored: record.appId, current: appId || '–' })
    if (refused !== undefined && classOfTokenRefusal(refused) === 'sign-in-again')
      return refusedBefore(refused)
    const appSecret = await credentials.readAppSecret(profileId)
    if (!appSecret.ok) return appSecret
    if (appSecret.value === null) return fail('sign-in.app-secret-missing')

    const askedAt = now()
    const answer = await endpoint.refresh({ baseUrl, appId, appSecret: appSecret.value }, refreshToken)
    if (answer.kind === 'success') {
      return keep(profile, record, recordOf(answer.data, appId, askedAt, record.authorizedAt))
    }
    if (answer.kind === 'refused') {
      const another = await noteRefusal(profileId, record, answer)
      if (another !== undefined) return ok(another)
    }
    return { ok: false, error: tokenFailure(answer) }
  }

  /** Stores a new record in place of the one that it came from, unless a person has put another there meanwhile. */
  async function keep(profile: Profile, old: TokenRecord, renewed: TokenRecord): Promise<Result<string>> {
    const { id: profileId, name } = profile
    const replaces = unsaved.get(profileId)?.replaces ?? old
    const stored = await credentials.readUserToken(profileId)
    if (stored.ok && !isRecord(stored.value, replaces)) {
      unsaved.delete(profileId)
      return stored.value === null
        ? fail('credentials.no-user-token', { profile: name })
        : ok(accessTokenOf(stored.value))
    }
    const kept = await credentials.storeTokenRecord(profileId, renewed)
    if (kept.ok) unsaved.delete(profileId)
    else {
      unsaved.set(profileId, { record: renewed, replaces })
      onNotStored?.(kept.error)
    }
    return ok(renewed.accessToken)
  }

  /**
   * Keeps a refusal with the record as evidence.
   * @returns the token that somebody without the lock stored meanwhile, which explains the refusal
   */
  async function noteRefusal(
    profileId: string,
    record: TokenRecord,
    { code, httpStatus, logId }: FeishuRefusal,
  ): Promise<string | undefined> {
    const stored = await credentials.readUserToken(profileId)
    if (!stored.ok || stored.value === null) return undefined
    if (!isRecord(stored.value, unsaved.get(profileId)?.replaces ?? record))
      return accessTokenOf(stored.value)
    if (classOfTokenRefusal({ code, httpStatus }) === 'later') return undefined
    // A failure to keep the evidence changes nothing: the next renewal is refused once more, and kept then.
    await credentials.storeTokenRecord(profileId, {
      ...record,
      refused: { code, httpStatus, logId, at: now() },
    })
    return undefined
  }

  /** The token that counts: a record that could not be stored yet goes before the one that it came from. */
  function counting(profileId: string, stored: UserToken | null): UserToken | null {
    const waiting = unsaved.get(profileId)
    if (waiting === undefined) return stored
    if (isRecord(stored, waiting.replaces)) return { kind: 'signed-in', record: waiting.record }
    unsaved.delete(profileId)
    return stored
  }

  /** A token that can be used now, in place of the one that was read. */
  async function fresh(profileId: string, stored: UserToken): Promise<Result<string>> {
    const user = counting(profileId, stored) ?? stored
    const token = accessTokenOf(user)
    if (user.kind === 'pasted' || user.record.refreshToken === undefined) return ok(token)
    const left = user.record.expiresAt - now()
    if (left > RENEWED_EARLY) return ok(token)

    const renewed = await renew(profileId, token)
    // Without a new one the old one may still do, and what is sent with it tells best what is the matter.
    const isHopeless = !renewed.ok && left <= 0 && !mayPass.includes(renewed.error.code)
    return renewed.ok || isHopeless ? renewed : ok(token)
  }

  return {
    renew,

    async read(profileId) {
      const secrets = await credentials.readSecrets(profileId)
      if (!secrets.ok) return secrets
      const token = await fresh(profileId, secrets.value.user)
      return token.ok ? ok({ ...secrets.value.credentials, userAccessToken: token.value }) : token
    },

    async readAccessToken(profileId) {
      const found = await profiles.get(profileId)
      if (!found.ok) return found
      const user = await credentials.readUserToken(profileId)
      if (!user.ok) return user
      return user.value === null
        ? fail('credentials.no-user-token', { profile: found.value.profile.name })
        : fresh(profileId, user.value)
    },
  }
}

interface Unsaved {
  readonly record: TokenRecord
  /** What lies in the store in its place. */
  readonly replaces: TokenRecord
}

/** Failures of a renewal that say nothing against the token: the network's, Feishu's own, or another process's. */
const mayPass = ['sign-in.no-answer', 'sign-in.later', 'sign-in.busy']

function isRecord(token: UserToken | null, record: TokenRecord): boolean {
  return token?.kind === 'signed-in' && token.record.accessToken === record.accessToken
}

/** What was refused for good is not asked again. */
function refusedBefore({ code, httpStatus, logId }: NonNullable<TokenRecord['refused']>): Result<never> {
  return {
    ok: false,
    error: {
      code: 'sign-in.sign-in-again',
      message: describeTokenRefusal({ code, httpStatus, msg: '' }),
      details: { code, httpStatus, logId },
    },
  }
}
