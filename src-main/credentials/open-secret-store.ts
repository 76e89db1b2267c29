import type { Message } from '@shared/result'
import type { Keychain } from './keychain'
import { sessionReason } from './keychain-failure'
import { createKeychainSecretStore, type KeychainSecretStoreOptions } from './keychain-secret-store'
import { oneAtATime } from './one-at-a-time'
import type { SecretStore, SecretStoreStatus } from './secret-store'
import { createSessionSecretStore, type SessionSecretStore } from './session-secret-store'

/** The store of this computer: its keychain, or memory while the keychain cannot be used. */
export interface ComputersSecretStore extends SecretStore {
  /**
   * Tries the keychain again, for a person who unlocked or installed one. Secrets that were kept in memory move into
   * it; when it refuses one of them, all stay in memory.
   */
  retry(): Promise<SecretStoreStatus>
}

/**
 * Asks the keychain once, by reading an entry that is never written. Where the keychain hangs that takes its whole
 * time-out, so a window should not wait for it.
 */
export async function openSecretStore(
  keychain: Keychain,
  options: KeychainSecretStoreOptions = {},
): Promise<ComputersSecretStore> {
  const system = createKeychainSecretStore(keychain, options)
  const inTurn = oneAtATime()
  const refusal = await reasonAgainst(system)
  let session = refusal === undefined ? undefined : createSessionSecretStore(sessionReason(refusal))

  /** While secrets move nothing else is stored: a newer one must not be lost on the way. */
  const use = <T>(task: (store: SecretStore) => Promise<T>): Promise<T> =>
    session === undefined ? task(system) : inTurn('session', () => task(session ?? system))

  async function retry(): Promise<SecretStoreStatus> {
    keychain.retry()
    if (session === undefined) return system.status()

    const refused = (await reasonAgainst(system)) ?? (await copyInto(system, session))
    session =
      refused === undefined ? undefined : createSessionSecretStore(sessionReason(refused), session.entries())
    return (session ?? system).status()
  }

  return {
    get: (name) => use((store) => store.get(name)),
    set: (name, secret) => use((store) => store.set(name, secret)),
    delete: (name) => use((store) => store.delete(name)),
    status: () => use((store) => store.status()),
    retry: () => inTurn('session', retry),
  }
}

async function reasonAgainst(system: SecretStore): Promise<Message | undefined> {
  return (await system.status()).reason
}

/** @returns why a secret could not be kept */
async function copyInto(system: SecretStore, session: SessionSecretStore): Promise<Message | undefined> {
  for (const [name, secret] of session.entries()) {
    const kept = await system.set(name, secret)
    if (!kept.ok) return kept.error.message
  }
  return undefined
}
