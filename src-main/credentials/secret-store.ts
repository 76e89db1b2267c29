import type { Message, Result } from '@shared/result'

/**
 * Where secrets are kept (design §3.4). Names are the app's own (letters, digits and `_ . / -`), never a secret.
 * No failure, log line or file of any implementation ever holds a secret.
 */
export interface SecretStore {
  /** The secret; `null` means "not available": never stored, removed, or hidden by a locked keychain. */
  get(name: string): Promise<Result<string | null>>
  /** Keeps a secret of 1 to 16,384 bytes. After a success it was read back; after a failure or a crash the old secret
   * or the new one is kept, whole. */
  set(name: string, secret: string): Promise<Result<null>>
  /** Succeeds when the secret is gone, also when there was none. */
  delete(name: string): Promise<Result<null>>
  status(): Promise<SecretStoreStatus>
}

export interface SecretStoreStatus {
  /** `system`: the keychain of the operating system; `session`: memory, until the app closes. */
  readonly kind: 'system' | 'session'
  /** Whether a call can succeed now. */
  readonly available: boolean
  /** Why it is not the keychain, or why the keychain does not answer. */
  readonly reason?: Message
}
