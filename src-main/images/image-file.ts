import { constants } from 'node:fs'
import { lstat, mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { IMAGE_FOLDER, isImageFile, type DraftImage } from '@shared/draft/draft-images'
import { MAX_IMAGE_BYTES, MAX_IMAGE_MEGABYTES } from '@shared/image-limits'
import { fail, ok, type Result } from '@shared/result'
import { errorCode } from '../files/error-code'
import { writeAtomically } from '../files/write-atomically'

/** A picture, as far as its file goes. */
export type ImageFile = Pick<DraftImage, 'file' | 'name'>

/**
 * Where a picture is. A text that is no place of a picture never becomes a path.
 * @throws {RangeError} for such a text: whoever read it has to check before.
 */
export function imagePath(folder: string, file: string): string {
  if (!isImageFile(file)) throw new RangeError('not the place of a picture')
  return join(folder, ...file.split('/'))
}

/**
 * The bytes of a picture in a draft's folder. Links are not followed: a draft that somebody sent must not show what lies
 * elsewhere on this computer. Failures: `image.missing`, `image.linked`, `image.too-large`, `image.unreadable`.
 */
export async function readImageFile(folder: string, { file, name }: ImageFile): Promise<Result<Buffer>> {
  const path = imagePath(folder, file)
  const linked = fail('image.linked', { name, file })
  try {
    if ((await lstat(dirname(path))).isSymbolicLink() || (await lstat(path)).isSymbolicLink()) return linked
    // Should it have become a link or a pipe since. Windows has no such flags.
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants as Partial<typeof constants>
    const handle = await open(path, (O_RDONLY ?? 0) | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0))
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) return fail('image.missing', { name, file })
      if (stats.size > MAX_IMAGE_BYTES) return fail('image.too-large', { name, limit: MAX_IMAGE_MEGABYTES })
      return ok(await handle.readFile())
    } finally {
      await handle.close()
    }
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail('image.missing', { name, file })
    return code === 'ELOOP' ? linked : fail('image.unreadable', { name, reason: code })
  }
}

/** Whether a picture's place is taken by a file with something in it. */
export async function hasImageFile(folder: string, file: string): Promise<boolean> {
  try {
    const stats = await lstat(imagePath(folder, file))
    return stats.isFile() && stats.size > 0
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return false
    throw error
  }
}

/**
 * Keeps a picture in a folder, whole or not at all. Failure: `image.folder-unsuitable` when the picture folder is a link
 * or a file, or the picture's place is taken by something that is none.
 * @param options.mode - of what is made new.
 * @throws the system's error.
 */
export async function keepImageFile(
  folder: string,
  file: string,
  bytes: Uint8Array,
  options: { readonly folderMode?: number; readonly mode?: number } = {},
): Promise<Result<null>> {
  const path = imagePath(folder, file)
  const unsuitable = fail('image.folder-unsuitable', { folder: IMAGE_FOLDER }, { path: dirname(path) })
  await makeFolder(dirname(path), options.folderMode)
  if (!(await lstat(dirname(path))).isDirectory()) return unsuitable
  const stats = await lstat(path).catch(() => undefined)
  if (stats !== undefined && !stats.isFile()) return unsuitable

  await writeAtomically(path, bytes, options.mode === undefined ? {} : { mode: options.mode })
  return ok(null)
}

/** Never with what is around it: the folder of a disk that was pulled out would come to be on another disk. */
async function makeFolder(path: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(path, mode === undefined ? {} : { mode })
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}
