import { ok, type Failure, type Message, type Result } from '@shared/result'
import type { Keychain } from './keychain'
import { isOutOfReach, sessionReason } from './keychain-failure'
import { createKeychainSecretStore, type KeychainSecretStoreOptions } from './keychain-secret-store'
import { oneAtATime } from '../files/one-at-a-time'
import type { SecretStore, SecretStoreStatus } from './secret-store'
import { createSessionSecretStore } from './session-secret-store'

/** The store of this computer: its keychain, and memory for what the keychain cannot take. */
export interface ComputersSecretStore extends SecretStore {
  /**
   * Tries the keychain again, for a person who unlocked or installed one. Secrets that were kept in memory move into
   * it; one that it refuses stays in memory, and the status says why.
   */
  retry(): Promise<SecretStoreStatus>
}

/**
 * Asks the keychain once, by reading an entry that is never written: writing one might show a prompt to a person who
 * has nothing to store yet. A locked keychain answers that reading, so it may turn out later to be out of reach: then
 * a secret that is being stored is kept in memory, and the status says so from there on.
 *
 * Where the keychain hangs, opening takes its whole time-out, so a window should not wait for it.
 */
export async function openSecretStore(
  keychain: Keychain,
  options: KeychainSecretStoreOptions = {},
): Promise<ComputersSecretStore> {
  const system = createKeychainSecretStore(keychain, options)
  const memory = createSessionSecretStore()
  const inTurn = oneAtATime()
  let refusal: Message | undefined
  await look()

  /** Whether the keychain can be reached, as far as a reading shows. */
  async function look(): Promise<void> {
    const { reason } = await system.status()
    refusal = reason && sessionReason(reason)
  }

  async function setInSystem(name: string, secret: string): Promise<Result<null>> {
    const kept = await system.set(name, secret)
    if (kept.ok) await memory.delete(name)
    return kept
  }

  async function set(name: string, secret: string): Promise<Result<null>> {
    if (refusal === undefined) {
      const kept = await setInSystem(name, secret)
      if (kept.ok || !isOutOfReach(kept.error)) return kept
      refusal = sessionReason(kept.error.message)
    }
    return memory.set(name, secret)
  }

  async function get(name: string): Promise<Result<string | null>> {
    const remembered = await memory.get(name)
    const isInMemory = !remembered.ok || remembered.value !== null
    return isInMemory || refusal !== undefined ? remembered : system.get(name)
  }

  async function remove(name: string): Promise<Result<null>> {
    await memory.delete(name)
    return refusal === undefined ? system.delete(name) : ok(null)
  }

  async function status(): Promise<SecretStoreStatus> {
    return refusal === undefined ? system.status() : { kind: 'session', available: true, reason: refusal }
  }

  async function moveIntoSystem(): Promise<Failure | undefined> {
    for (const [name, secret] of memory.entries()) {
      const kept = await setInSystem(name, secret)
      if (!kept.ok) return kept.error
    }
    return undefined
  }

  async function retry(): Promise<SecretStoreStatus> {
    keychain.retry()
    await look()
    const refused = refusal === undefined ? await moveIntoSystem() : undefined
    if (refused !== undefined) refusal = sessionReason(refused.message)
    return status()
  }

  // One after the other, so that a secret that moves never overtakes a newer one.
  return {
    get: (name) => inTurn('store', () => get(name)),
    set: (name, secret) => inTurn('store', () => set(name, secret)),
    delete: (name) => inTurn('store', () => remove(name)),
    status: () => inTurn('store', status),
    retry: () => inTurn('store', retry),
  }
}
