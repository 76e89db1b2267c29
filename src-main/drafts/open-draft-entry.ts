import { basename } from 'node:path'
import type { Draft } from '@shared/draft/draft'
import { readDraft } from '@shared/draft/read-draft'
import type { OpenDraft } from '@shared/ipc-contract'
import { problemMessage } from '@shared/problem'
import type { Message } from '@shared/result'
import type { BackupContent, RestoredBackup } from './draft-backups'
import type { DraftFileState, OpenedDraft } from './open-draft'

/** What is known of a draft that a window has open. */
export interface OpenDraftEntry {
  readonly name: string
  /** As the window last told it. */
  readonly draft: Draft
  /** Absent while the draft has no file. */
  readonly file?: DraftFileState
  readonly notices: readonly Message[]
}

/** The entry of a file that was opened; what was imported from it has no file of its own yet. */
export function entryOfFile(path: string, { draft, file, problems, notices }: OpenedDraft): OpenDraftEntry {
  const told = [...notices, ...problems.map(problemMessage)]
  return file === undefined
    ? { name: withoutExtension(path), draft, notices: told }
    : { name: basename(path), draft, file, notices: told }
}

/** The entry of a draft that was edited and not saved when the app ended. */
export function entryOfBackup(backup: RestoredBackup): OpenDraftEntry {
  const { draftId, draft, path, fingerprint, fileText } = backup
  const name = backup.name ?? (path === undefined ? draftId : basename(path))
  const entry = { name, draft, notices: [{ key: 'window.restored' }] } as const
  return path && fingerprint && fileText !== undefined
    ? { ...entry, file: { path, fingerprint, text: fileText } }
    : entry
}

/** What a backup keeps of an entry. */
export function backupOf({ name, draft, file }: OpenDraftEntry): BackupContent {
  return {
    draft,
    name,
    ...(file === undefined ? {} : { path: file.path, fingerprint: file.fingerprint, fileText: file.text }),
  }
}

/** An entry as the window is told it. */
export function openDraftOf(id: string, entry: OpenDraftEntry): OpenDraft {
  const { name, draft, file, notices } = entry
  const saved = savedDraftOf(entry)
  return {
    id,
    name,
    draft,
    notices,
    ...(file === undefined ? {} : { path: file.path }),
    ...(saved === undefined ? {} : { saved }),
  }
}

/** The draft as its file holds it. */
export function savedDraftOf({ file }: OpenDraftEntry): Draft | undefined {
  const saved = file === undefined ? undefined : readDraft(file.text)
  return saved?.ok ? saved.value.draft : undefined
}

function withoutExtension(path: string): string {
  const name = basename(path)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}
