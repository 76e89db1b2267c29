import { lstat, readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { errorCode } from './error-code'

/** More links one after another than any system follows. */
const MOST_LINKS = 40

/**
 * Where a path leads, also when a link leads to a file that does not exist (yet, or any more).
 * @throws the system's error, such as that of links in a circle.
 */
export async function fileBehind(path: string, links = 0): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || links > MOST_LINKS) throw error
  }

  const parent = dirname(resolve(path))
  const folder = await realpath(parent).catch(() => parent)
  const stats = await lstat(path).catch(() => undefined)

  return stats?.isSymbolicLink() === true
    ? fileBehind(resolve(folder, await readlink(path)), links + 1)
    : join(folder, basename(path))
}

/** What all paths to one file have in common. A path that leads nowhere stands for itself. */
export async function fileIdentity(path: string): Promise<string> {
  return fileBehind(path).catch(() => resolve(path))
}
