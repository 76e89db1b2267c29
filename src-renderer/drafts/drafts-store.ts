import { defineStore } from 'pinia'
import { computed, ref, shallowReactive, shallowRef } from 'vue'
import type { Draft, DraftTarget } from '@shared/draft/draft'
import type { DraftImages } from '@shared/draft/draft-images'
import type { OpenDraft, RecentDraft, SavedDraft } from '@shared/ipc-contract'
import type { NotificationRecord } from '@shared/notification/notification-record'
import type { Message } from '@shared/result'
import { plain } from '../plain'
import { useNoticesStore } from '../shell/notices-store'
import { sameDraft } from '@shared/draft/same-draft'

/** A draft in the window. Its parts are replaced, never changed in place. */
export interface EditedDraft {
  readonly id: string
  path: string | undefined
  name: string
  draft: Draft
  /** As its file holds it; `undefined` while there is no file. */
  saved: Draft | undefined
  /** What the app made this draft of, when it did; nothing is lost while the draft is still that. */
  readonly pristine: Draft | undefined
  notices: readonly Message[]
  /** Whether a crash would cost nothing right now; unknown while nothing had to be kept. */
  isBackedUp: boolean | undefined
  /** Grows when the card's text came from elsewhere than the editor, which then takes it over. */
  cardTextVersion: number
}

