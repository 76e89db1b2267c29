import { mkdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import type { RecentDraft } from '@shared/ipc-contract'
import type { Message, Result } from '@shared/result'
import { fail, ok } from '@shared/result'
import { oneAtATime } from '../files/one-at-a-time'
import { errorCode } from '../files/error-code'
import { setAside } from '../files/set-aside'
import { writeAtomically } from '../files/write-atomically'

/** How many files the list remembers. */
export const MAX_RECENT_DRAFTS = 20

const recentSchema = v.object({ paths: v.array(v.string()) })

/** The files that were opened or saved last, the latest first. */
export interface RecentDrafts {
  readonly list: () => Promise<RecentDraft[]>
  /** Puts a file at the head of the list. Failure: `draft.recent-unsaved`. */
  readonly remember: (path: string) => Promise<Result<RecentDraft[]>>
  readonly forget: (path: string) => Promise<Result<RecentDraft[]>>
}

/**
 * @param userData - the folder that keeps the list, in `recent-drafts.json`.
 * @param now - the clock, in milliseconds since 1970.
 * @param tell - shows a notice: `draft.recent-damaged` when the list had to be set aside.
 */
export function recentDrafts(
  userData: string,
  now: () => number,
  tell: (notice: Message) => void,
): RecentDrafts {
  const listFile = join(userData, 'recent-drafts.json')
  const inTurn = oneAtATime()

  async function read(): Promise<string[]> {
    let text: string
    try {
      text = await readFile(listFile, 'utf8')
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return []
      throw error
    }
    const paths = parseList(text)
    if (paths !== undefined) return paths

    const aside = await setAside(listFile, now())
    tell({ key: 'draft.recent-damaged', params: { file: basename(aside) } })
    return []
  }

  async function write(paths: readonly string[]): Promise<void> {
    await mkdir(dirname(listFile), { recursive: true })
    await writeAtomically(listFile, Buffer.from(JSON.stringify({ paths }, null, 2) + '\n'), { mode: 0o600 })
  }

  async function change(edit: (paths: string[]) => string[]): Promise<Result<RecentDraft[]>> {
    return inTurn(listFile, async () => {
      try {
        const paths = edit(await read()).slice(0, MAX_RECENT_DRAFTS)
        await write(paths)
        return ok(await Promise.all(paths.map(describe)))
      } catch (error) {
        return fail('draft.recent-unsaved', { reason: errorCode(error) })
      }
    })
  }

  return {
    list: () =>
      inTurn(listFile, async () => {
        // A list that cannot be read is shown empty; the next change says why.
        const paths = await read().catch(() => [])
        return Promise.all(paths.map(describe))
      }),
    remember: (path) =>
      change((paths) => [resolve(path), ...paths.filter((other) => other !== resolve(path))]),
    forget: (path) => change((paths) => paths.filter((other) => other !== resolve(path))),
  }
}

function parseList(text: string): string[] | undefined {
  try {
    const list = v.safeParse(recentSchema, JSON.parse(text))
    return list.success ? list.output.paths : undefined
  } catch {
    return undefined
  }
}

async function describe(path: string): Promise<RecentDraft> {
  const missing = await stat(path).then(
    (stats) => !stats.isFile(),
    () => true,
  )
  return { path, name: basename(path), missing }
}
