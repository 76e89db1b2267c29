import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Draft } from '@shared/draft/draft'
import { imageFilesOf } from '@shared/draft/draft-images'
import { sameDraft } from '@shared/draft/same-draft'
import type { OpenDraft, SavedDraft } from '@shared/ipc-contract'
import { fail, ok, type Message, type Result } from '@shared/result'
import { oneAtATime } from '../files/one-at-a-time'
import type { ImageStore } from '../images/image-store'
import type { DraftBackups } from './draft-backups'
import type { DraftFiles } from './draft-files'
import type { DraftFileState } from './open-draft'
import {
  backupOf,
  entryOfBackup,
  entryOfFile,
  openDraftOf,
  savedDraftOf,
  type OpenDraftEntry,
} from './open-draft-entry'
import { oneDraftPerFile } from './one-draft-per-file'
import type { RecentDrafts } from './recent-drafts'

/** The drafts that a window has open: which file each has, and what that file was when last read or written. */
export interface OpenDrafts {
  /** A draft that has no file yet. */
  readonly create: (draft: Draft, name: string) => OpenDraft
  /**
   * Opens a file, or imports what can be made a draft of. A file that is open already, or was restored, is the draft
   * that it is here, with what was edited. Failures: those of `openDraft`.
   */
  readonly open: (path: string) => Promise<Result<OpenDraft>>
  /** Reads a draft's file again. */
  readonly reload: (id: string) => Promise<Result<OpenDraft>>
  /** @returns `no-file` when the draft has none yet. Failures: those of `saveDraft`, `window.not-known-here`. */
  readonly save: (id: string, draft: Draft, overwrite: boolean) => Promise<Result<SavedDraft | 'no-file'>>
  /**
   * Saves under a path that a person chooses; the system's dialog asks about a file that is there. `null` when the
   * person gave none. What is typed while the dialog is open stays backed up. Failures: those of `saveDraft`,
   * `window.not-known-here`, and `draft.open-already` for the file of another open draft, since two drafts of one file
   * would overwrite each other.
   */
  readonly saveAs: (
    id: string,
    draft: Draft,
    choosePath: () => Promise<string | undefined>,
  ) => Promise<Result<SavedDraft | null>>
  /** Keeps what was typed safe from a crash; what the file holds needs no backup. */
  readonly backUp: (id: string, draft: Draft) => Promise<Result<null>>
  readonly close: (id: string) => Promise<Result<null>>
  /** What was edited and not saved when the app ended last. */
  readonly restore: () => Promise<Result<OpenDraft[]>>
  /** Every open draft as last told, for a page that was loaded anew. */
  readonly all: () => OpenDraft[]
  readonly nameOf: (id: string) => string | undefined
  readonly pathOf: (id: string) => string | undefined
}

export interface OpenDraftsServices {
  readonly files: DraftFiles
  readonly backups: DraftBackups
  readonly recent: RecentDrafts
  readonly images: Pick<ImageStore, 'foldersOf' | 'forgetUnused'>
}

