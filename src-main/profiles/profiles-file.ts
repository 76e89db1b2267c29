import { constants, copyFile, readFile, rm, stat } from 'node:fs/promises'
import { writeFile } from 'atomically'
import { fail, ok, type Result } from '@shared/result'
import { errorCode } from '../files/error-code'
import { emptyDocument, formatDocument, parseDocument, type ProfilesDocument } from './profiles-document'

/** No person has so many profiles; a larger file is something else. */
const MAX_BYTES = 5 * 1024 * 1024

/** The document of the file, an empty one where there is none; `damaged` when it is not a profiles file. */
export async function readProfilesFile(path: string): Promise<Result<ProfilesDocument | 'damaged'>> {
  let text: string
  try {
    if ((await stat(path)).size > MAX_BYTES) return fail('profile.file-unreadable', { path, reason: 'EFBIG' })
    text = await readFile(path, 'utf8')
  } catch (error) {
    const reason = errorCode(error)
    return reason === 'ENOENT' ? ok(emptyDocument()) : fail('profile.file-unreadable', { path, reason })
  }
  const document = parseDocument(text)
  return document === 'newer' ? fail('profile.file-newer', { path }) : ok(document)
}

/** Replaces the file in one step; only the person may read it. */
export async function writeProfilesFile(path: string, document: ProfilesDocument): Promise<Result<null>> {
  try {
    await writeFile(path, formatDocument(document), { mode: 0o600 })
    return ok(null)
  } catch (error) {
    return fail('profile.file-not-written', { path, reason: errorCode(error) })
  }
}

/**
 * Puts a damaged file aside under a name that no file has, as it is.
 *
 * @param now milliseconds since 1970
 * @returns the path where it is now
 */
export async function setAside(path: string, now: number): Promise<Result<string>> {
  const time = new Date(now).toISOString().replaceAll(':', '-')
  try {
    const aside = await copyToFreeName(path, `${path}.damaged-${time}`)
    await rm(path)
    return ok(aside)
  } catch (error) {
    return fail('profile.file-not-written', { path, reason: errorCode(error) })
  }
}

async function copyToFreeName(path: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}-${number}`
    try {
      await copyFile(path, free, constants.COPYFILE_EXCL)
      return free
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
}
