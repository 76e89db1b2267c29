import type { Stats } from 'node:fs'
import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Draft } from '@shared/draft/draft'
import { readDraft } from '@shared/draft/read-draft'
import { sameDraft } from '@shared/draft/same-draft'
import { writeDraft } from '@shared/draft/write-draft'
import type { Result } from '@shared/result'
import { fail, ok } from '@shared/result'
import { errorCode } from '../files/error-code'
import { fileBehind } from '../files/file-behind'
import { removeStaleTemporaries, writeAtomically } from '../files/write-atomically'
import { carryImages } from '../images/carry-images'
import type { Fingerprint } from './fingerprint'
import { fingerprintOf } from './fingerprint'
import type { DraftFileState } from './open-draft'
import { MAX_FILE_BYTES, MAX_FILE_MEGABYTES, readTextFile, unsuitableFailure } from './read-text-file'

export interface SaveOptions {
  /** A person said that what is there now may be replaced. */
  readonly overwrite?: boolean
  /** The text of the file that the draft comes from, whose layout and unknown members go along to a new place. */
  readonly basedOn?: string
  /** Folders that may have the pictures of the draft, the likeliest first; they are put beside it. */
  readonly imagesFrom?: readonly string[]
}

/**
 * Saves a draft to a file, whole or not at all. Nothing is written, and the file stays as it is, on any failure:
 * `draft.changed-on-disk` and `draft.vanished` (the file is not what `fingerprint` says), `draft.exists` (without a
 * fingerprint), all three unless `overwrite`; `draft.newer-format` (never rewritten), `draft.folder-missing`,
 * `draft.is-a-folder`, `draft.not-a-file`, `draft.save-no-permission`, `draft.disk-full`, `draft.name-too-long`,
 * `draft.too-large-to-save`, `draft.save-failed`; for its pictures, which come first, `image.folder-unsuitable`.
 * @param path - followed when it is a symbolic link: the file that it leads to is written.
 * @param fingerprint - what the file was when the draft was read or saved last; `undefined` for a place that is new.
 * @param now - milliseconds since 1970.
 */
export async function saveDraft(
  path: string,
  draft: Draft,
  fingerprint: Fingerprint | undefined,
  options: SaveOptions,
  now: number,
): Promise<Result<DraftFileState>> {
  try {
    const target = await fileBehind(path)
    const current = await currentFile(target, path, draft, fingerprint, options)
    if (!current.ok) return current

    const { layoutFrom, bytes: currentBytes } = current.value
    const text = writeDraft(draft, layoutFrom)
    const bytes = Buffer.from(text)
    if (bytes.length > MAX_FILE_BYTES) {
      return fail('draft.too-large-to-save', { file: basename(path), limit: MAX_FILE_MEGABYTES }, { path })
    }

    const carried = await carryImages(draft, dirname(target), options.imagesFrom ?? [])
    if (!carried.ok) return carried
    if (currentBytes?.equals(bytes) !== true) {
      await writeAtomically(target, bytes)
      await removeStaleTemporaries(target, now)
    }
    const { mtimeMs } = await stat(target)
    return ok({ path, text, fingerprint: fingerprintOf({ bytes, mtimeMs }) })
  } catch (error) {
    return saveFailure(error, path)
  }
}

interface CurrentFile {
  /** The text whose layout the new one follows. */
  readonly layoutFrom: string | undefined
  /** What the file holds now; `undefined` when there is none, or none that could be read. */
  readonly bytes: Buffer | undefined
}

/** Looks at what is there now, and refuses what must not be replaced. */
async function currentFile(
  target: string,
  path: string,
  draft: Draft,
  fingerprint: Fingerprint | undefined,
  { overwrite = false, basedOn }: SaveOptions,
): Promise<Result<CurrentFile>> {
  const file = basename(path)
  const stats = await statIfThere(target)

  if (stats === undefined) {
    if (fingerprint !== undefined && !overwrite) return fail('draft.vanished', { file }, { path })
    // Never made anew: the folder of a disk that was pulled out would come to be on another disk.
    if ((await statIfThere(dirname(target))) === undefined)
      return fail('draft.folder-missing', { file }, { path })
    await access(dirname(target), constants.W_OK)
    return ok({ layoutFrom: basedOn, bytes: undefined })
  }

  const unsuitable = unsuitableFailure(stats, path)
  if (unsuitable !== undefined && unsuitable.error.code !== 'draft.too-large') return unsuitable
  // A rename would replace a file that is marked read-only.
  await access(target, constants.W_OK)
  await access(dirname(target), constants.W_OK)

  const read = await readTextFile(target)
  const current = read.ok ? read.value : undefined
  const currentDraft = current === undefined ? undefined : readDraft(current.text, file)
  if (currentDraft?.ok === false && currentDraft.error.code === 'draft.newer-format') return currentDraft

  if (current !== undefined) {
    const unchanged = fingerprintOf(current).sha256 === fingerprint?.sha256
    // Somebody saved the same: nothing is lost. So it is when a save is asked for twice in a row.
    const saysTheSame = currentDraft?.ok === true && sameDraft(currentDraft.value.draft, draft)
    if (unchanged || saysTheSame) return ok({ layoutFrom: current.text, bytes: current.bytes })
  }
  if (!overwrite) {
    return fail(fingerprint === undefined ? 'draft.exists' : 'draft.changed-on-disk', { file }, { path })
  }
  const ownText = fingerprint === undefined ? undefined : current?.text
  return ok({ layoutFrom: basedOn ?? ownText, bytes: current?.bytes })
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function saveFailure(error: unknown, path: string): Result<never> {
  const code = errorCode(error)
  const file = basename(path)
  const details = { path, errno: code }
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return fail('draft.disk-full', { file }, details)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fail('draft.save-no-permission', { file }, details)
    case 'ENAMETOOLONG':
      return fail('draft.name-too-long', { file }, details)
    default:
      return fail('draft.save-failed', { file, reason: code }, details)
  }
}
