import { randomBytes } from 'node:crypto'
import { MAX_SECRET_BYTES } from '@shared/credential-hygiene'
import { fail, ok, type Result } from '@shared/result'
import type { Exclusively } from '../profiles/file-lock'
import { MAX_ENTRY_BYTES, type KeychainEntries } from './keychain-entries'
import { oneAtATime } from '../files/one-at-a-time'
import { formatPartsHead, formatWholeHead, partAccounts, type Generation, type Head } from './secret-entries'
import { readSecret, readSlot, sweep, writeEntry, writeJournal, type SlotState } from './secret-slot'
import type { SecretStore } from './secret-store'
import { isStorable, splitText } from './split-text'

export interface KeychainSecretStoreOptions {
  /** Keeps other processes of the app away from changes; reading needs no such care. */
  readonly exclusively?: Exclusively
}

/** How often an operation starts over when the entries changed under it. */
const MAX_TRIES = 4

/** An account that is never written: reading it shows whether the keychain answers. */
const PROBE_ACCOUNT = 'availability-probe'

/**
 * Secrets of up to 16,384 bytes in a keychain whose entries hold 2,560 (secret-entries.ts says how they lie there).
 * A secret becomes current by the writing of its head, one entry, in one step; everything else is written before, read
 * back, and listed in the journal. So at any crash the old secret or the new one is there, whole, and the next
 * operation of that name removes what the crash left.
 */
export function createKeychainSecretStore(
  entries: KeychainEntries,
  { exclusively = (task) => task() }: KeychainSecretStoreOptions = {},
): SecretStore {
  const inTurn = oneAtATime()

  return {
    get: (name) => inTurn(checkName(name), () => getSecret(entries, exclusively, name)),

    set: (name, secret) =>
      inTurn(checkName(name), async () => {
        if (!isStorable(secret)) return fail('credentials.unsuitable-text')
        if (Buffer.byteLength(secret) > MAX_SECRET_BYTES) {
          return fail('credentials.too-long', { limit: MAX_SECRET_BYTES })
        }
        return exclusively(() => setSecret(entries, name, secret))
      }),

    delete: (name) => inTurn(checkName(name), () => exclusively(() => deleteSecret(entries, name))),

    async status() {
      const probe = await entries.read(PROBE_ACCOUNT)
      return probe.ok
        ? { kind: 'system', available: true }
        : { kind: 'system', available: false, reason: probe.error.message }
    },
  }
}

async function getSecret(
  entries: KeychainEntries,
  exclusively: Exclusively,
  name: string,
): Promise<Result<string | null>> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const slot = await readSlot(entries, name)
    if (!slot.ok) return slot
    const { head, headText, hasJournal } = slot.value
    if (headText !== null && head === undefined) return fail('credentials.damaged')

    const secret = head === undefined ? ok(null) : await readSecret(entries, name, head)
    if (head !== undefined && (!secret.ok || secret.value === null)) {
      const again = await entries.read(name)
      if (!again.ok) return again
      if (again.value === null) return ok(null) // locked or removed meanwhile
      if (again.value !== headText) continue // another process has just replaced the secret
      return secret.ok ? fail('credentials.damaged') : secret
    }

    // What was read is whole, so it counts even when the tidying fails; the journal keeps what is left for next time.
    if (hasJournal) await exclusively(() => tidy(entries, name))
    return secret
  }
  return fail('credentials.keychain-busy')
}

/** Removes what an operation left that was cut off. */
async function tidy(entries: KeychainEntries, name: string): Promise<Result<null>> {
  const slot = await readSlot(entries, name)
  if (!slot.ok) return slot
  const { head, hasJournal, generations } = slot.value
  return hasJournal ? sweep(entries, name, generations, currentOf(head)) : ok(null)
}

