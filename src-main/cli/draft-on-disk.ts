import { basename } from 'node:path'
import type { Draft, DraftBase } from '@shared/draft/draft'
import { readDraft } from '@shared/draft/read-draft'
import type { Problem } from '@shared/problem'
import { ok, type Message, type Result } from '@shared/result'
import { fingerprintOf, type Fingerprint } from '../drafts/fingerprint'
import { readTextFile } from '../drafts/read-text-file'
import { saveDraft } from '../drafts/save-draft'
import { explainNotADraft } from './import-material'

/** A draft with the file that it was read from. */
export interface DraftOnDisk {
  readonly path: string
  /** As it is in the file. */
  readonly text: string
  readonly draft: Draft
  /** What is odd about the file itself. */
  readonly problems: readonly Problem[]
  readonly fingerprint: Fingerprint
}

/**
 * Reads a draft file; what could be imported into one is none.
 *
 * @param now - milliseconds since 1970.
 */
export async function readDraftOnDisk(path: string, now: number): Promise<Result<DraftOnDisk>> {
  const file = await readTextFile(path)
  if (!file.ok) return file
  const { text } = file.value
  const read = readDraft(text, basename(path))
  if (!read.ok) return { ok: false, error: explainNotADraft(read.error, text, basename(path), now) }
  return ok({ path, text, ...read.value, fingerprint: fingerprintOf(file.value) })
}

/**
 * Writes Feishu's latest copy into the draft's file, whose layout and unknown members stay; never when somebody changed
 * the file since it was read.
 *
 * @param now - milliseconds since 1970.
 * @returns what to tell when it was not written; the push is not affected by that.
 */
export async function keepBase(
  file: DraftOnDisk,
  base: DraftBase,
  now: number,
): Promise<Message | undefined> {
  const saved = await saveDraft(file.path, { ...file.draft, base }, file.fingerprint, {}, now)
  if (saved.ok) return undefined

  const { code, details } = saved.error
  if (code === 'draft.changed-on-disk' || code === 'draft.vanished') {
    return { key: 'cli.base-not-kept-changed', params: { file: file.path } }
  }
  return { key: 'cli.base-not-kept', params: { file: file.path, reason: String(details?.errno ?? code) } }
}
