import { ref, type Ref } from 'vue'
import { useDraftsStore } from '../drafts/drafts-store'

/** Why saving, closing or reloading a draft needs a person's word. */
export interface SaveQuestionState {
  readonly draftId: string
  readonly why: 'changed-on-disk' | 'vanished' | 'close' | 'reload'
}

export interface Saving {
  /** The question that stands, if any. */
  readonly question: Ref<SaveQuestionState | undefined>
  /** Saves a draft, or asks what to do. @returns whether it was saved. */
  readonly save: (id: string) => Promise<boolean>
}

/** Saves drafts, and asks where nothing must be decided for a person. */
export function useSaving(): Saving {
  const drafts = useDraftsStore()
  const question = ref<SaveQuestionState>()

  async function save(id: string): Promise<boolean> {
    const failure = await drafts.save(id)
    if (failure === 'draft.changed-on-disk') question.value = { draftId: id, why: 'changed-on-disk' }
    if (failure === 'draft.vanished') question.value = { draftId: id, why: 'vanished' }
    const entry = drafts.find(id)
    return failure === undefined && entry !== undefined && !drafts.isEdited(entry)
  }

  return { question, save }
}
