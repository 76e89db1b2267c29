import type { Language } from '@shared/messages/language'
import type { Message } from '@shared/result'
import { createCredentials, type Credentials } from '../credentials/credentials'
import { openKeychain } from '../credentials/keychain'
import { keychainLock } from '../credentials/keychain-lock'
import { openSecretStore } from '../credentials/open-secret-store'
import { draftBackups } from '../drafts/draft-backups'
import { draftFiles } from '../drafts/draft-files'
import { openDrafts, type OpenDrafts } from '../drafts/open-drafts'
import { recentDrafts, type RecentDrafts } from '../drafts/recent-drafts'
import type { Fetch } from '../feishu/feishu-client'
import { historyFiles, type History } from '../history/history-files'
import { imageStore, type ImageStore } from '../images/image-store'
import { createProfiles, type Profiles } from '../profiles/profiles'
import { createSignIn, type SignIn } from '../sign-in/sign-in'
import { signInLock } from '../sign-in/sign-in-lock'
import { createTokenEndpoint } from '../sign-in/token-endpoint'
import { createUserTokens, type UserTokens } from '../sign-in/user-tokens'
import { openSettingsFile, type SettingsFile } from '../settings/settings-file'
import { ownTemplates, type OwnTemplates } from '../templates/own-templates'

/** Everything on floor 1 that the window uses, with the real clock, files and keychain handed in. */
export interface AppServices {
  readonly settings: SettingsFile
  readonly drafts: OpenDrafts
  readonly recent: RecentDrafts
  readonly images: ImageStore
  readonly profiles: Profiles
  readonly templates: OwnTemplates
  readonly history: History
  /** Settles once the keychain has answered, or has failed to. */
  readonly credentials: Promise<Credentials>
  /** As {@link AppServices.credentials}. */
  readonly tokens: Promise<UserTokens>
  readonly signIn: Promise<SignIn>
  /** Whether a call of the keychain never came back; such a process cannot end by itself. */
  readonly keychainHangs: () => boolean
}

/** What the services need of Electron. */
export interface Surroundings {
  readonly tell: (notice: Message) => void
  readonly fetch: Fetch
  readonly openBrowser: (url: string) => Promise<boolean>
  readonly language: () => Language
}

export async function appServices(userData: string, surroundings: Surroundings): Promise<AppServices> {
  const { tell, fetch, openBrowser, language } = surroundings
  const now = Date.now
  const profiles = createProfiles({ folder: userData, now })
  const recent = recentDrafts(userData, now, tell)
  const images = imageStore(userData, now)
  const drafts = openDrafts(
    { files: draftFiles(now), backups: draftBackups(userData, now, tell), recent, images },
    tell,
  )
  const keychain = openKeychain()
  const endpoint = createTokenEndpoint(fetch)
  const lockOf = signInLock(userData)
  const credentials = openSecretStore(keychain, { exclusively: keychainLock(userData) }).then((secrets) =>
    createCredentials(profiles, secrets),
  )
  return {
    settings: await openSettingsFile(userData),
    drafts,
    recent,
    images,
    profiles,
    templates: ownTemplates(userData, now, tell),
    history: historyFiles(userData, now, tell),
    credentials,
    tokens: credentials.then((opened) =>
      createUserTokens({
        credentials: opened,
        profiles,
        endpoint,
        now,
        lockOf,
        onNotStored: ({ message }) => tell(message),
      }),
    ),
    signIn: credentials.then((opened) =>
      createSignIn({ credentials: opened, profiles, endpoint, now, lockOf, openBrowser, language }),
    ),
    keychainHangs: () => keychain.hangs(),
  }
}
