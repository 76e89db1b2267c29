import {
  cleanAppSecret,
  cleanHelpdeskId,
  cleanHelpdeskToken,
  cleanUserAccessToken,
  MAX_SECRET_BYTES,
} from '@shared/credential-hygiene'
import type { Profile } from '@shared/profile'
import { fail, ok, type Failure, type Result } from '@shared/result'
import type { Profiles } from '../profiles/profiles'
import { secretKinds, type SecretKind, type StoredProfile } from '../profiles/profiles-document'
import type { ComputersSecretStore } from './open-secret-store'
import type { SecretStoreStatus } from './secret-store'
import {
  accessTokenOf,
  formatTokenRecord,
  parseUserToken,
  type TokenRecord,
  type UserToken,
} from './token-record'

/** What a push signs its requests with. For the main process only: never sent to the page, logged or written. */
export interface PushCredentials {
  readonly userAccessToken: string
  readonly helpdeskId: string
  readonly helpdeskToken: string
}

/** The credentials of a push, and where the person's token comes from. */
export interface PushSecrets {
  readonly credentials: PushCredentials
  readonly user: UserToken
}

/** Which secrets of a profile can be used now. */
export interface CredentialState {
  readonly userAccessToken: boolean
  readonly helpdeskToken: boolean
  readonly appSecret: boolean
  /** The person's token, to tell of its life; for the main process only. */
  readonly user?: UserToken
  /** Why one that was stored cannot be used. */
  readonly trouble?: Failure
}

/** The secrets of profiles (design §3.4). No failure of any of these holds a secret. */
export interface Credentials {
  /**
   * Cleans and stores what a person pasted. After a failure or a crash the old secret or the new one is there, whole.
   *
   * @returns where secrets are kept now, to be told when it is memory only
   */
  setSecret(profileId: string, kind: SecretKind, text: string): Promise<Result<SecretStoreStatus>>
  status(profileId: string): Promise<Result<CredentialState>>
  /** What is stored, whether or not it has expired; `UserTokens` of src-main/sign-in renews it. */
  read(profileId: string): Promise<Result<PushCredentials>>
  /** As {@link Credentials.read}, with what is known of the person's token. */
  readSecrets(profileId: string): Promise<Result<PushSecrets>>
  /** The person's token; `null` when there is none. */
  readUserToken(profileId: string): Promise<Result<UserToken | null>>
  /** The app's secret, for the calls that give out tokens; `null` when there is none. */
  readAppSecret(profileId: string): Promise<Result<string | null>>
  /**
   * Keeps what a sign-in or a renewal gave, in place of the token that was there, and reads it back. The rules of
   * {@link Credentials.setSecret} hold.
   */
  storeTokenRecord(profileId: string, record: TokenRecord): Promise<Result<SecretStoreStatus>>
  /** Forgets all secrets of a profile, also of one that is not in the settings any more. */
  clear(profileId: string): Promise<Result<null>>
  /** Where secrets are kept right now. */
  keeping(): Promise<SecretStoreStatus>
  /** Tries the keychain again; what was kept in memory moves into it. */
  retryKeychain(): Promise<SecretStoreStatus>
}

