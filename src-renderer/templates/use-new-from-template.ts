import { nextTick, watch } from 'vue'
import type { OwnTemplate } from '@shared/card/templates/own-template'
import { templateCard, templateSnippet, type Template } from '@shared/card/templates/template'
import { useDraftsStore } from '../drafts/drafts-store'
import { useWorkspace } from '../shell/workspace'
import { useWords } from '../words/use-words'

/** What a new draft can begin with. */
export type TemplateChoice =
  | { readonly kind: 'built-in'; readonly template: Template }
  | { readonly kind: 'own'; readonly template: OwnTemplate }

/** Makes a draft of a template and leads to the first place to fill in. */
export function useNewFromTemplate(): (choice: TemplateChoice) => Promise<void> {
  const drafts = useDraftsStore()
  const { tab, editor, editorReady } = useWorkspace()
  const { language } = useWords()

  async function begin(template: Template): Promise<void> {
    const inLanguage = language.value === 'zh-CN' ? 'zh' : 'en'
    const cardText = JSON.stringify(templateCard(template, inLanguage), null, 2)
    const entry = await drafts.create('blank', (draft) => ({
      ...draft,
      notification: { ...draft.notification, job_name: template.jobName[inLanguage] },
      cardText,
    }))
    if (entry === undefined) return

    tab.value = 'card'
    await untilEditorShows()
    // Loading the editor takes a moment, in which a person may have gone elsewhere or begun to type.
    const isUntouched = drafts.activeId === entry.id && entry.draft.cardText === cardText
    if (isUntouched) editor.value?.replaceBySnippet(templateSnippet(template, inLanguage))
  }

  async function untilEditorShows(): Promise<void> {
    await nextTick()
    if (!editorReady.value)
      await new Promise<void>((resolve) => watch(editorReady, () => resolve(), { once: true }))
    // The editor learns its size from the frame after its tab is shown; before that it takes no focus.
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  }

  return async (choice) => {
    if (choice.kind === 'built-in') return begin(choice.template)
    const { cardText } = choice.template
    await drafts.create('blank', (draft) => ({ ...draft, cardText }))
    tab.value = 'card'
  }
}