/** The drafts that are open, which one is shown, and the recent files. */
export const useDraftsStore = defineStore('drafts', () => {
  const notices = useNoticesStore()
  const open = shallowRef<readonly EditedDraft[]>([])
  const recent = shallowRef<readonly RecentDraft[]>([])
  const activeId = ref<string>()
  const active = computed(() => open.value.find((entry) => entry.id === activeId.value))

  function isEdited(entry: EditedDraft): boolean {
    return entry.saved === undefined || !sameDraft(entry.draft, entry.saved)
  }

  /** Whether closing would lose something that a person made. */
  function holdsWork(entry: EditedDraft): boolean {
    return isEdited(entry) && (entry.pristine === undefined || !sameDraft(entry.draft, entry.pristine))
  }

  /** Takes a draft that main opened into the list and shows it; one that is open already is only shown. */
  function take(opened: OpenDraft): EditedDraft {
    const known = open.value.find(
      (entry) => entry.id === opened.id || (opened.path !== undefined && entry.path === opened.path),
    )
    if (known !== undefined) {
      activeId.value = known.id
      return known
    }
    const entry: EditedDraft = shallowReactive({
      id: opened.id,
      path: opened.path,
      name: opened.name,
      draft: opened.draft,
      saved: opened.saved,
      pristine: opened.pristine === true ? opened.draft : undefined,
      notices: opened.notices,
      isBackedUp: undefined,
      cardTextVersion: 0,
    })
    open.value = [...open.value, entry]
    activeId.value = entry.id
    return entry
  }

  function find(id: string): EditedDraft | undefined {
    return open.value.find((entry) => entry.id === id)
  }

  function change(id: string, part: Partial<Draft>): void {
    const entry = find(id)
    if (entry !== undefined) entry.draft = { ...entry.draft, ...part }
  }

  const setCardText = (id: string, cardText: string): void => change(id, { cardText })
  const addImages = (id: string, images: DraftImages): void =>
    change(id, { images: { ...find(id)?.draft.images, ...images } })
  const setNotification = (id: string, notification: NotificationRecord): void => change(id, { notification })
  const setTarget = (id: string, target: DraftTarget): void => change(id, { target })

  /** Replaces a draft by one that did not come from typing: read again, or with a new base. */
  function replace(id: string, draft: Draft, saved?: Draft): void {
    const entry = find(id)
    if (entry === undefined) return
    if (entry.draft.cardText !== draft.cardText) entry.cardTextVersion++
    entry.draft = draft
    if (saved !== undefined) entry.saved = saved
  }

  function markSaved(id: string, written: Draft, file: SavedDraft): void {
    const entry = find(id)
    if (entry === undefined) return
    entry.saved = written
    entry.path = file.path
    entry.name = file.name
  }

  function dismissNotices(id: string): void {
    const entry = find(id)
    if (entry !== undefined) entry.notices = []
  }

  async function refreshRecent(): Promise<void> {
    recent.value = notices.unwrap(await window.studio.recentDrafts()) ?? recent.value
  }

  /** @param begin - what is in the new draft from the start. */
  async function create(
    from: 'blank' | 'sample',
    begin: (draft: Draft) => Draft = (draft) => draft,
  ): Promise<EditedDraft | undefined> {
    const opened = notices.unwrap(await window.studio.newDraft(from))
    return opened === undefined ? undefined : take({ ...opened, draft: begin(opened.draft) })
  }

  async function choose(): Promise<void> {
    for (const opened of notices.unwrap(await window.studio.chooseDrafts()) ?? []) take(opened)
    await refreshRecent()
  }

  async function openRecent(path: string): Promise<void> {
    const known = open.value.find((entry) => entry.path === path)
    if (known !== undefined) {
      activeId.value = known.id
      return
    }
    const opened = notices.unwrap(await window.studio.openRecentDraft(path))
    if (opened !== undefined) take(opened)
    await refreshRecent()
  }

  async function forgetRecent(path: string): Promise<void> {
    recent.value = notices.unwrap(await window.studio.forgetRecentDraft(path)) ?? recent.value
  }

  async function openDropped(file: File): Promise<void> {
    try {
      const opened = notices.unwrap(await window.studio.openDroppedDraft(file))
      if (opened !== undefined) take(opened)
    } catch {
      // What was dropped has no path: it came from another program, not from a folder.
      notices.inform({ key: 'window.drop-without-path', params: { name: file.name } })
    }
    await refreshRecent()
  }

  /** @returns the failure's code when the file could not be written, so that a caller can ask what to do. */
  async function save(id: string, overwrite = false): Promise<string | undefined> {
    const entry = find(id)
    if (entry === undefined) return undefined
    const written = plain(entry.draft)
    const result = await window.studio.saveDraft(id, written, { overwrite })
    if (!result.ok) {
      if (!asksWhatToDo(result.error.code)) notices.reportFailure(result.error)
      return result.error.code
    }
    if (result.value !== null) markSaved(id, written, result.value)
    await refreshRecent()
    return undefined
  }

  async function saveAs(id: string): Promise<void> {
    const entry = find(id)
    if (entry === undefined) return
    const written = plain(entry.draft)
    const file = notices.unwrap(await window.studio.saveDraftAs(id, written))
    if (file !== undefined && file !== null) markSaved(id, written, file)
    await refreshRecent()
  }

  async function reload(id: string): Promise<void> {
    const opened = notices.unwrap(await window.studio.reloadDraft(id))
    if (opened !== undefined) replace(id, opened.draft, opened.saved)
  }

  async function close(id: string): Promise<void> {
    notices.unwrap(await window.studio.closeDraft(id))
    const index = open.value.findIndex((entry) => entry.id === id)
    open.value = open.value.filter((entry) => entry.id !== id)
    if (activeId.value === id) activeId.value = (open.value[index] ?? open.value.at(-1))?.id
  }

  return {
    open,
    recent,
    activeId,
    active,
    isEdited,
    holdsWork,
    take,
    find,
    setCardText,
    addImages,
    setNotification,
    setTarget,
    replace,
    dismissNotices,
    create,
    choose,
    openRecent,
    forgetRecent,
    openDropped,
    save,
    saveAs,
    reload,
    close,
  }
})

/** Failures of saving that are a question to the person, not a notice. */
function asksWhatToDo(code: string): boolean {
  return code === 'draft.changed-on-disk' || code === 'draft.vanished'
}
