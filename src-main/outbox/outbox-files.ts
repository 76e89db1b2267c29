import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Message } from '@shared/result'
import { errorCode } from '../files/error-code'
import { setAside } from '../files/set-aside'
import { removeStaleTemporaries, writeAtomically } from '../files/write-atomically'
import type { OutboxItem } from './outbox-item'
import { parseItem, renderItem } from './outbox-schema'

/** The outbox on disk, one file an item: at any crash an item is there as it was before or after a write, whole. */
export interface OutboxFiles {
  /** All items that can be read, the oldest first. */
  readonly all: () => Promise<OutboxItem[]>
  /** @returns `undefined` when it is gone. */
  readonly read: (id: string) => Promise<OutboxItem | undefined>
  /** @throws the system's error; the item is as it was before then. */
  readonly write: (item: OutboxItem) => Promise<void>
  /** @throws the system's error. */
  readonly remove: (id: string) => Promise<void>
}

/**
 * @param folder - for the items' files alone.
 * @param now - the clock, in milliseconds since 1970.
 * @param tell - shows a notice: `outbox.item-damaged`, `outbox.item-unreadable`.
 */
export function outboxFiles(folder: string, now: () => number, tell: (notice: Message) => void): OutboxFiles {
  const fileOf = (id: string): string => {
    if (!/^[\w-]{1,64}$/.test(id)) throw new RangeError('not the id of an item')
    return join(folder, `${id}.json`)
  }

  async function read(path: string): Promise<OutboxItem | undefined> {
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') {
        tell({ key: 'outbox.item-unreadable', params: { file: basename(path), reason: errorCode(error) } })
      }
      return undefined
    }
    const item = parseItem(text)
    // A copy under another name is none of ours: two of one id would be two pushes.
    if (item !== undefined && basename(path) === `${item.id}.json`) return item

    const aside = await setAside(path, now())
    tell({ key: 'outbox.item-damaged', params: { file: basename(aside) } })
    return undefined
  }

  return {
    all: async () => {
      const names = await readdir(folder).catch((error: unknown) => {
        if (errorCode(error) !== 'ENOENT') {
          tell({ key: 'outbox.item-unreadable', params: { file: folder, reason: errorCode(error) } })
        }
        return []
      })
      const items: OutboxItem[] = []
      for (const name of names.filter((candidate) => candidate.endsWith('.json'))) {
        const item = await read(join(folder, name))
        if (item !== undefined) items.push(item)
      }
      return items.sort((one, other) => one.confirmedAt - other.confirmedAt)
    },

    read: (id) => read(fileOf(id)),

    write: async (item) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeAtomically(fileOf(item.id), Buffer.from(renderItem(item)), { mode: 0o600 })
    },

    remove: async (id) => {
      await rm(fileOf(id), { force: true })
      await removeStaleTemporaries(fileOf(id), now())
    },
  }
}
