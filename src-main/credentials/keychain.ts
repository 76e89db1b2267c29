import { ok, type Result } from '@shared/result'
import type { KeychainEntries } from './keychain-entries'
import { errorText, keychainFailure, loadingTrouble } from './keychain-failure'
import { createNativeCalls } from './native-calls'

/** What the app calls of keytar. Never `findPassword` or `findCredentials`: a locked keyring ends the process there. */
export interface KeytarModule {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

export interface KeychainOptions {
  readonly load?: () => Promise<KeytarModule>
  /** The name under which people find the entries in their keychain. */
  readonly serviceName?: string
  /** How long a call may take, in milliseconds. A prompt for the keychain's password takes longer; see `retry`. */
  readonly timeoutMs?: number
}

export interface Keychain extends KeychainEntries {
  /** Allows calls again after one timed out; `false` while that is not safe (a change still hangs). */
  retry(): boolean
}

export const KEYCHAIN_SERVICE = 'Pushcard Studio'

/** The keychain of the operating system. keytar is loaded on the first call, so that a start does not wait for it. */
export function openKeychain(options: KeychainOptions = {}): Keychain {
  const { load = loadKeytar, serviceName = KEYCHAIN_SERVICE, timeoutMs = 5000 } = options
  const calls = createNativeCalls(timeoutMs)
  let loaded: Promise<Result<KeytarModule>> | undefined

  async function withKeytar<T>(kind: 'read' | 'change', call: (keytar: KeytarModule) => Promise<T>) {
    loaded ??= tryToLoad(load)
    const keytar = await loaded
    return keytar.ok ? calls.run(kind, () => call(keytar.value)) : keytar
  }

  return {
    read: (account) => withKeytar('read', (keytar) => keytar.getPassword(serviceName, account)),

    async write(account, value) {
      const written = await withKeytar('change', (keytar) => keytar.setPassword(serviceName, account, value))
      return written.ok ? ok(null) : written
    },

    remove: (account) => withKeytar('change', (keytar) => keytar.deletePassword(serviceName, account)),

    retry: () => calls.retry(),
  }
}

/** keytar is an optional dependency: where it could not be built it is simply not there. */
async function loadKeytar(): Promise<KeytarModule> {
  const loaded: KeytarModule & { readonly default?: KeytarModule } = await import('keytar')
  return loaded.default ?? loaded
}

async function tryToLoad(load: () => Promise<KeytarModule>): Promise<Result<KeytarModule>> {
  try {
    return ok(await load())
  } catch (error) {
    return { ok: false, error: keychainFailure(loadingTrouble(error), { reason: errorText(error) }) }
  }
}
