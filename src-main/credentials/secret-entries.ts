import { createHash } from 'node:crypto'
import { MAX_ENTRY_BYTES } from './keychain-entries'

/**
 * How one secret lies in a keychain.
 *
 * - The *head*, at the secret's own name, says what is current: `pushcard/1 whole <checksum>⏎<secret>` or
 *   `pushcard/1 parts <checksum> <generation>:<count>`.
 * - A *generation* is one spreading of a long secret over entries `<name>~<generation>~<index>`. Its id is random
 *   and never used again, so that a write can never touch parts that are current.
 * - The *journal*, at `<name>~journal`, lists every generation that may have entries: `pushcard/1 parts-of <generation>:<count> …`.
 *   It is written before the first part and removed after the last, so that no part is ever forgotten.
 */

/** One spreading of a secret over several entries. */
export interface Generation {
  readonly id: string
  readonly count: number
}

export type Head =
  | { readonly kind: 'whole'; readonly checksum: string; readonly secret: string }
  | { readonly kind: 'parts'; readonly checksum: string; readonly generation: Generation }

const FORMAT = 'pushcard/1'

/** More parts than any secret has; what claims more is not ours. */
const MAX_PARTS = 64

export function journalAccount(name: string): string {
  return `${name}~journal`
}

export function partAccounts(name: string, generation: Generation): string[] {
  return Array.from({ length: generation.count }, (_, index) => `${name}~${generation.id}~${index}`)
}

/** The head of a secret that fits into a single entry; `undefined` when it does not. */
export function formatWholeHead(name: string, secret: string): string | undefined {
  const head = `${FORMAT} whole ${checksumOf(name, secret)}\n${secret}`
  return Buffer.byteLength(head) <= MAX_ENTRY_BYTES ? head : undefined
}

export function formatPartsHead(name: string, secret: string, generation: Generation): string {
  return `${FORMAT} parts ${checksumOf(name, secret)} ${generation.id}:${generation.count}`
}

/** `undefined` when the entry is torn, somebody else's, or of a newer version. */
export function parseHead(text: string): Head | undefined {
  const whole = /^pushcard\/1 whole ([\w-]{43})\n([^]+)$/.exec(text)
  if (whole?.[1] !== undefined && whole[2] !== undefined) {
    return { kind: 'whole', checksum: whole[1], secret: whole[2] }
  }
  const parts = /^pushcard\/1 parts ([\w-]{43}) (\S+)$/.exec(text)
  const generation = parts?.[2] === undefined ? undefined : parseGeneration(parts[2])
  if (parts?.[1] === undefined || generation === undefined) return undefined
  return { kind: 'parts', checksum: parts[1], generation }
}

export function formatJournal(generations: readonly Generation[]): string {
  return [`${FORMAT} parts-of`, ...generations.map(({ id, count }) => `${id}:${count}`)].join(' ')
}

/** The generations of a journal; none when it is not a journal of this version. */
export function parseJournal(text: string): Generation[] {
  const [format, kind, ...words] = text.split(' ')
  if (format !== FORMAT || kind !== 'parts-of') return []
  return words.map(parseGeneration).filter((generation) => generation !== undefined)
}

/** Binds a secret to its name, so that a torn, foreign or misplaced mix of entries is never taken for it. */
export function checksumOf(name: string, secret: string): string {
  return createHash('sha256').update(`${name}\n${secret}`).digest('base64url')
}

function parseGeneration(word: string): Generation | undefined {
  const match = /^([0-9a-f]{1,32}):(\d{1,3})$/.exec(word)
  const count = Number(match?.[2])
  return match?.[1] === undefined || count < 1 || count > MAX_PARTS ? undefined : { id: match[1], count }
}