async function setSecret(entries: KeychainEntries, name: string, secret: string): Promise<Result<null>> {
  const wholeHead = formatWholeHead(name, secret)
  const pieces = wholeHead === undefined ? splitText(secret, MAX_ENTRY_BYTES) : []
  const generation = wholeHead === undefined ? newGeneration(pieces.length) : undefined
  const headText = wholeHead ?? (generation && formatPartsHead(name, secret, generation)) ?? ''

  const slot = await openSlot(entries, name, generation)
  if (!slot.ok) return slot

  const accounts = generation === undefined ? [] : partAccounts(name, generation)
  for (const [index, account] of accounts.entries()) {
    const written = await writeEntry(entries, account, pieces[index] ?? '')
    if (!written.ok) return written
  }

  const flipped = await writeHead(entries, name, headText, slot.value.headText)
  if (!flipped.ok) return flipped

  // The new secret is current and whole; what cannot be removed now stays in the journal for the next operation.
  if (slot.value.hasJournal) await sweep(entries, name, slot.value.generations, generation)
  return ok(null)
}

/**
 * Makes a slot ready for a change: the journal lists all generations, the coming one included, and the head is as
 * certain as can be. An absent head alone is no leave to write: it may be hidden by a lock that opens a moment later,
 * and overwriting it would lose the list of its parts. So the journal is written first, which proves the keychain
 * open, and the head is looked for once more.
 */
async function openSlot(
  entries: KeychainEntries,
  name: string,
  coming: Generation | undefined,
  always = false,
): Promise<Result<SlotState>> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const slot = await readSlot(entries, name)
    if (!slot.ok) return slot

    const generations = [...slot.value.generations, ...(coming === undefined ? [] : [coming])]
    const { headText, hasJournal } = slot.value
    if (!always && headText !== null && !hasJournal && generations.length === 0) return slot

    const written = await writeJournal(entries, name, generations)
    if (!written.ok) return written
    if (headText === null) {
      const again = await entries.read(name)
      if (!again.ok) return again
      if (again.value !== null) continue
    }
    return ok({ ...slot.value, hasJournal: true, generations })
  }
  return fail('credentials.keychain-busy')
}

/** The one step that makes a secret current. What lies there afterwards decides, not what the keychain answered. */
async function writeHead(
  entries: KeychainEntries,
  name: string,
  newText: string,
  oldText: string | null,
): Promise<Result<null>> {
  const written = await entries.write(name, newText)
  const kept = await entries.read(name)
  if (!kept.ok) return fail('credentials.outcome-unknown')
  if (kept.value === newText) return ok(null)
  if (kept.value === null && written.ok) return fail('credentials.outcome-unknown') // locked, or lost

  const isOld = kept.value === oldText || (await putBack(entries, name, oldText))
  if (!isOld) return fail('credentials.outcome-unknown')
  return written.ok ? fail('credentials.not-saved') : written
}

/** Undoes a head that was not kept as it was written. Its parts are all still there. */
async function putBack(entries: KeychainEntries, name: string, oldText: string | null): Promise<boolean> {
  if (oldText === null) await entries.remove(name)
  else await entries.write(name, oldText)
  const kept = await entries.read(name)
  return kept.ok && kept.value === oldText
}

async function deleteSecret(entries: KeychainEntries, name: string): Promise<Result<null>> {
  const slot = await openSlot(entries, name, undefined, true)
  if (!slot.ok) return slot

  if (slot.value.headText !== null) {
    const removed = await entries.remove(name)
    const kept = await entries.read(name)
    if (!kept.ok) return kept
    if (kept.value !== null) return removed.ok ? fail('credentials.not-deleted') : removed
  }
  // Fails when the journal has become unreadable, which means that the absent head proves nothing.
  return sweep(entries, name, slot.value.generations)
}

function currentOf(head: Head | undefined): Generation | undefined {
  return head?.kind === 'parts' ? head.generation : undefined
}

function newGeneration(count: number): Generation {
  return { id: randomBytes(8).toString('hex'), count }
}

/** Names come from the code, so a bad one is a bug; `~` is for the entries beside the head. */
function checkName(name: string): string {
  if (!/^[\w./-]{1,200}$/.test(name)) throw new RangeError('A secret has a name that cannot be one')
  return name
}
