import { resolve } from 'node:path'
import type { Draft } from '@shared/draft/draft'
import type { Result } from '@shared/result'
import { fileIdentity } from '../files/file-behind'
import { oneAtATime } from '../files/one-at-a-time'
import type { Fingerprint } from './fingerprint'
import type { DraftFileState, OpenedDraft } from './open-draft'
import { openDraft } from './open-draft'
import type { SaveOptions } from './save-draft'
import { saveDraft } from './save-draft'

/** Opens and saves draft files. Saves of one file follow each other, so that each sees what the one before it wrote. */
export interface DraftFiles {
  /** See `openDraft`. */
  readonly openDraft: (path: string) => Promise<Result<OpenedDraft>>
  /** See `saveDraft`. */
  readonly saveDraft: (
    path: string,
    draft: Draft,
    fingerprint: Fingerprint | undefined,
    options?: SaveOptions,
  ) => Promise<Result<DraftFileState>>
}

/** @param now - the clock, in milliseconds since 1970. */
export function draftFiles(now: () => number): DraftFiles {
  const byPath = oneAtATime()
  const byFile = oneAtATime()

  return {
    openDraft: (path) => openDraft(path, now()),
    saveDraft: (path, draft, fingerprint, options = {}) =>
      // In line before anything is awaited, so that the save that was asked for last is the last one.
      byPath(resolve(path), async () => {
        return byFile(await fileIdentity(path), () => saveDraft(path, draft, fingerprint, options, now()))
      }),
  }
}