/** @param tell - shows what went wrong beside the matter, such as a recent list that could not be kept. */
export function openDrafts(
  { files, backups, recent, images }: OpenDraftsServices,
  tell: (notice: Message) => void,
): OpenDrafts {
  const entries = new Map<string, OpenDraftEntry>()
  /** By id: a save must know what the one before it wrote, or it would take its own file for a stranger's. */
  const inTurn = oneAtATime()
  const pathOf = (id: string): string | undefined => entries.get(id)?.file?.path
  const forFile = oneDraftPerFile({ ids: () => [...entries.keys()], pathOf, inTurn })

  async function remember(path: string): Promise<void> {
    const remembered = await recent.remember(path)
    if (!remembered.ok) tell(remembered.error.message)
  }

  async function read(id: string, path: string): Promise<Result<OpenDraft>> {
    const opened = await files.openDraft(path)
    if (!opened.ok) return opened

    const entry = entryOfFile(path, opened.value)
    entries.set(id, entry)
    if (entry.file !== undefined) await remember(path)
    return ok(openDraftOf(id, entry))
  }

  /** Notes what the window says a draft is, at once: what is said last holds, however long a save takes. */
  function note(id: string, draft: Draft): void {
    const entry = entries.get(id)
    if (entry !== undefined) entries.set(id, { ...entry, draft })
  }

  /** Backs up what was last told, or forgets the backup when that is `saved`. */
  function keepSafe(id: string, entry: OpenDraftEntry, saved: Draft | undefined): Promise<Result<null>> {
    return saved !== undefined && sameDraft(saved, entry.draft)
      ? backups.drop(id)
      : backups.backUp(id, backupOf(entry))
  }

  /** Makes a path that a person chose the draft's file. */
  async function writeTo(path: string, id: string, draft: Draft): Promise<Result<SavedDraft>> {
    const entry = entries.get(id)
    if (entry === undefined) return fail('window.not-known-here')
    const basedOn = entry.file?.text
    const saved = await files.saveDraft(path, draft, undefined, {
      overwrite: true,
      imagesFrom: await images.foldersOf(entry.file?.path),
      ...(basedOn === undefined ? {} : { basedOn }),
    })
    return saved.ok ? ok(await written(id, draft, saved.value)) : saved
  }

  /** What was typed while the save ran stays, and stays backed up. */
  async function written(id: string, saved: Draft, file: DraftFileState): Promise<SavedDraft> {
    const name = basename(file.path)
    const entry = entries.get(id)
    if (entry !== undefined) {
      const now: OpenDraftEntry = { name, draft: entry.draft, file, notices: [] }
      entries.set(id, now)
      const kept = await keepSafe(id, now, saved)
      if (!kept.ok) tell(kept.error.message)
    }
    await remember(file.path)
    return { id, path: file.path, name }
  }

  return {
    create: (draft, name) => {
      const id = randomUUID()
      entries.set(id, { name, draft, notices: [] })
      return { id, name, draft, pristine: true, notices: [] }
    },

    open: (path) =>
      forFile(path, async (holder) => {
        const entry = holder === undefined ? undefined : entries.get(holder)
        if (holder === undefined || entry === undefined) return read(randomUUID(), path)
        if (entry.file !== undefined) await remember(entry.file.path)
        return ok(openDraftOf(holder, entry))
      }),

    reload: (id) =>
      inTurn(id, async () => {
        const file = entries.get(id)?.file
        if (file === undefined) return fail('window.not-known-here')
        const again = await read(id, file.path)
        if (!again.ok) return again
        const dropped = await backups.drop(id)
        if (!dropped.ok) tell(dropped.error.message)
        return again
      }),

    save: (id, draft, overwrite) => {
      note(id, draft)
      return inTurn(id, async () => {
        const entry = entries.get(id)
        if (entry === undefined) return fail('window.not-known-here')
        if (entry.file === undefined) return ok('no-file')
        const { path, fingerprint } = entry.file
        const saved = await files.saveDraft(path, draft, fingerprint, {
          overwrite,
          basedOn: entry.file.text,
          imagesFrom: await images.foldersOf(path),
        })
        return saved.ok ? ok(await written(id, draft, saved.value)) : saved
      })
    },

    saveAs: async (id, draft, choosePath) => {
      note(id, draft)
      const path = await choosePath()
      if (path === undefined) return ok(null)
      return forFile(path, async (holder) =>
        holder === undefined || holder === id
          ? inTurn(id, () => writeTo(path, id, draft))
          : fail('draft.open-already', { file: basename(path) }, { path }),
      )
    },

    backUp: (id, draft) => {
      note(id, draft)
      return inTurn(id, async () => {
        const entry = entries.get(id)
        if (entry === undefined) return fail('window.not-known-here')
        return keepSafe(id, entry, savedDraftOf(entry))
      })
    },

    close: (id) =>
      inTurn(id, () => {
        entries.delete(id)
        return backups.drop(id)
      }),

    restore: async () => {
      const restored = await backups.restoreBackups()
      if (!restored.ok) return restored
      await images.forgetUnused(new Set(restored.value.flatMap(({ draft }) => imageFilesOf(draft))))
      return ok(
        restored.value.map((backup) => {
          const entry = entryOfBackup(backup)
          entries.set(backup.draftId, entry)
          return openDraftOf(backup.draftId, entry)
        }),
      )
    },

    all: () => [...entries].map(([id, entry]) => openDraftOf(id, entry)),
    nameOf: (id) => entries.get(id)?.name,
    pathOf,
  }
}
