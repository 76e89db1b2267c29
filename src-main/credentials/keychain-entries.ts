import type { Result } from '@shared/result'

/**
 * The entries of one service in a keychain: the narrow part of keytar that the app uses. On Windows an entry holds at
 * most {@link MAX_ENTRY_BYTES}. A write replaces an entry in one step: the operating systems promise as much.
 */
export interface KeychainEntries {
  /** `null` for an absent entry, and for any entry of a locked keychain. */
  read(account: string): Promise<Result<string | null>>
  write(account: string, value: string): Promise<Result<null>>
  /** `false` for an absent entry, and for any entry of a locked keychain. */
  remove(account: string): Promise<Result<boolean>>
}

/** CRED_MAX_CREDENTIAL_BLOB_SIZE of Windows, counted in bytes of UTF-8 as keytar stores it. */
export const MAX_ENTRY_BYTES = 2560
