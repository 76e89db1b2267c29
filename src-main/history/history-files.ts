import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import type { HistoryEntry } from '@shared/history/history-entry'
import type { DraftTarget } from '@shared/draft/draft'
import { isJsonObject } from '@shared/json-value'
import { fail, ok, type Message, type Result } from '@shared/result'
import { errorCode } from '../files/error-code'
import { oneAtATime } from '../files/one-at-a-time'
import { setAside } from '../files/set-aside'
import { writeAtomically } from '../files/write-atomically'
import { createFileLock } from '../profiles/file-lock'
import { withEntry } from './with-entry'

/** What became of every push, one bounded file each in `history/`; a crash leaves it as it was before or after. */
export interface History {
  /** Keeps an attempt. One that cannot be kept is told, and holds nothing up. */
  readonly record: (entry: HistoryEntry) => Promise<void>
  /** The attempts of a push, the latest first. */
  readonly of: (target: DraftTarget) => Promise<Result<HistoryEntry[]>>
}

/** The `format` that this version writes and reads. */
const FORMAT = 'pushcard-history/1'

const object = v.custom<Record<string, unknown>>(isJsonObject)
const document = v.object({
  format: v.literal(FORMAT),
  entries: v.array(
    v.pipe(
      v.looseObject({
        id: v.string(),
        at: v.number(),
        outcome: v.string(),
        advice: v.looseObject({ key: v.string() }),
        target: object,
        changes: v.array(object),
        exchanges: v.array(object),
      }),
      v.transform((value) => value as unknown as HistoryEntry),
    ),
  ),
})

/**
 * @param userData - the folder that holds `history/`.
 * @param now - the clock, in milliseconds since 1970.
 * @param tell - shows a notice: `history.damaged`, `history.not-kept`.
 */
export function historyFiles(userData: string, now: () => number, tell: (notice: Message) => void): History {
  const folder = join(userData, 'history')
  const inTurn = oneAtATime()
  const exclusively = createFileLock(join(folder, 'history.lock'), { busy: 'history.busy' })

  const fileOf = ({ brand, helpdeskId, notificationId }: DraftTarget): string => {
    const name = createHash('sha256').update(`${brand}/${helpdeskId}/${notificationId}`).digest('hex')
    return join(folder, `${name.slice(0, 32)}.json`)
  }

  /** The oldest first. A damaged file is put aside, and history begins anew. */
  async function read(path: string): Promise<HistoryEntry[]> {
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return []
      throw error
    }
    const entries = parse(text)
    if (entries !== undefined) return entries

    const aside = await setAside(path, now())
    tell({ key: 'history.damaged', params: { file: basename(aside) } })
    return []
  }

  return {
    record: (entry) => {
      const path = fileOf(entry.target)
      return inTurn(path, async () => {
        const kept = await exclusively(async () => {
          try {
            await mkdir(folder, { recursive: true, mode: 0o700 })
            const entries = withEntry(await read(path), entry)
            await writeAtomically(
              path,
              Buffer.from(`${JSON.stringify({ format: FORMAT, entries }, null, 1)}\n`),
              {
                mode: 0o600,
              },
            )
            return ok(null)
          } catch (error) {
            return fail('history.not-kept', { reason: errorCode(error) })
          }
        })
        if (!kept.ok) tell(kept.error.message)
      })
    },

    of: (target) => {
      const path = fileOf(target)
      return inTurn(path, async () => {
        try {
          return ok((await read(path)).reverse())
        } catch (error) {
          return fail('history.unreadable', { reason: errorCode(error) })
        }
      })
    },
  }
}

function parse(text: string): HistoryEntry[] | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return undefined
  }
  const checked = v.safeParse(document, parsed)
  return checked.success ? checked.output.entries : undefined
}
