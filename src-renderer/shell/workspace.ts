import { inject, nextTick, provide, ref, shallowRef, type InjectionKey, type Ref, type ShallowRef } from 'vue'
import type { CardLanguage } from '@shared/card/catalogue/languages'
import type { Problem } from '@shared/problem'
import type { CardEditorHandle } from '../editor/card-editor-handle'
import type { CardCommands } from '../editor/use-card-commands'
import type { ImageInsertion } from '../images/use-image-insertion'
import type { ShownTheme, PreviewWidth } from '../preview/preview-context'
import { focusField } from '../push/focus-field'

export type SidePanel = 'components' | 'properties'
export type Tab = 'card' | 'push-settings' | 'changes' | 'history'

/** What is shown of the open draft, and how. The parts of the workspace and the window's commands act on it. */
export interface Workspace {
  readonly tab: Ref<Tab>
  readonly previewTheme: Ref<ShownTheme>
  readonly previewWidth: Ref<PreviewWidth>
  /** The language that the shown card is read in. */
  readonly previewLocale: Ref<CardLanguage>
  /** `null` while no draft is open. */
  readonly editor: ShallowRef<CardEditorHandle | null>
  /** What can be done with the card of the draft that is shown; `null` while none is. */
  readonly cardCommands: ShallowRef<CardCommands | null>
  /** Puts pictures into the card of the draft that is shown; `null` while none is. */
  readonly imageInsertion: ShallowRef<ImageInsertion | null>
  /** Which side panel stands beside the text of the card; `null` when it is closed. */
  readonly sidePanel: Ref<SidePanel | null>
  /** Whether the editor takes keys. */
  readonly editorReady: Ref<boolean>
  /** Leads to the place of a problem, on whichever tab that is. */
  readonly showProblem: (problem: Problem) => Promise<void>
}

const workspaceKey: InjectionKey<Workspace> = Symbol('workspace')

/** The workspace of the window, for all components in it. */
export function provideWorkspace(previewTheme: ShownTheme): Workspace {
  const tab = ref<Tab>('card')
  const editor = shallowRef<CardEditorHandle | null>(null)

  async function showProblem(problem: Problem): Promise<void> {
    tab.value = problem.source === 'card' ? 'card' : 'push-settings'
    await nextTick()
    if (problem.source !== 'card') focusField(problem)
    else if (problem.range !== undefined) editor.value?.reveal(problem.range)
  }

  const workspace: Workspace = {
    tab,
    previewTheme: ref(previewTheme),
    previewWidth: ref<PreviewWidth>('pc'),
    previewLocale: ref<CardLanguage>('zh_cn'),
    editor,
    cardCommands: shallowRef(null),
    imageInsertion: shallowRef(null),
    sidePanel: ref('components'),
    editorReady: ref(false),
    showProblem,
  }
  provide(workspaceKey, workspace)
  return workspace
}

/** @throws {Error} outside the window. */
export function useWorkspace(): Workspace {
  const workspace = inject(workspaceKey)
  if (workspace === undefined) throw new Error('a part of the workspace stands outside the window')
  return workspace
}
