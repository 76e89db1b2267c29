import { homedir } from 'node:os'
import type { DraftTarget } from '@shared/draft/draft'
import { fail, ok, type Message, type Result } from '@shared/result'
import { createCredentials } from '../credentials/credentials'
import { openKeychain } from '../credentials/keychain'
import { keychainLock } from '../credentials/keychain-lock'
import { createKeychainSecretStore } from '../credentials/keychain-secret-store'
import type { ComputersSecretStore } from '../credentials/open-secret-store'
import { createProfiles, type Profiles } from '../profiles/profiles'
import type { StoredProfile } from '../profiles/profiles-document'
import { userDataFolder } from '../profiles/user-data-folder'
import { signInLock } from '../sign-in/sign-in-lock'
import { createTokenEndpoint } from '../sign-in/token-endpoint'
import { createUserTokens } from '../sign-in/user-tokens'
import { otherHelpDesk, variableNames, type PushAccess } from './push-credentials'

/** The credentials of a profile: the named one, or the only one that fits the draft. */
export async function findProfileAccess(
  target: DraftTarget,
  profileName: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  now: () => number,
): Promise<Result<PushAccess>> {
  const folder = userDataFolder({ platform: process.platform, env, home: homedir() })
  const profiles = createProfiles({ folder, now })

  const found = await findProfile(profiles, target, profileName)
  const notices = profiles.takeNotices()
  if (!found.ok) return found
  const { profile } = found.value
  if (profile.brand !== target.brand) {
    return fail('cli.other-brand', { name: profile.name, profile: profile.brand, draft: target.brand })
  }

  const notStored: Message[] = []
  const tokens = createUserTokens({
    credentials: createCredentials(profiles, keychainOnly(folder)),
    profiles,
    endpoint: createTokenEndpoint(fetch),
    now,
    lockOf: signInLock(folder),
    onNotStored: ({ message }) => notStored.push(message),
  })
  const read = await tokens.read(profile.id)
  if (!read.ok) return read

  return ok({
    credentials: read.value,
    baseUrl: profile.baseUrl,
    profileName: profile.name,
    renew: (stale) => tokens.renew(profile.id, stale),
    warnings: [...notices, ...notStored, ...otherHelpDesk(target, read.value.helpdeskId)],
  })
}

/** The keychain without the window's fallback to memory: a command has no session in which a token could be kept. */
function keychainOnly(folder: string): ComputersSecretStore {
  const store = createKeychainSecretStore(openKeychain(), { exclusively: keychainLock(folder) })
  return { ...store, retry: () => store.status() }
}

async function findProfile(
  profiles: Profiles,
  target: DraftTarget,
  name: string | undefined,
): Promise<Result<StoredProfile>> {
  if (name !== undefined) return profiles.findByName(name)

  const fitting = await profiles.findForTarget(target)
  if (!fitting.ok) return fitting
  const [first, ...others] = fitting.value
  if (first === undefined) {
    return fail('cli.credentials-missing', {
      missing: variableNames.join(', '),
      helpdeskId: target.helpdeskId === '' ? '?' : target.helpdeskId,
    })
  }
  const names = fitting.value.map(({ profile }) => profile.name).join(', ')
  return others.length === 0
    ? ok(first)
    : fail('cli.profiles-ambiguous', { helpdeskId: target.helpdeskId, names })
}
