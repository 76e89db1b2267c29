import { basename } from 'node:path'
import type { Draft } from '@shared/draft/draft'
import { readDraft } from '@shared/draft/read-draft'
import { unwrapImport } from '@shared/draft/unwrap-import'
import type { Problem } from '@shared/problem'
import type { Failure, Message, Result } from '@shared/result'
import { ok } from '@shared/result'
import type { Fingerprint } from './fingerprint'
import { fingerprintOf } from './fingerprint'
import { readTextFile } from './read-text-file'

/** A draft's file as it was when last read or written. */
export interface DraftFileState {
  readonly path: string
  /** The text, from which layout and unknown members are kept on saving. */
  readonly text: string
  readonly fingerprint: Fingerprint
}

export interface OpenedDraft {
  readonly draft: Draft
  /** What is odd about the file itself. */
  readonly problems: readonly Problem[]
  /** What was unwrapped, when this was an import. */
  readonly notices: readonly Message[]
  /** The draft's file. Absent when the draft was imported from something else, which must not be written over. */
  readonly file?: DraftFileState
}

/**
 * Opens a draft file, or imports what can be made a draft of (see `unwrapImport`). Never writes, never reads more than
 * 5 MB, never waits for a pipe. Failures: those of `readTextFile`, and those of `readDraft` with the file's name.
 * @param now - milliseconds since 1970.
 */
export async function openDraft(path: string, now: number): Promise<Result<OpenedDraft>> {
  const textFile = await readTextFile(path)
  if (!textFile.ok) return textFile

  const { text } = textFile.value
  const read = readDraft(text, basename(path))
  if (read.ok) {
    const file = { path, text, fingerprint: fingerprintOf(textFile.value) }
    return ok({ ...read.value, notices: [], file })
  }

  if (mayBeImported(read.error)) {
    const imported = unwrapImport(text, now)
    if (imported.ok) {
      return ok({ draft: imported.value.draft, problems: [], notices: imported.value.unwrapped })
    }
    if (imported.error.code !== 'draft.import-unrecognised') return imported
  }
  return { ok: false, error: { ...read.error, details: { ...read.error.details, path } } }
}

function mayBeImported({ code }: Failure): boolean {
  return code === 'draft.not-a-draft' || code === 'draft.not-json'
}
