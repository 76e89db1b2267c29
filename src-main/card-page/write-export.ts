import { constants, type Stats } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { DRAFT_EXTENSION } from '@shared/draft/draft'
import { fail, ok, type Result } from '@shared/result'
import { errorCode } from '../files/error-code'
import { fileBehind } from '../files/file-behind'
import { writeAtomically } from '../files/write-atomically'

/**
 * Writes an exported file, whole or not at all; what was there is replaced, but never a draft and never the file that
 * the export is made from. Failures: `card-page.onto-source`, `card-page.onto-draft`, `card-page.folder-missing`,
 * `card-page.not-a-file`, `card-page.no-permission`, `card-page.disk-full`, `card-page.not-written`.
 * @param source - the file that the card is from, if it is from one.
 */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
  source: string | undefined,
): Promise<Result<null>> {
  const file = basename(path)
  if (extname(path).toLowerCase() === `.${DRAFT_EXTENSION}`) return fail('card-page.onto-draft', { file })
  try {
    const folder = dirname(path)
    if ((await statIfThere(folder))?.isDirectory() !== true)
      return fail('card-page.folder-missing', { file, folder })
    const target = await fileBehind(path)
    const there = await statIfThere(target)
    if (there !== undefined) {
      if (!there.isFile()) return fail('card-page.not-a-file', { file })
      const from = source === undefined ? undefined : await statIfThere(source)
      if (from?.dev === there.dev && from.ino === there.ino) return fail('card-page.onto-source', { file })
      // A rename would replace a file that is marked read-only.
      await access(target, constants.W_OK)
    }
    await writeAtomically(target, bytes)
    return ok(null)
  } catch (error) {
    return writeFailure(errorCode(error), file)
  }
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return undefined
    throw error
  }
}

function writeFailure(reason: string, file: string): Result<null> {
  switch (reason) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return fail('card-page.disk-full', { file }, { errno: reason })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fail('card-page.no-permission', { file }, { errno: reason })
    default:
      return fail('card-page.not-written', { file, reason }, { errno: reason })
  }
}
