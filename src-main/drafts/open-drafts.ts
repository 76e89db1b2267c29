import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Draft } from '@shared/draft/draft'
import { readDraft } from '@shared/draft/read-draft'
import type { OpenDraft, SavedDraft } from '@shared/ipc-contract'
import { problemMessage } from '@shared/problem'
import { fail, ok, type Message, type Result } from '@shared/result'
import { oneAtATime } from '../files/one-at-a-time'
import type { DraftBackups, RestoredBackup } from './draft-backups'
import type { DraftFiles } from './draft-files'
import type { DraftFileState } from './open-draft'
import type { RecentDrafts } from './recent-drafts'

/** The drafts that a window has open: which file each has, and what that file was when last read or written. */
export interface OpenDrafts {
  /** A draft that has no file yet. */
  readonly create: (draft: Draft, name: string) => OpenDraft
  /** Opens a file, or imports what can be made a draft of. Failures: those of `openDraft`. */
  readonly open: (path: string) => Promise<Result<OpenDraft>>
  /** Reads a draft's file again. */
  readonly reload: (id: string) => Promise<Result<OpenDraft>>
  /** @returns `no-file` when the draft has none yet. Failures: those of `saveDraft`, `window.not-known-here`. */
  readonly save: (id: string, draft: Draft, overwrite: boolean) => Promise<Result<SavedDraft | 'no-file'>>
  /** Saves under a path that a person chose; the system's dialog has asked about a file that is there. */
  readonly saveAs: (id: string, draft: Draft, path: string) => Promise<Result<SavedDraft>>
  /** Keeps what was typed safe from a crash. */
  readonly backUp: (id: string, draft: Draft) => Promise<Result<null>>
  readonly close: (id: string) => Promise<Result<null>>
  /** What was edited and not saved when the app ended last. */
  readonly restore: () => Promise<Result<OpenDraft[]>>
  /** Every open draft as last told, for a page that was loaded anew. */
  readonly all: () => OpenDraft[]
  readonly nameOf: (id: string) => string | undefined
  readonly pathOf: (id: string) => string | undefined
}

interface Entry {
  readonly name: string
  /** As the window last told it. */
  readonly draft: Draft
  readonly file?: DraftFileState
}

export interface OpenDraftsServices {
  readonly files: DraftFiles
  readonly backups: DraftBackups
  readonly recent: RecentDrafts
}

/** @param tell - shows what went wrong beside the matter, such as a recent list that could not be kept. */
export function openDrafts(
  { files, backups, recent }: OpenDraftsServices,
  tell: (notice: Message) => void,
): OpenDrafts {
  const entries = new Map<string, Entry>()
  /** A save must know what the one before it wrote, or it would take its own file for a stranger's. */
  const inTurn = oneAtATime()

  async function remember(path: string): Promise<void> {
    const remembered = await recent.remember(path)
    if (!remembered.ok) tell(remembered.error.message)
  }

  async function read(id: string, path: string): Promise<Result<OpenDraft>> {
    const opened = await files.openDraft(path)
    if (!opened.ok) return opened
    const { draft, file, notices, problems } = opened.value
    const name = file === undefined ? withoutExtension(path) : basename(path)
    entries.set(id, file === undefined ? { name, draft } : { name, draft, file })
    if (file !== undefined) await remember(path)
    return ok({
      id,
      name,
      draft,
      notices: [...notices, ...problems.map(problemMessage)],
      ...(file === undefined ? {} : { path, saved: draft }),
    })
  }

  async function written(id: string, draft: Draft, file: DraftFileState): Promise<SavedDraft> {
    const name = basename(file.path)
    entries.set(id, { name, draft, file })
    const dropped = await backups.drop(id)
    if (!dropped.ok) tell(dropped.error.message)
    await remember(file.path)
    return { id, path: file.path, name }
  }

  return {
    create: (draft, name) => {
      const id = randomUUID()
      entries.set(id, { name, draft })
      return { id, name, draft, pristine: true, notices: [] }
    },

    open: (path) => read(randomUUID(), path),

    reload: async (id) => {
      const file = entries.get(id)?.file
      if (file === undefined) return fail('window.not-known-here')
      const again = await read(id, file.path)
      if (again.ok) await backups.drop(id)
      return again
    },

    save: (id, draft, overwrite) =>
      inTurn(id, async () => {
        const entry = entries.get(id)
        if (entry === undefined) return fail('window.not-known-here')
        if (entry.file === undefined) return ok('no-file')
        const { path, fingerprint } = entry.file
        const saved = await files.saveDraft(path, draft, fingerprint, { overwrite, basedOn: entry.file.text })
        return saved.ok ? ok(await written(id, draft, saved.value)) : saved
      }),

    saveAs: (id, draft, path) =>
      inTurn(id, async () => {
        const entry = entries.get(id)
        if (entry === undefined) return fail('window.not-known-here')
        const basedOn = entry.file?.text
        const saved = await files.saveDraft(path, draft, undefined, {
          overwrite: true,
          ...(basedOn === undefined ? {} : { basedOn }),
        })
        return saved.ok ? ok(await written(id, draft, saved.value)) : saved
      }),

    backUp: async (id, draft) => {
      const entry = entries.get(id)
      if (entry === undefined) return fail('window.not-known-here')
      const { name, file } = entry
      entries.set(id, { ...entry, draft })
      return backups.backUp(id, {
        draft,
        name,
        ...(file === undefined
          ? {}
          : { path: file.path, fingerprint: file.fingerprint, fileText: file.text }),
      })
    },

    close: async (id) => {
      entries.delete(id)
      return backups.drop(id)
    },

    restore: async () => {
      const restored = await backups.restoreBackups()
      return restored.ok ? ok(restored.value.map(restoreOne)) : restored
    },

    all: () => [...entries].map(([id, entry]) => openDraftOf(id, entry, [])),
    nameOf: (id) => entries.get(id)?.name,
    pathOf: (id) => entries.get(id)?.file?.path,
  }

  function restoreOne(backup: RestoredBackup): OpenDraft {
    const { draftId: id, draft, path, fingerprint, fileText } = backup
    const file =
      path && fingerprint && fileText !== undefined ? { path, fingerprint, text: fileText } : undefined
    const name = backup.name ?? (path === undefined ? id : basename(path))
    const entry = file === undefined ? { name, draft } : { name, draft, file }
    entries.set(id, entry)
    return openDraftOf(id, entry, [{ key: 'window.restored' }])
  }
}

function openDraftOf(id: string, { name, draft, file }: Entry, notices: readonly Message[]): OpenDraft {
  const saved = file === undefined ? undefined : readDraft(file.text)
  return {
    id,
    name,
    draft,
    notices,
    ...(file === undefined ? {} : { path: file.path }),
    ...(saved?.ok ? { saved: saved.value.draft } : {}),
  }
}

function withoutExtension(path: string): string {
  const name = basename(path)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}
