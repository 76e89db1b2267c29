import { clipboard, net } from 'electron'
import { ok } from '@shared/result'
import { credentialChecks } from '../sign-in/credential-checks'
import type { SignIn } from '../sign-in/sign-in'
import type { UserTokens } from '../sign-in/user-tokens'
import type { Handle } from './ipc'
import { listUsableProfiles, type ProfileServices } from './profile-handlers'

export interface SignInServices extends ProfileServices {
  readonly signIn: Promise<SignIn>
  readonly tokens: Promise<UserTokens>
}

/** Calls about signing in and testing credentials. No token and no code ever goes to the page. */
export function handleSignInCalls(handle: Handle, services: SignInServices): void {
  const { profiles, announce, tell } = services

  handle('sign-in:start', async (profileId) => {
    const signedIn = await (await services.signIn).start(profileId)
    if (!signedIn.ok) return signedIn
    // Kept in memory only, which a person must know before the app is closed.
    if (signedIn.value.kind === 'session' && signedIn.value.reason !== undefined) tell(signedIn.value.reason)
    announce()
    return listUsableProfiles(services)
  })

  handle('sign-in:cancel', async () => {
    const signIn = await services.signIn
    signIn.cancel()
    return ok(null)
  })

  handle('sign-in:copy-address', async () => {
    const address = (await services.signIn).waitingAddress()
    if (address !== undefined) await clipboard.writeText(address)
    return ok(address !== undefined)
  })

  handle('sign-in:check', async (profileId, kind, notificationId) => {
    const [credentials, tokens] = await Promise.all([services.credentials, services.tokens])
    const check = credentialChecks({
      credentials,
      profiles,
      tokens,
      fetch: (url, init) => net.fetch(url, init),
    })
    const checked = await check(profileId, kind, notificationId ?? undefined)
    // A renewal may have come with it.
    announce()
    return checked
  })
}
