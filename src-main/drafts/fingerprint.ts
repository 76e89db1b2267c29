import { createHash } from 'node:crypto'
import type { TextFile } from './read-text-file'

/** What a file was when it was read or written, to notice that somebody else changed it. */
export interface Fingerprint {
  /** SHA-256 of the bytes, in hexadecimal digits. Alone decides whether a file changed. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970; a copy or a check-out changes it without changing the file. */
  readonly mtimeMs: number
}

export function fingerprintOf({ bytes, mtimeMs }: Pick<TextFile, 'bytes' | 'mtimeMs'>): Fingerprint {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, mtimeMs }
}
