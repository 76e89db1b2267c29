import { ok, type Result } from '@shared/result'
import type { KeychainEntries } from './keychain-entries'
import { errorText, keychainFailure, loadingTrouble } from './keychain-failure'
import type { KeytarHost } from './keytar-module'
import { loadKeytar } from './load-keytar'
import { createNativeCalls, type CallKind } from './native-calls'

export interface KeychainOptions {
  readonly load?: () => Promise<KeytarHost>
  /** The name under which people find the entries in their keychain. */
  readonly serviceName?: string
  /** How long a call may take, in milliseconds. A prompt for the keychain's password takes longer; see `retry`. */
  readonly timeoutMs?: number
}

export interface Keychain extends KeychainEntries {
  /** Allows calls again after one timed out; `false` while that is not safe (a change still hangs in this process). */
  retry(): boolean
  /**
   * Whether a call hangs inside this process: then `process.exit` never returns, and only a signal to oneself ends
   * the process. Never so where keytar has a process of its own.
   */
  hangs(): boolean
}

export const KEYCHAIN_SERVICE = 'Pushcard Studio'

/** The keychain of the operating system. keytar is loaded on the first call, so that a start does not wait for it. */
export function openKeychain(options: KeychainOptions = {}): Keychain {
  const { load = loadKeytar, serviceName = KEYCHAIN_SERVICE, timeoutMs = 5000 } = options
  const calls = createNativeCalls(timeoutMs)
  let loaded: Promise<Result<KeytarHost>> | undefined

  async function withKeytar<T>(kind: CallKind, call: (keytar: KeytarHost) => Promise<T>): Promise<Result<T>> {
    loaded ??= tryToLoad(load)
    const keytar = await loaded
    if (!keytar.ok) return keytar
    const host = keytar.value
    return calls.run(kind, () => call(host), host.abandon?.bind(host))
  }

  return {
    read: (account) => withKeytar('read', (keytar) => keytar.getPassword(serviceName, account)),

    async write(account, value) {
      const written = await withKeytar('change', (keytar) => keytar.setPassword(serviceName, account, value))
      return written.ok ? ok(null) : written
    },

    remove: (account) => withKeytar('change', (keytar) => keytar.deletePassword(serviceName, account)),

    retry: () => calls.retry(),
    hangs: () => calls.hang(),
  }
}

async function tryToLoad(load: () => Promise<KeytarHost>): Promise<Result<KeytarHost>> {
  try {
    return ok(await load())
  } catch (error) {
    return { ok: false, error: keychainFailure(loadingTrouble(error), { reason: errorText(error) }) }
  }
}
