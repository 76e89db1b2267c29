import type { FileFilter, FolderEntry } from './messages'

/** Whether the dialog offers a file of this name. */
export function passesFilter(name: string, { extensions }: FileFilter): boolean {
  const lower = name.toLowerCase()
  return extensions.some((extension) => extension === '*' || lower.endsWith(`.${extension.toLowerCase()}`))
}

/** What is on offer: every folder, and the files that pass; no filter lets all pass. */
export function entriesOnOffer(
  entries: readonly FolderEntry[],
  chooses: 'files' | 'folders',
  filter: FileFilter | undefined,
): FolderEntry[] {
  return entries.filter(({ name, isFolder }) => {
    if (isFolder) return true
    return chooses === 'files' && (filter === undefined || passesFilter(name, filter))
  })
}

/** "Drafts (*.pushcard, *.json)"; a filter for every file is its name alone. */
export function filterLabel({ name, extensions }: FileFilter): string {
  const patterns = extensions.filter((extension) => extension !== '*').map((extension) => `*.${extension}`)
  return patterns.length === 0 ? name : `${name} (${patterns.join(', ')})`
}
