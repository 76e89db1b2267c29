import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { DraftBase } from '@shared/draft/draft'
import type { OutboxItemView, OutboxView } from '@shared/outbox/outbox-view'
import { useDraftsStore, type EditedDraft } from '../drafts/drafts-store'
import { useNoticesStore } from '../shell/notices-store'

const emptyOutbox: OutboxView = { items: [], pause: null, lastRequestFailed: false }

/** The pushes that wait, and why nothing goes out when nothing does. */
export const useOutboxStore = defineStore('outbox', () => {
  const drafts = useDraftsStore()
  const notices = useNoticesStore()
  const view = shallowRef<OutboxView>(emptyOutbox)
  const items = computed(() => view.value.items)
  /** Those whose end was told already. */
  const told = new Set<string>()

  function draftOf({ draftId, path, target }: OutboxItemView): EditedDraft | undefined {
    return drafts.open.find(
      (entry) =>
        (entry.id === draftId || (path !== undefined && entry.path === path)) &&
        entry.draft.target.notificationId === target.notificationId,
    )
  }

  function take(changed: OutboxView): void {
    view.value = changed
    for (const item of changed.items) if (item.state === 'updated') void finish(item)
  }

  /** A push that went out while nobody waited for it: told once, and its draft learns what Feishu now holds. */
  async function finish(item: OutboxItemView): Promise<void> {
    if (told.has(item.id)) return
    told.add(item.id)
    notices.inform({ key: 'window.outbox.updated', params: { name: item.name } })
    const entry = draftOf(item)
    // Without its draft it stays to be seen, and its base is there for whoever opens it.
    if (entry === undefined || item.base === undefined) return
    await giveBase(entry, item.base)
    await remove(item.id)
  }

  /** A file that held exactly what was pushed also learns what Feishu now holds. */
  async function giveBase(entry: EditedDraft, base: DraftBase): Promise<void> {
    const wasSaved = !drafts.isEdited(entry)
    drafts.replace(entry.id, { ...entry.draft, base })
    if (wasSaved) await drafts.save(entry.id)
  }

  async function load(): Promise<void> {
    const loaded = notices.unwrap(await window.studio.outbox())
    if (loaded !== undefined) take(loaded)
  }

  async function retry(id: string): Promise<void> {
    notices.unwrap(await window.studio.retryOutboxItem(id))
  }

  async function remove(id: string): Promise<void> {
    notices.unwrap(await window.studio.removeOutboxItem(id))
  }

  /** Shows the draft that an item was made of. @returns its id in the window. */
  async function open(item: OutboxItemView): Promise<string | undefined> {
    const known = draftOf(item)
    if (known !== undefined) {
      drafts.activeId = known.id
      return known.id
    }
    const opened = notices.unwrap(await window.studio.openOutboxItem(item.id))
    if (opened === undefined) return undefined
    const entry = drafts.take(opened)
    if (item.base !== undefined) {
      await giveBase(entry, item.base)
      await remove(item.id)
    }
    return entry.id
  }

  return { view, items, take, load, retry, remove, open }
})