export function createCredentials(profiles: Profiles, secrets: ComputersSecretStore): Credentials {
  async function setSecret(
    profileId: string,
    kind: SecretKind,
    text: string,
  ): Promise<Result<SecretStoreStatus>> {
    const cleaned = cleaners[kind](text)
    return cleaned.ok ? keep(profileId, kind, cleaned.value) : cleaned
  }

  async function keep(
    profileId: string,
    kind: SecretKind,
    secret: string,
  ): Promise<Result<SecretStoreStatus>> {
    const found = await profiles.get(profileId)
    if (!found.ok) return found

    const value = bindToAddress(secret, found.value.profile)
    if (value.length > MAX_SECRET_BYTES) return fail('credentials.too-long', { limit: MAX_SECRET_BYTES })
    const kept = await secrets.set(secretName(profileId, kind), value)
    if (!kept.ok) return kept
    const keeping = await secrets.status()
    if (keeping.kind === 'session') return ok(keeping)

    // The note is for what outlives the app; after the secret, so that it never promises what is not there.
    const noted = await profiles.noteStored(profileId, kind, true)
    return noted.ok ? ok(keeping) : noted
  }

  async function readOne(
    { profile, stored }: StoredProfile,
    kind: SecretKind,
  ): Promise<Result<string | null>> {
    const value = await secrets.get(secretName(profile.id, kind))
    if (!value.ok) return value
    if (value.value !== null) return releaseToAddress(value.value, profile)
    return stored[kind] ? fail('credentials.locked-or-missing', { profile: profile.name }) : ok(null)
  }

  async function readUser(found: StoredProfile): Promise<Result<UserToken | null>> {
    const secret = await readOne(found, 'userAccessToken')
    if (!secret.ok) return secret
    if (secret.value === null) return ok(null)
    const token = parseUserToken(secret.value)
    return token === undefined ? fail('credentials.damaged') : ok(token)
  }

  async function readSecrets(profileId: string): Promise<Result<PushSecrets>> {
    const found = await profiles.get(profileId)
    if (!found.ok) return found
    const { profile } = found.value
    const helpdeskId = cleanHelpdeskId(profile.helpdeskId)
    if (!helpdeskId.ok) return helpdeskId

    const user = await readUser(found.value)
    if (!user.ok) return user
    if (user.value === null) return fail('credentials.no-user-token', { profile: profile.name })
    const helpdesk = await readOne(found.value, 'helpdeskToken')
    if (!helpdesk.ok) return helpdesk
    if (helpdesk.value === null) return fail('credentials.no-helpdesk-token', { profile: profile.name })

    return ok({
      user: user.value,
      credentials: {
        userAccessToken: accessTokenOf(user.value),
        helpdeskId: helpdeskId.value,
        helpdeskToken: helpdesk.value,
      },
    })
  }

  async function clear(profileId: string): Promise<Result<null>> {
    const all = await profiles.list()
    if (!all.ok) return all
    const found = all.value.find(({ profile }) => profile.id === profileId)
    const system = await isSystem()

    for (const kind of secretKinds) {
      const deleted = await secrets.delete(secretName(profileId, kind))
      if (!deleted.ok) return deleted
      if (!system || found === undefined) continue
      const noted = await profiles.noteStored(profileId, kind, false)
      if (!noted.ok) return noted
    }
    const kept = !system && found !== undefined && secretKinds.some((kind) => found.stored[kind])
    return kept ? fail('credentials.kept-in-keychain', { profile: found.profile.name }) : ok(null)
  }

  async function isSystem(): Promise<boolean> {
    return (await secrets.status()).kind === 'system'
  }

  /** Notes the secrets that have just moved from memory into the keychain. */
  async function noteMoved(): Promise<void> {
    const all = await profiles.list()
    for (const { profile, stored } of all.ok ? all.value : []) {
      for (const kind of secretKinds.filter((each) => !stored[each])) {
        const value = await secrets.get(secretName(profile.id, kind))
        // Without the note the secret is still found and cleared; it only misses the warning when it is locked away.
        if (value.ok && value.value !== null) await profiles.noteStored(profile.id, kind, true)
      }
    }
  }

  return {
    setSecret,
    clear,

    async status(profileId) {
      const found = await profiles.get(profileId)
      if (!found.ok) return found
      const user = await readUser(found.value)
      const helpdesk = await readOne(found.value, 'helpdeskToken')
      const app = await readOne(found.value, 'appSecret')
      const trouble = !user.ok ? user : !helpdesk.ok ? helpdesk : app
      return ok({
        userAccessToken: user.ok && user.value !== null,
        helpdeskToken: helpdesk.ok && helpdesk.value !== null,
        appSecret: app.ok && app.value !== null,
        ...(user.ok && user.value !== null ? { user: user.value } : {}),
        ...(trouble.ok ? {} : { trouble: trouble.error }),
      })
    },

    readSecrets,

    async read(profileId) {
      const secrets = await readSecrets(profileId)
      return secrets.ok ? ok(secrets.value.credentials) : secrets
    },

    async readUserToken(profileId) {
      const found = await profiles.get(profileId)
      return found.ok ? readUser(found.value) : found
    },

    async readAppSecret(profileId) {
      const found = await profiles.get(profileId)
      return found.ok ? readOne(found.value, 'appSecret') : found
    },

    async storeTokenRecord(profileId, record) {
      const text = formatTokenRecord(record)
      const kept = await keep(profileId, 'userAccessToken', text)
      if (!kept.ok) return kept
      const found = await profiles.get(profileId)
      if (!found.ok) return found
      const again = await readOne(found.value, 'userAccessToken')
      if (!again.ok) return again
      return again.value === text ? kept : fail('credentials.not-saved')
    },

    keeping: () => secrets.status(),

    async retryKeychain() {
      const before = await secrets.status()
      const after = await secrets.retry()
      if (before.kind === 'session' && after.kind === 'system') await noteMoved()
      return after
    },
  }
}

/** What makes a secret of what a person pasted. */
const cleaners: Readonly<Record<SecretKind, (text: string) => Result<string>>> = {
  userAccessToken: cleanUserAccessToken,
  helpdeskToken: cleanHelpdeskToken,
  appSecret: cleanAppSecret,
}

function secretName(profileId: string, kind: SecretKind): string {
  return `${profileId}/${kind}`
}

/**
 * A token is stored with the address it was given for and released for no other: whoever changes a profile's base
 * address must not thereby get its tokens sent there.
 */
function bindToAddress(token: string, profile: Profile): string {
  return `${profile.baseUrl} ${token}`
}

function releaseToAddress(value: string, profile: Profile): Result<string> {
  const space = value.indexOf(' ')
  const stored = value.slice(0, Math.max(space, 0))
  if (stored === profile.baseUrl) return ok(value.slice(space + 1))
  return fail('credentials.other-address', { profile: profile.name, stored, current: profile.baseUrl })
}
