import { randomUUID } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Draft } from '@shared/draft/draft'
import { readDraft } from '@shared/draft/read-draft'
import { sameDraft } from '@shared/draft/same-draft'
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
   * person gave none. What is typed while the dialog is open stays backed up.
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

interface Entry {
  readonly name: string
  /** As the window last told it. */
  readonly draft: Draft
  readonly file?: DraftFileState
  readonly notices: readonly Message[]
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
  /** By id: a save must know what the one before it wrote, or it would take its own file for a stranger's. */
  const inTurn = oneAtATime()
  /** By path: a file that is opened twice at once is one draft. */
  const openingInTurn = oneAtATime()

  async function remember(path: string): Promise<void> {
    const remembered = await recent.remember(path)
    if (!remembered.ok) tell(remembered.error.message)
  }

  async function read(id: string, path: string): Promise<Result<OpenDraft>> {
    const opened = await files.openDraft(path)
    if (!opened.ok) return opened

    const { draft, file, problems } = opened.value
    const notices = [...opened.value.notices, ...problems.map(problemMessage)]
    const entry: Entry =
      file === undefined
        ? { name: withoutExtension(path), draft, notices }
        : { name: basename(path), draft, file, notices }
    entries.set(id, entry)
    if (file !== undefined) await remember(path)
    return ok(openDraftOf(id, entry))
  }

  /** The draft of a file that is open already, by whatever path. */
  async function openAlready(realFile: string): Promise<OpenDraft | undefined> {
    for (const [id, { file }] of [...entries]) {
      if (file === undefined || (await realPathOf(file.path)) !== realFile) continue
      // It may be closing just now.
      const found = await inTurn(id, () => Promise.resolve(entries.get(id)))
      if (found?.file === undefined) continue
      await remember(found.file.path)
      return openDraftOf(id, found)
    }
    return undefined
  }

  /** Notes what the window says a draft is, at once: what is said last holds, however long a save takes. */
  function note(id: string, draft: Draft): void {
    const entry = entries.get(id)
    if (entry !== undefined) entries.set(id, { ...entry, draft })
  }

  /** Backs up what was last told, or forgets the backup when that is `saved`. */
  function keepSafe(
    id: string,
    { name, draft, file }: Entry,
    saved: Draft | undefined,
  ): Promise<Result<null>> {
    if (saved !== undefined && sameDraft(saved, draft)) return backups.drop(id)
    return backups.backUp(id, {
      draft,
      name,
      ...(file === undefined ? {} : { path: file.path, fingerprint: file.fingerprint, fileText: file.text }),
    })
  }

  /** What was typed while the save ran stays, and stays backed up. */
  async function written(id: string, saved: Draft, file: DraftFileState): Promise<SavedDraft> {
    const name = basename(file.path)
    const entry = entries.get(id)
    if (entry !== undefined) {
      const now: Entry = { name, draft: entry.draft, file, notices: [] }
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

    open: async (path) => {
      const realFile = await realPathOf(path)
      return openingInTurn(realFile, async () => {
        const open = await openAlready(realFile)
        return open === undefined ? read(randomUUID(), path) : ok(open)
      })
    },

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
        const saved = await files.saveDraft(path, draft, fingerprint, { overwrite, basedOn: entry.file.text })
        return saved.ok ? ok(await written(id, draft, saved.value)) : saved
      })
    },

    saveAs: async (id, draft, choosePath) => {
      note(id, draft)
      const path = await choosePath()
      if (path === undefined) return ok(null)
      return inTurn(id, async () => {
        const entry = entries.get(id)
        if (entry === undefined) return fail('window.not-known-here')
        const basedOn = entry.file?.text
        const saved = await files.saveDraft(path, draft, undefined, {
          overwrite: true,
          ...(basedOn === undefined ? {} : { basedOn }),
        })
        return saved.ok ? ok(await written(id, draft, saved.value)) : saved
      })
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
      return restored.ok ? ok(restored.value.map(restoreOne)) : restored
    },

    all: () => [...entries].map(([id, entry]) => openDraftOf(id, entry)),
    nameOf: (id) => entries.get(id)?.name,
    pathOf: (id) => entries.get(id)?.file?.path,
  }

  function restoreOne(backup: RestoredBackup): OpenDraft {
    const { draftId: id, draft, path, fingerprint, fileText } = backup
    const file =
      path && fingerprint && fileText !== undefined ? { path, fingerprint, text: fileText } : undefined
    const name = backup.name ?? (path === undefined ? id : basename(path))
    const notices: Message[] = [{ key: 'window.restored' }]
    const entry: Entry = file === undefined ? { name, draft, notices } : { name, draft, file, notices }
    entries.set(id, entry)
    return openDraftOf(id, entry)
  }
}

function openDraftOf(id: string, entry: Entry): OpenDraft {
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
function savedDraftOf({ file }: Entry): Draft | undefined {
  const saved = file === undefined ? undefined : readDraft(file.text)
  return saved?.ok ? saved.value.draft : undefined
}

/** Where a path leads; a link is another path to the same file. */
async function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}

function withoutExtension(path: string): string {
  const name = basename(path)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}
