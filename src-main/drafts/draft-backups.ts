import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Message, Result } from '@shared/result'
import { fail, ok } from '@shared/result'
import { oneAtATime } from '../files/one-at-a-time'
import { errorCode } from '../files/error-code'
import { setAside } from '../files/set-aside'
import { removeStaleTemporaries, writeAtomically } from '../files/write-atomically'
import type { Backup } from './backup-text'
import { parseBackup, renderBackup } from './backup-text'

/** What is kept of an edited draft. */
export type BackupContent = Omit<Backup, 'savedAt'>

/** A draft that was edited and not saved when the app ended. */
export interface RestoredBackup extends Backup {
  readonly draftId: string
}

/** Keeps what was typed and not yet saved (hot exit), one file a draft in `backups/`, two generations of each. */
export interface DraftBackups {
  /** Keeps a draft; how often is the caller's business. Failure: `draft.backup-failed`; the one before stays. */
  readonly backUp: (draftId: string, content: BackupContent) => Promise<Result<null>>
  /** Forgets a draft that was saved or given up. Failure: `draft.backup-failed`. */
  readonly drop: (draftId: string) => Promise<Result<null>>
  /** What there is to recover, the latest first. Failure: `draft.backups-unreadable`. */
  readonly restoreBackups: () => Promise<Result<RestoredBackup[]>>
}

/**
 * @param userData - the folder that holds `backups/`.
 * @param now - the clock, in milliseconds since 1970.
 * @param tell - shows a notice: `draft.backup-damaged`, `draft.backup-previous-used`, `draft.backup-unreadable`.
 */
export function draftBackups(
  userData: string,
  now: () => number,
  tell: (notice: Message) => void,
): DraftBackups {
  const folder = join(userData, 'backups')
  const inTurn = oneAtATime()

  const newest = (draftId: string): string => join(folder, `${checkedId(draftId)}.json`)
  const previous = (draftId: string): string => join(folder, `${checkedId(draftId)}.previous.json`)

  async function change(draftId: string, task: () => Promise<void>): Promise<Result<null>> {
    return inTurn(checkedId(draftId), async () => {
      try {
        await task()
        return ok(null)
      } catch (error) {
        return fail('draft.backup-failed', { reason: errorCode(error) })
      }
    })
  }

  /** The backup in a file; one that makes no sense is set aside. */
  async function read(path: string): Promise<Backup | 'absent' | 'damaged'> {
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return 'absent'
      throw error
    }
    const backup = parseBackup(text)
    if (backup !== undefined) return backup

    const aside = await setAside(path, now())
    tell({ key: 'draft.backup-damaged', params: { file: basename(aside) } })
    return 'damaged'
  }

  async function restore(draftId: string): Promise<RestoredBackup | undefined> {
    const newer = await read(newest(draftId))
    if (typeof newer === 'object') return { draftId, ...newer }

    const older = await read(previous(draftId))
    if (typeof older !== 'object') return undefined
    if (newer === 'damaged') tell({ key: 'draft.backup-previous-used' })
    return { draftId, ...older }
  }

  /** A backup that cannot be read does not keep the others from being restored. */
  async function restoreOrTell(draftId: string): Promise<RestoredBackup | undefined> {
    try {
      return await restore(draftId)
    } catch (error) {
      tell({ key: 'draft.backup-unreadable', params: { file: `${draftId}.json`, reason: errorCode(error) } })
      return undefined
    }
  }

  return {
    backUp: (draftId, content) =>
      change(draftId, async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        // Should this end here, the next line's file is missing and the previous one is found.
        await renameIfThere(newest(draftId), previous(draftId))
        await writeAtomically(newest(draftId), Buffer.from(renderBackup({ savedAt: now(), ...content })), {
          mode: 0o600,
        })
      }),

    drop: (draftId) =>
      change(draftId, async () => {
        // The older one first: of a drop that is cut short, the newer one is left.
        await rm(previous(draftId), { force: true })
        await rm(newest(draftId), { force: true })
      }),

    restoreBackups: async () => {
      try {
        const names = await namesIn(folder)
        const ids = new Set(
          names.flatMap((name) => /^([\w-]{1,64})(?:\.previous)?\.json$/.exec(name)?.[1] ?? []),
        )
        const restored: RestoredBackup[] = []
        for (const draftId of ids) {
          const backup = await inTurn(draftId, () => restoreOrTell(draftId))
          if (backup !== undefined) restored.push(backup)
          await removeStaleTemporaries(newest(draftId), now())
        }
        return ok(restored.sort((one, other) => other.savedAt - one.savedAt))
      } catch (error) {
        return fail('draft.backups-unreadable', { reason: errorCode(error) })
      }
    },
  }
}

/** @throws {RangeError} for an id that could lead out of the folder: ids are made by the app. */
function checkedId(draftId: string): string {
  if (!/^[\w-]{1,64}$/.test(draftId)) throw new RangeError('not a draft id')
  return draftId
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}
