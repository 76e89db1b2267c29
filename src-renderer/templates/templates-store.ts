import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { OwnTemplate } from '@shared/card/templates/own-template'
import type { Message, Result } from '@shared/result'
import { useNoticesStore } from '../shell/notices-store'

/** The templates that this person made, and which of the two dialogs about templates is open. */
export const useTemplatesStore = defineStore('templates', () => {
  const notices = useNoticesStore()
  const own = shallowRef<readonly OwnTemplate[]>([])
  const dialog = ref<'gallery' | 'save'>()

  async function openGallery(): Promise<void> {
    own.value = notices.unwrap(await window.studio.ownTemplates()) ?? own.value
    dialog.value = 'gallery'
  }

  function openSave(): void {
    dialog.value = 'save'
  }

  function close(): void {
    dialog.value = undefined
  }

  /** Takes the list of an answer. @returns what went wrong, for the dialog to say. */
  function take(result: Result<OwnTemplate[]>): Message | undefined {
    if (!result.ok) return result.error.message
    own.value = result.value
    return undefined
  }

  async function save(name: string, cardText: string): Promise<Message | undefined> {
    return take(await window.studio.saveTemplate(name, cardText))
  }

  async function remove(id: string): Promise<Message | undefined> {
    return take(await window.studio.removeTemplate(id))
  }

  return { own, dialog, openGallery, openSave, close, save, remove }
})
