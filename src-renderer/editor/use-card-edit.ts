import type { CardEdit } from '@shared/card/edit/card-edit'
import type { Result } from '@shared/result'
import { useNoticesStore } from '../shell/notices-store'
import { useCardSession, type EditOptions } from './card-session'

/** Carries out an edit of the card and selects what it made; says so when it cannot be made. */
export function useCardEdit(): (edit: Result<CardEdit>, options?: Pick<EditOptions, 'group'>) => void {
  const session = useCardSession()
  const notices = useNoticesStore()
  return (edit, options = {}) => {
    const made = notices.unwrap(edit)
    if (made !== undefined) session.edit(made.edits, { ...options, select: made.pointer })
  }
}
