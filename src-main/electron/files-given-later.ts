import type { OpenDrafts } from '../drafts/open-drafts'
import type { Instance } from './single-instance'
import type { StudioPage } from './studio-page'

/**
 * Opens what the running app is given: by a later start, by the system. Files wait for the first call of the page,
 * which answers with every open draft; from then on they are opened at once and the page is told.
 * @param showWindow - brings the window to the front; opens one where there is none.
 * @returns what takes the files that wait, once.
 */
export function openFilesGivenLater(
  instance: Instance,
  drafts: Pick<OpenDrafts, 'open'>,
  page: Pick<StudioPage, 'emit' | 'tell'>,
  showWindow: () => void,
): () => string[] {
  let isWaiting = true

  async function open(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const opened = await drafts.open(path)
      if (opened.ok) page.emit('drafts:opened', opened.value)
      else page.tell(opened.error.message)
    }
  }

  instance.onOpen = (paths) => {
    showWindow()
    if (isWaiting) instance.filesToOpen.push(...paths)
    else void open(paths)
  }

  return () => {
    isWaiting = false
    return instance.filesToOpen.splice(0)
  }
}
