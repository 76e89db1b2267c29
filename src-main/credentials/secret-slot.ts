import { fail, ok, type Result } from '@shared/result'
import type { KeychainEntries } from './keychain-entries'
import { keychainFailure } from './keychain-failure'
import {
  checksumOf,
  formatJournal,
  journalAccount,
  parseHead,
  parseJournal,
  partAccounts,
  type Generation,
  type Head,
} from './secret-entries'

/** What the entries of one secret say before an operation. */
export interface SlotState {
  /** The head as it lies there; `null` when there is none. */
  readonly headText: string | null
  /** Absent also when the head cannot be understood. */
  readonly head?: Head
  readonly hasJournal: boolean
  /** Generations that may have entries, the current one included. */
  readonly generations: readonly Generation[]
}

/**
 * Reads head and journal of a secret. A locked keychain reads as empty, so an absent head is believed only between
 * two readings of a journal that is there; without a journal nothing is known, and the caller must find out.
 */
export async function readSlot(entries: KeychainEntries, name: string): Promise<Result<SlotState>> {
  const journal = await entries.read(journalAccount(name))
  if (!journal.ok) return journal
  const headText = await entries.read(name)
  if (!headText.ok) return headText

  if (headText.value === null && journal.value !== null) {
    const again = await entries.read(journalAccount(name))
    if (!again.ok) return again
    if (again.value === null) return { ok: false, error: keychainFailure('locked') }
  }

  const head = headText.value === null ? undefined : parseHead(headText.value)
  const listed = journal.value === null ? [] : parseJournal(journal.value)
  const current = head?.kind === 'parts' ? [head.generation] : []
  return ok({
    headText: headText.value,
    ...(head === undefined ? {} : { head }),
    hasJournal: journal.value !== null,
    generations: [...listed.filter(({ id }) => id !== current[0]?.id), ...current],
  })
}

/** The secret that a head speaks of; `null` when a part is not available. */
export async function readSecret(
  entries: KeychainEntries,
  name: string,
  head: Head,
): Promise<Result<string | null>> {
  let secret = ''
  if (head.kind === 'whole') {
    secret = head.secret
  } else {
    for (const account of partAccounts(name, head.generation)) {
      const part = await entries.read(account)
      if (!part.ok || part.value === null) return part
      secret += part.value
    }
  }
  return checksumOf(name, secret) === head.checksum ? ok(secret) : fail('credentials.damaged')
}

/** Writes an entry and reads it back. What a keychain says of a write is not enough: a locked one may lose it. */
export async function writeEntry(
  entries: KeychainEntries,
  account: string,
  value: string,
): Promise<Result<null>> {
  const written = await entries.write(account, value)
  if (!written.ok) return written
  const kept = await entries.read(account)
  if (!kept.ok) return kept
  return kept.value === value ? ok(null) : fail('credentials.not-saved')
}

/**
 * Writes the journal. With it, the keychain has just been proven open for writing and reading.
 */
export function writeJournal(
  entries: KeychainEntries,
  name: string,
  generations: readonly Generation[],
): Promise<Result<null>> {
  return writeEntry(entries, journalAccount(name), formatJournal(generations))
}

/**
 * Removes all generations but the current one, then the journal. The journal goes only when it could be read after
 * the last removal: a locked keychain takes a removal for one of an absent entry. Whatever fails stays in the journal
 * for the next operation.
 */
export async function sweep(
  entries: KeychainEntries,
  name: string,
  generations: readonly Generation[],
  current?: Generation,
): Promise<Result<null>> {
  for (const generation of generations) {
    if (generation.id === current?.id) continue
    for (const account of partAccounts(name, generation)) {
      const removed = await entries.remove(account)
      if (!removed.ok) return removed
    }
  }
  const journal = await entries.read(journalAccount(name))
  if (!journal.ok) return journal
  if (journal.value === null) return { ok: false, error: keychainFailure('locked') }

  const removed = await entries.remove(journalAccount(name))
  return removed.ok ? ok(null) : removed
}
