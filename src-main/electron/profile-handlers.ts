import type { CredentialStatus, ProfileView, SecretKeeping } from '@shared/ipc-contract'
import type { Language } from '@shared/messages/language'
import { fail, ok, type Message, type Result } from '@shared/result'
import type { Credentials } from '../credentials/credentials'
import type { SecretStoreStatus } from '../credentials/secret-store'
import type { Profiles } from '../profiles/profiles'
import { userSessionOf } from '../sign-in/user-session'
import type { Handle } from './ipc'
import { PRACTICE_PROFILE_ID, practiceProfile } from './practice-profile'

export interface ProfileServices {
  readonly profiles: Profiles
  /** Where the keychain hangs this takes its whole time-out, so nobody waits for it who need not. */
  readonly credentials: Promise<Credentials>
  readonly language: () => Language
  readonly tell: (notice: Message) => void
  /** Tells the page anew where secrets are kept. */
  readonly announce: () => void
}

/** All profiles, the practice one first, with what is noted of their secrets; quick, since it asks no keychain. */
export async function listProfiles({ profiles, language }: ProfileServices): Promise<Result<ProfileView[]>> {
  const all = await profiles.list()
  if (!all.ok) return all
  return ok([
    practiceProfile(language()),
    ...all.value.map(({ profile, stored }) => ({ profile, credentials: stored })),
  ])
}

/** All profiles with which of their secrets can be used now. */
export async function listUsableProfiles(services: ProfileServices): Promise<Result<ProfileView[]>> {
  const listed = await listProfiles(services)
  if (!listed.ok) return listed
  const credentials = await services.credentials
  return ok(
    await Promise.all(
      listed.value.map(async (view) => ({ ...view, credentials: await usable(view, credentials) })),
    ),
  )
}

async function usable(view: ProfileView, credentials: Credentials): Promise<CredentialStatus> {
  if (view.profile.practice) return view.credentials
  const state = await credentials.status(view.profile.id)
  if (!state.ok) return { userAccessToken: false, helpdeskToken: false, appSecret: false }
  const { userAccessToken, helpdeskToken, appSecret, user } = state.value
  const session = user === undefined ? {} : { session: userSessionOf(user, view.profile) }
  return { userAccessToken, helpdeskToken, appSecret, ...session }
}

export function secretKeepingOf({ kind, reason }: SecretStoreStatus): SecretKeeping {
  return reason === undefined ? { kind } : { kind, reason }
}

/** Calls about profiles and their secrets. A secret comes in by one call and never goes back. */
export function handleProfileCalls(handle: Handle, services: ProfileServices): void {
  const { profiles } = services

  handle('profiles:save', async (profile) => {
    if (profile.id === PRACTICE_PROFILE_ID) return fail('window.practice-profile.fixed')
    const saved = await profiles.save(profile)
    return saved.ok ? listUsableProfiles(services) : saved
  })

  handle('profiles:remove', async (id) => {
    // Secrets first: a profile that is gone could not be asked for them again.
    const cleared = await (await services.credentials).clear(id)
    if (!cleared.ok) return cleared
    const removed = await profiles.remove(id)
    return removed.ok ? listUsableProfiles(services) : removed
  })

  handle('credentials:store', async (profileId, kind, secret) => {
    const stored = await (await services.credentials).setSecret(profileId, kind, secret)
    if (!stored.ok) return stored
    // Kept in memory only, which a person must know before the app is closed.
    if (stored.value.kind === 'session' && stored.value.reason !== undefined)
      services.tell(stored.value.reason)
    services.announce()
    return listUsableProfiles(services)
  })

  handle('credentials:forget', async (profileId) => {
    const cleared = await (await services.credentials).clear(profileId)
    return cleared.ok ? listUsableProfiles(services) : cleared
  })

  handle('credentials:retry-keychain', async () => {
    const keeping = secretKeepingOf(await (await services.credentials).retryKeychain())
    // Which secrets can be used has changed with it.
    services.announce()
    return ok(keeping)
  })
}
