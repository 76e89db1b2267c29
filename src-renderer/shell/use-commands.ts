import { onScopeDispose, ref, type Ref, type ShallowRef } from 'vue'
import type { CommandId } from '@shared/commands'
import type { CardEditorHandle } from '../editor/card-editor-handle'
import { useDraftsStore } from '../drafts/drafts-store'
import { usePushStore } from '../push/push-store'
import { useProfilesStore } from '../settings/profiles-store'
import { useSettingsStore } from '../settings/settings-store'
import { useNoticesStore } from './notices-store'
import { commandOf } from './shortcuts'

export type Tab = 'card' | 'push-settings' | 'changes'

/** Why saving or closing needs a person's word. */
export interface SaveQuestionState {
  readonly draftId: string
  readonly why: 'changed-on-disk' | 'vanished' | 'close' | 'reload'
}

/** The parts of the window that commands act on. */
export interface WindowParts {
  readonly tab: Ref<Tab>
  readonly settingsOpen: Ref<boolean>
  readonly paletteOpen: Ref<boolean>
  readonly previewTheme: Ref<'light' | 'dark'>
  readonly previewWidth: Ref<'pc' | 'phone'>
  readonly editor: Readonly<ShallowRef<CardEditorHandle | null>>
}

/** Runs commands, wherever they come from: the menu, a shortcut, the palette or a button. */
export function useCommands(parts: WindowParts): {
  run: (command: CommandId, draftId?: string) => void
  saveQuestion: Ref<SaveQuestionState | undefined>
} {
  const drafts = useDraftsStore()
  const push = usePushStore()
  const profiles = useProfilesStore()
  const settings = useSettingsStore()
  const notices = useNoticesStore()
  const saveQuestion = ref<SaveQuestionState>()

  async function save(id: string): Promise<void> {
    const failure = await drafts.save(id)
    if (failure === 'draft.changed-on-disk') saveQuestion.value = { draftId: id, why: 'changed-on-disk' }
    if (failure === 'draft.vanished') saveQuestion.value = { draftId: id, why: 'vanished' }
  }

  function startPush(id: string): void {
    const entry = drafts.find(id)
    const view = entry === undefined ? undefined : profiles.profileFor(entry.draft.target)
    if (view === undefined) {
      notices.inform({ key: 'window.push.no-profile' })
      parts.settingsOpen.value = true
      return
    }
    void push.prepare(id, view.profile.id)
  }

  function run(command: CommandId, draftId = drafts.activeId): void {
    const entry = draftId === undefined ? undefined : drafts.find(draftId)
    const edited = entry !== undefined && drafts.isEdited(entry)
    switch (command) {
      case 'new-draft':
        return void drafts.create('blank')
      case 'new-from-sample':
        return void drafts.create('sample')
      case 'open-draft':
        return void drafts.choose()
      case 'save-draft':
        if (entry !== undefined) void save(entry.id)
        return
      case 'save-draft-as':
        if (entry !== undefined) void drafts.saveAs(entry.id)
        return
      case 'reload-draft':
        if (entry?.path === undefined) return
        if (edited) saveQuestion.value = { draftId: entry.id, why: 'reload' }
        else void drafts.reload(entry.id)
        return
      case 'close-draft':
        if (entry === undefined) return
        if (drafts.holdsWork(entry)) saveQuestion.value = { draftId: entry.id, why: 'close' }
        else void drafts.close(entry.id)
        return
      case 'push-draft':
        if (entry !== undefined && push.stage.name === 'idle') startPush(entry.id)
        return
      case 'show-card':
      case 'show-push-settings':
      case 'show-changes':
        parts.tab.value = command.slice('show-'.length) as Tab
        return
      case 'format-card':
        parts.tab.value = 'card'
        parts.editor.value?.format()
        return
      case 'next-problem':
        parts.tab.value = 'card'
        parts.editor.value?.nextProblem()
        return
      case 'preview-width':
        parts.previewWidth.value = parts.previewWidth.value === 'pc' ? 'phone' : 'pc'
        return
      case 'preview-theme':
        parts.previewTheme.value = parts.previewTheme.value === 'light' ? 'dark' : 'light'
        return
      case 'open-settings':
        parts.settingsOpen.value = true
        return
      case 'open-palette':
        parts.paletteOpen.value = true
        return
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    // A key that an input method is using is not ours.
    if (event.isComposing || event.repeat) return
    const command = commandOf(event, settings.platform === 'darwin')
    if (command === undefined) return
    event.preventDefault()
    event.stopPropagation()
    // A dialog asks something first; its draft must not be saved, closed or pushed behind it.
    if (document.querySelector('[role="dialog"]') === null) run(command)
  }

  window.addEventListener('keydown', onKeyDown, true)
  const stopListening = window.studio.onCommand((command) => run(command))
  onScopeDispose(() => {
    window.removeEventListener('keydown', onKeyDown, true)
    stopListening()
  })
  return { run, saveQuestion }
}
