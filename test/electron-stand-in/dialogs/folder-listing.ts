import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FolderEntry, FolderListing } from '../page/dialog/messages'

/**
 * The files and folders of a folder, in the order in which they are shown.
 * @param language decides the order of names
 * @throws the system's error when the folder cannot be read
 */
export async function readFolder(
  path: string,
  { showHidden, language }: { readonly showHidden: boolean; readonly language: string },
): Promise<FolderListing> {
  const names = (await readdir(path)).filter((name) => showHidden || !name.startsWith('.'))
  const entries = await Promise.all(names.map((name) => readEntry(path, name)))
  const shown = entries.filter((entry) => entry !== undefined)
  const parent = dirname(path)
  return { path, parent: parent === path ? undefined : parent, entries: sortEntries(shown, language) }
}

/** Folders first; numbers in names count as numbers. */
export function sortEntries(entries: readonly FolderEntry[], language: string): FolderEntry[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return entries.toSorted((a, b) => Number(b.isFolder) - Number(a.isFolder) || compare(a.name, b.name))
}

/** Undefined for what is neither a file nor a folder: a device, or a link to nothing. */
async function readEntry(folder: string, name: string): Promise<FolderEntry | undefined> {
  const stats = await stat(join(folder, name)).catch(() => undefined)
  if (!stats?.isFile() && !stats?.isDirectory()) return undefined
  return { name, isFolder: stats.isDirectory(), modified: stats.mtimeMs }
}
