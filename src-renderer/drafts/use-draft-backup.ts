import { onScopeDispose, watch } from 'vue'
import type { Draft } from '@shared/draft/draft'
import { plain } from '../plain'
import { useNoticesStore } from '../shell/notices-store'
import { useDraftsStore } from './drafts-store'

/** How long after a change the backup is written: less than the second that a crash may cost (design §1.5). */
const BACKUP_DELAY_MS = 700

/** How long after a failed backup it is tried again. */
const RETRY_DELAY_MS = 5000

/**
 * Keeps every edited draft safe from a crash.
 * @returns writes at once what still waits, for a window that is about to close.
 */
export function useDraftBackup(): { flush: () => Promise<void> } {
  const drafts = useDraftsStore()
  const notices = useNoticesStore()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** What main was last told of each draft, and against which file. */
  const told = new Map<string, { draft: Draft; saved: Draft | undefined }>()
  const running = new Set<Promise<void>>()

  function schedule(id: string, delay: number): void {
    // Not restarted by further typing, so a steady typist is backed up too.
    if (!timers.has(id))
      timers.set(
        id,
        setTimeout(() => start(id), delay),
      )
  }

  function start(id: string): void {
    clearTimeout(timers.get(id))
    timers.delete(id)
    const task = backUp(id).finally(() => running.delete(task))
    running.add(task)
  }

  async function backUp(id: string): Promise<void> {
    const entry = drafts.find(id)
    if (entry === undefined) return
    const { draft, saved } = entry
    // An untouched draft needs no backup; one that was touched and undone must lose the one it has.
    if (!drafts.holdsWork(entry) && !told.has(id)) return
    const answer = await window.studio.backUpDraft(id, plain(draft))
    if (drafts.find(id) !== entry) return
    entry.isBackedUp = answer.ok
    if (answer.ok) {
      told.set(id, { draft, saved })
    } else {
      notices.reportFailure(answer.error)
      schedule(id, RETRY_DELAY_MS)
    }
  }

  watch(
    () => drafts.open.map((entry) => [entry.draft, entry.saved] as const),
    () => {
      for (const { id, draft, saved } of drafts.open) {
        const last = told.get(id)
        if (last?.draft !== draft || last.saved !== saved) schedule(id, BACKUP_DELAY_MS)
      }
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    for (const timer of timers.values()) clearTimeout(timer)
  })

  return {
    flush: async () => {
      for (const id of [...timers.keys()]) start(id)
      await Promise.all(running)
    },
  }
}
