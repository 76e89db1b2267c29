import { nextTick, onScopeDispose, type Ref } from 'vue'
import { isCardCommand, isLifeCommand, lifeCommands, type CommandId } from '@shared/commands'
import { useDraftsStore } from '../drafts/drafts-store'
import type { CardEditorHandle } from '../editor/card-editor-handle'
import { useLifeStore } from '../life/life-store'
import { usePushStore } from '../push/push-store'
import { useProfilesStore } from '../settings/profiles-store'
import { useSettingsStore } from '../settings/settings-store'
import { useTemplatesStore } from '../templates/templates-store'
import { useNoticesStore } from './notices-store'
import { useExport } from './use-export'
import { useKeyboard } from './use-keyboard'
import type { Saving } from './use-saving'
import type { Tab, Workspace } from './workspace'

/** The parts of the window that commands act on. */
export interface WindowParts {
  readonly workspace: Workspace
  readonly settingsOpen: Ref<boolean>
  readonly paletteOpen: Ref<boolean>
  readonly saving: Saving
}

/** Runs commands, wherever they come from: the menu, a shortcut, the palette or a button. */
export function useCommands(parts: WindowParts): { run: (command: CommandId, draftId?: string) => void } {
  const drafts = useDraftsStore()
  const push = usePushStore()
  const life = useLifeStore()
  const profiles = useProfilesStore()
  const settings = useSettingsStore()
  const notices = useNoticesStore()
  const templates = useTemplatesStore()
  const { question, save } = parts.saving
  const { tab, editor, previewTheme, previewWidth, cardCommands, sidePanel } = parts.workspace

  /** A dialog asks something first; its draft must not be saved, closed or pushed behind it. */
  function isDialogOpen(): boolean {
    return (
      parts.settingsOpen.value ||
      parts.paletteOpen.value ||
      question.value !== undefined ||
      templates.dialog !== undefined ||
      push.stage.name !== 'idle' ||
      life.stage.name !== 'idle'
    )
  }

  const exportCard = useExport(parts.workspace)

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

  /** The card editor, once its tab is on the screen. */
  async function withEditor(act: (handle: CardEditorHandle) => void): Promise<void> {
    if (tab.value !== 'card') {
      tab.value = 'card'
      await nextTick()
      // The editor learns its size from the frame after; before that it shows nothing.
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
    }
    if (editor.value !== null) act(editor.value)
  }

  /** In a field of a form the browser undoes; everywhere else it is the card that is meant. */
  function takeBack(direction: 'undo' | 'redo'): void {
    const focused = document.activeElement
    const isField = focused instanceof HTMLInputElement && focused.closest('.monaco-editor') === null
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to a field's own undo stack
    if (isField) document.execCommand(direction)
    else editor.value?.[direction]()
  }

  function run(command: CommandId, draftId = drafts.activeId): void {
    if (command === 'undo' || command === 'redo') {
      takeBack(command)
      return
    }
    if (isDialogOpen()) return
    const entry = draftId === undefined ? undefined : drafts.find(draftId)
    const edited = entry !== undefined && drafts.isEdited(entry)
    if (isCardCommand(command)) {
      cardCommands.value?.run(command)
      return
    }
    if (isLifeCommand(command)) {
      if (entry !== undefined) life.begin(lifeCommands[command], entry.id)
      return
    }
    switch (command) {
      case 'new-draft':
        return void drafts.create('blank')
      case 'new-from-template':
        return void templates.openGallery()
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
      case 'save-as-template':
        if (entry !== undefined) templates.openSave()
        return
      case 'export-html':
      case 'export-png':
        if (entry !== undefined) void exportCard(entry, command === 'export-html' ? 'html' : 'png')
        return
      case 'reload-draft':
        if (entry?.path === undefined) return
        if (edited) question.value = { draftId: entry.id, why: 'reload' }
        else void drafts.reload(entry.id)
        return
      case 'close-draft':
        if (entry === undefined) return
        if (drafts.holdsWork(entry)) question.value = { draftId: entry.id, why: 'close' }
        else void drafts.close(entry.id)
        return
      case 'push-draft':
        if (entry !== undefined && push.stage.name === 'idle') startPush(entry.id)
        return
      case 'fetch-push':
        life.beginFetch()
        return
      case 'refresh-push':
        if (entry !== undefined) life.begin('status', entry.id)
        return
      case 'show-card':
      case 'show-push-settings':
      case 'show-changes':
      case 'show-history':
        tab.value = command.slice('show-'.length) as Tab
        return
      case 'show-components':
      case 'show-properties':
        tab.value = 'card'
        sidePanel.value = command === 'show-components' ? 'components' : 'properties'
        return
      case 'format-card':
        return void withEditor((handle) => handle.format())
      case 'next-problem':
        return void withEditor((handle) => handle.nextProblem())
      case 'preview-width':
        previewWidth.value = previewWidth.value === 'pc' ? 'phone' : 'pc'
        return
      case 'preview-theme':
        previewTheme.value = previewTheme.value === 'light' ? 'dark' : 'light'
        return
      case 'open-settings':
        parts.settingsOpen.value = true
        return
      case 'open-palette':
        parts.paletteOpen.value = true
        return
    }
  }

  useKeyboard(() => settings.platform === 'darwin', run)
  const stopListening = window.studio.onCommand((command) => run(command))
  onScopeDispose(stopListening)
  return { run }
}
