import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { DraftTarget } from '@shared/draft/draft'
import type { ProfilesState, ProfileView, SecretKeeping } from '@shared/ipc-contract'
import type { Profile } from '@shared/profile'
import type { Failure } from '@shared/result'
import { plain } from '../plain'

/** The profiles, which of their secrets are stored, and where secrets are kept. Never a secret itself. */
export const useProfilesStore = defineStore('profiles', () => {
  const profiles = shallowRef<readonly ProfileView[]>([])
  const secretKeeping = ref<SecretKeeping>({ kind: 'system' })

  /** The profile of a draft: the one of its brand and help desk, so that a colleague's file works too. */
  function profileFor(target: DraftTarget): ProfileView | undefined {
    return profiles.value.find(
      ({ profile }) => profile.brand === target.brand && profile.helpdeskId === target.helpdeskId,
    )
  }

  function takeState(state: ProfilesState): void {
    profiles.value = state.profiles
    secretKeeping.value = state.secretKeeping
  }

  type Answer = Awaited<ReturnType<typeof window.studio.saveProfile>>

  function takeOver(answer: Answer): Failure | undefined {
    if (!answer.ok) return answer.error
    profiles.value = answer.value
    return undefined
  }

  const save = async (profile: Profile): Promise<Failure | undefined> =>
    takeOver(await window.studio.saveProfile(plain(profile)))

  const remove = async (id: string): Promise<Failure | undefined> =>
    takeOver(await window.studio.removeProfile(id))

  const storeCredential = async (
    profileId: string,
    kind: 'userAccessToken' | 'helpdeskToken' | 'appSecret',
    secret: string,
  ): Promise<Failure | undefined> => takeOver(await window.studio.storeCredential(profileId, kind, secret))

  const forgetCredentials = async (profileId: string): Promise<Failure | undefined> =>
    takeOver(await window.studio.forgetCredentials(profileId))

  /** The profile whose sign-in waits for the browser. */
  const signingIn = ref<string>()

  async function signIn(profileId: string): Promise<Failure | undefined> {
    signingIn.value = profileId
    try {
      return takeOver(await window.studio.startSignIn(profileId))
    } finally {
      signingIn.value = undefined
    }
  }

  async function retryKeychain(): Promise<void> {
    const answer = await window.studio.retryKeychain()
    if (answer.ok) secretKeeping.value = answer.value
  }

  return {
    profiles,
    secretKeeping,
    profileFor,
    takeState,
    save,
    remove,
    storeCredential,
    forgetCredentials,
    signingIn,
    signIn,
    retryKeychain,
  }
})
