import { createHash } from 'node:crypto'
import { mkdir, open, readdir, stat, unlink, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import {
  IMAGE_FOLDER,
  imageFileOf,
  isImageFile,
  localKeyOf,
  type DraftImage,
} from '@shared/draft/draft-images'
import { MAX_IMAGE_BYTES, MAX_IMAGE_MEGABYTES } from '@shared/image-limits'
import type { AttachedImage } from '@shared/ipc-contract'
import { fail, ok, type Result } from '@shared/result'
import { errorCode } from '../files/error-code'
import { fileBehind } from '../files/file-behind'
import { imagePath, keepImageFile, readImageFile } from './image-file'
import { inspectImage } from './inspect-image'
import { readFirst, type Folders } from './read-first'

/** How long the store keeps a picture that no open draft names, in milliseconds. */
export const KEPT_UNUSED = 30 * 24 * 60 * 60 * 1000

/**
 * The pictures that were attached on this computer. All are taken in here, by their content; saving a draft puts those
 * that its card names beside it. So nothing comes into a person's folders before they save, and a draft that only a
 * backup holds has its pictures.
 */
export interface ImageStore {
  /** Takes in a picture. Failures: those of `inspectImage`, and `image.not-kept`. */
  readonly attach: (name: string, bytes: Uint8Array) => Promise<Result<AttachedImage>>
  /** The same for a file that a person chose. Failures: also `image.unreadable`. */
  readonly attachFile: (path: string) => Promise<Result<AttachedImage>>
  /**
   * The bytes of a draft's picture. Failures: those of `readImageFile`.
   * @param draftPath - the draft's file; `undefined` while it has none.
   */
  readonly read: (image: DraftImage, draftPath: string | undefined) => Promise<Result<Buffer>>
  /** Where the pictures of a draft may be, the likeliest first. */
  readonly foldersOf: (draftPath: string | undefined) => Promise<Folders>
  /** Deletes what was attached long ago and is in none of these places. What cannot be deleted stays. */
  readonly forgetUnused: (filesInUse: ReadonlySet<string>) => Promise<void>
}

/**
 * @param userData - the folder that holds the store, in `pushcard-images/`.
 * @param now - the clock, in milliseconds since 1970.
 */
export function imageStore(userData: string, now: () => number): ImageStore {
  async function keep(file: string, bytes: Uint8Array): Promise<Result<null>> {
    await mkdir(userData, { recursive: true })
    const there = await readImageFile(userData, { file, name: file })
    if (there.ok && there.value.equals(bytes)) {
      await utimes(imagePath(userData, file), now() / 1000, now() / 1000)
      return ok(null)
    }
    return keepImageFile(userData, file, bytes, { folderMode: 0o700, mode: 0o600 })
  }

  async function attach(givenName: string, bytes: Uint8Array): Promise<Result<AttachedImage>> {
    const name = imageName(givenName)
    const inspected = inspectImage(bytes, name)
    if (!inspected.ok) return inspected
    const { format, width, height } = inspected.value
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = imageFileOf(sha256, format.extension)
    try {
      const kept = await keep(file, bytes)
      if (!kept.ok) return fail('image.not-kept', { name, reason: IMAGE_FOLDER })
    } catch (error) {
      return fail('image.not-kept', { name, reason: errorCode(error) })
    }
    return ok({ key: localKeyOf(sha256), image: { file, name, width, height, bytes: bytes.length } })
  }

  async function foldersOf(draftPath: string | undefined): Promise<Folders> {
    if (draftPath === undefined) return [userData]
    // Pictures are beside the file that is written, which a link may lead to.
    const path = await fileBehind(draftPath).catch(() => draftPath)
    return [dirname(path), userData]
  }

  return {
    attach,
    foldersOf,

    attachFile: async (path) => {
      const name = imageName(basename(path))
      const bytes = await readChosenFile(path, name)
      return bytes.ok ? attach(name, bytes.value) : bytes
    },

    read: async (image, draftPath) => readFirst(await foldersOf(draftPath), image),

    forgetUnused: async (filesInUse) => {
      const folder = join(userData, IMAGE_FOLDER)
      const names = await readdir(folder).catch(() => [])
      for (const name of names) {
        const file = `${IMAGE_FOLDER}/${name}`
        const isOurs = isImageFile(file) || name.startsWith('.pushcard-')
        if (!isOurs || filesInUse.has(file)) continue
        const path = join(folder, name)
        const age = await stat(path).then(
          ({ mtimeMs }) => now() - mtimeMs,
          () => 0,
        )
        if (age > KEPT_UNUSED) await unlink(path).catch(() => undefined)
      }
    },
  }
}

/** Longest name that is kept, in UTF-16 units. */
const MAX_NAME = 120

/** What a picture is called in the draft: one line, without the folders that some programs put before it. */
function imageName(given: string): string {
  const name = given
    .replace(/^.*[\\/]/s, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
  return name === '' ? 'image' : name.slice(0, MAX_NAME).replace(/[\ud800-\udbff]$/, '')
}

/** Reads a file that may be anything: never more than a picture may have, and never waiting for a pipe. */
async function readChosenFile(path: string, name: string): Promise<Result<Buffer>> {
  try {
    const stats = await stat(path)
    if (!stats.isFile()) return fail('image.unknown-format', { name })
    if (stats.size > MAX_IMAGE_BYTES) return fail('image.too-large', { name, limit: MAX_IMAGE_MEGABYTES })
    const handle = await open(path)
    try {
      return ok(await handle.readFile())
    } finally {
      await handle.close()
    }
  } catch (error) {
    return fail('image.unreadable', { name, reason: errorCode(error) })
  }
}
