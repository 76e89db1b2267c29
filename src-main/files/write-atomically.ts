import { createHash, randomInt } from 'node:crypto'
import { readdir, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { writeFile } from 'atomically'

/** How long an error that may pass (a virus scanner holding the file) is waited out, in milliseconds. */
const RETRY_TIME = process.platform === 'win32' ? 7500 : 1000

/** After this time a temporary file belongs to a process that died; in milliseconds. */
const STALE_AFTER = 60 * 60 * 1000

/**
 * Replaces a file's content so that at any moment, whatever crashes, it holds the old content or the new one, whole:
 * temporary file in the same folder, fsync, rename. Keeps the file's mode and follows symbolic links.
 * @param options.mode - the mode of a file that is new.
 * @throws the system's error; the old file is intact then.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  options: { readonly mode?: number } = {},
): Promise<void> {
  // A stream, since atomically writes a buffer with a single call: on a full disk that call writes a part of it, reports
  // no error, and the cut file replaces the old one.
  await writeFile(path, Readable.from([bytes]), {
    timeout: RETRY_TIME,
    tmpCreate: temporaryPath,
    ...(options.mode !== undefined && !(await exists(path)) ? { mode: options.mode } : {}),
  })
}

/**
 * Deletes temporary files that a process which died left beside a file. One that cannot be deleted stays: it costs a
 * little room and no more.
 * @param now - milliseconds since 1970.
 */
export async function removeStaleTemporaries(path: string, now: number): Promise<void> {
  const folder = dirname(path)
  const prefix = basename(temporaryPrefix(path))
  const names = await readdir(folder).catch(() => [])

  for (const name of names.filter((candidate) => candidate.startsWith(prefix))) {
    const temporary = join(folder, name)
    const age = await stat(temporary).then(
      ({ mtimeMs }) => now - mtimeMs,
      () => 0,
    )
    if (age > STALE_AFTER) await unlink(temporary).catch(() => undefined)
  }
}

// A short name of its own, because a long Chinese file name leaves no room for a suffix in 255 bytes.
function temporaryPath(path: string): string {
  return temporaryPrefix(path) + String(Date.now()).slice(-10) + String(randomInt(1_000_000)).padStart(6, '0')
}

function temporaryPrefix(path: string): string {
  const hash = createHash('sha256').update(basename(path)).digest('hex').slice(0, 12)
  return join(dirname(path), `.pushcard-${hash}.tmp-`)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
