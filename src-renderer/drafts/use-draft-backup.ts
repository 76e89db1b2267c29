import { watch } from 'vue'
import { plain } from '../plain'
import { useNoticesStore } from '../shell/notices-store'
import { useDraftsStore, type EditedDraft } from './drafts-store'

/** How long after a change the backup is written: less than the second that a crash may cost (design §1.5). */
const BACKUP_DELAY_MS = 700

/** Keeps every edited draft safe from a crash. */
export function useDraftBackup(): void {
  const drafts = useDraftsStore()
  const notices = useNoticesStore()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** What was last backed up (or found saved), by draft. */
  const kept = new Map<string, EditedDraft['draft']>()

  async function backUp(id: string): Promise<void> {
    timers.delete(id)
    const entry = drafts.find(id)
    if (entry === undefined) return
    kept.set(id, entry.draft)
    if (drafts.holdsWork(entry)) notices.unwrap(await window.studio.backUpDraft(id, plain(entry.draft)))
  }

  watch(
    () => drafts.open.map((entry) => entry.draft),
    () => {
      for (const entry of drafts.open) {
        // The timer is not restarted by further typing, so a steady typist is backed up too.
        if (kept.get(entry.id) === entry.draft || timers.has(entry.id)) continue
        timers.set(
          entry.id,
          setTimeout(() => void backUp(entry.id), BACKUP_DELAY_MS),
        )
      }
    },
    { immediate: true },
  )
}
