import { constants } from 'node:fs'
import type { Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Result } from '@shared/result'
import { fail, ok } from '@shared/result'
import { errorCode } from '../files/error-code'

/** Largest file that is opened or saved, in bytes. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024

/** The same for messages. */
export const MAX_FILE_MEGABYTES = 5

export interface TextFile {
  readonly bytes: Buffer
  /** With its byte order mark, if it has one. */
  readonly text: string
  /** When it was changed last, in milliseconds since 1970. */
  readonly mtimeMs: number
}

/**
 * Reads a text file that a person chose, whatever it turns out to be. Failures: `draft.missing`, `draft.is-a-folder`,
 * `draft.not-a-file`, `draft.too-large` (not read at all), `draft.no-permission`, `draft.utf-16`, `draft.not-utf-8`,
 * `draft.unreadable`.
 */
export async function readTextFile(path: string): Promise<Result<TextFile>> {
  const file = basename(path)
  try {
    // Before opening: to open a device can already do something.
    const unsuitable = unsuitableFailure(await stat(path), path)
    if (unsuitable !== undefined) return unsuitable

    // Should it have become a pipe since, opening it must not wait for a writer. Windows has no such flag.
    const handle = await open(path, constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0))
    try {
      return await readHandle(handle, path)
    } finally {
      await handle.close()
    }
  } catch (error) {
    return readFailure(error, file, path)
  }
}

/** Why a file of that kind and size is no draft; `undefined` when it can be one. */
export function unsuitableFailure(stats: Stats, path: string): ReturnType<typeof fail> | undefined {
  const file = basename(path)
  if (stats.isDirectory()) return fail('draft.is-a-folder', { file }, { path })
  if (!stats.isFile()) return fail('draft.not-a-file', { file }, { path })
  if (stats.size > MAX_FILE_BYTES) return tooLarge(path)
  return undefined
}

async function readHandle(handle: FileHandle, path: string): Promise<Result<TextFile>> {
  const stats = await handle.stat()
  const unsuitable = unsuitableFailure(stats, path)
  if (unsuitable !== undefined) return unsuitable

  // The size may be wrong: the file can be growing, and files of /proc have none.
  const buffer = Buffer.alloc(Math.min(Math.max(stats.size, 4096), MAX_FILE_BYTES) + 1)
  let length = 0
  for (;;) {
    if (length === buffer.length) break
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null)
    if (bytesRead === 0) break
    length += bytesRead
  }
  if (length > MAX_FILE_BYTES) return tooLarge(path)
  if (length === buffer.length)
    return fail('draft.unreadable', { file: basename(path), reason: 'EBUSY' }, { path })

  const bytes = buffer.subarray(0, length)
  const text = decode(bytes, basename(path), path)
  return text.ok ? ok({ bytes, text: text.value, mtimeMs: stats.mtimeMs }) : text
}

function decode(bytes: Buffer, file: string, path: string): Result<string> {
  const [first, second] = bytes
  const hasUtf16Mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  // Without a mark: JSON begins with an ASCII character, one half of which is zero in UTF-16.
  if (hasUtf16Mark || (second !== undefined && (first === 0) !== (second === 0))) {
    return fail('draft.utf-16', { file }, { path })
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return fail('draft.not-utf-8', { file }, { path })
  }
}

function tooLarge(path: string): ReturnType<typeof fail> {
  return fail('draft.too-large', { file: basename(path), limit: MAX_FILE_MEGABYTES }, { path })
}

function readFailure(error: unknown, file: string, path: string): Result<never> {
  const code = errorCode(error)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('draft.missing', { file }, { path, errno: code })
    case 'EACCES':
    case 'EPERM':
      return fail('draft.no-permission', { file }, { path, errno: code })
    default:
      return fail('draft.unreadable', { file, reason: code }, { path, errno: code })
  }
}
