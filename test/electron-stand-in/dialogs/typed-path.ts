import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** What a person means by a path that was typed: from the root, from the home folder (`~`), or from a folder. */
export function resolveTyped(text: string, folder: string, home: string): string {
  if (text === '~' || text.startsWith('~/')) return join(home, text.slice(1))
  return resolve(folder, text)
}

/** Where a dialog starts. */
export interface StartPlace {
  readonly folder: string
  /** Of the file that is meant in the folder; '' for none. */
  readonly name: string
}

/**
 * What `defaultPath` means: a folder to start in, or a file, which need not exist.
 * @param usual the folder for a dialog that was told nothing, or only a name
 */
export async function startPlace(defaultPath: string | undefined, usual: string): Promise<StartPlace> {
  if (defaultPath === undefined || defaultPath === '')
    return { folder: await existingFolder(usual), name: '' }
  const path = resolve(usual, defaultPath)
  if (await isFolder(path)) return { folder: path, name: '' }
  return { folder: await existingFolder(dirname(path)), name: basename(path) }
}

/** The folder, or the nearest one above it that exists. */
async function existingFolder(path: string): Promise<string> {
  const parent = dirname(path)
  return parent === path || (await isFolder(path)) ? path : existingFolder(parent)
}

export async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined) // what cannot be seen is no folder to start in
  return stats?.isDirectory() ?? false
}
