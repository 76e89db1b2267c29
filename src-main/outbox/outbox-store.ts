import { randomUUID } from 'node:crypto'
import { errorCode } from '../files/error-code'
import { oneAtATime } from '../files/one-at-a-time'
import { isToBeSettled } from './choose-next'
import { nextItem, type OutboxEvent } from './next-item'
import type { OutboxParts } from './outbox-connection'
import { pushKey, type ConfirmedPush, type OutboxItem } from './outbox-item'

/** The outbox's items, in memory and on disk. */
export interface OutboxStore {
  /** Reads what an earlier run left. */
  readonly load: () => Promise<void>
  /** The oldest first. */
  readonly all: () => OutboxItem[]
  readonly get: (id: string) => OutboxItem | undefined
  /** Takes in what a person confirmed; it takes the place of an older one that is not on its way. */
  readonly add: (push: ConfirmedPush, isFresh: boolean) => Promise<OutboxItem>
  /** @returns the item as it is now, or as it was when the event cannot happen. @throws when it cannot be kept. */
  readonly happened: (id: string, event: OutboxEvent) => Promise<OutboxItem | undefined>
  readonly remove: (id: string) => Promise<void>
  /** Takes over what another process made of an item. @returns whether it is as it was known here. */
  readonly isCurrent: (item: OutboxItem) => Promise<boolean>
}

type StoreParts = Pick<OutboxParts, 'files' | 'clock' | 'onChange' | 'tell'>

export function outboxStore({ files, clock, onChange, tell }: StoreParts): OutboxStore {
  const items = new Map<string, OutboxItem>()
  /** By id: a file holds what was decided last, and is read only when nothing is being written. */
  const inTurn = oneAtATime()
  const write = (item: OutboxItem): Promise<void> => inTurn(item.id, () => files.write(item))

  const all = (): OutboxItem[] =>
    [...items.values()].sort(
      (one, other) => one.confirmedAt - other.confirmedAt || (one.id < other.id ? -1 : 1),
    )
  const ofSamePush = ({ draft }: ConfirmedPush): OutboxItem[] =>
    all().filter((item) => pushKey(item.push.draft.target) === pushKey(draft.target))

  async function keep(item: OutboxItem): Promise<OutboxItem> {
    const before = items.get(item.id)
    const kept = { ...item, revision: item.revision + 1 }
    items.set(item.id, kept)
    onChange()
    try {
      await write(kept)
    } catch (error) {
      // What is not on disk did not happen: a crash would forget it.
      if (items.get(item.id) === kept) {
        if (before === undefined) items.delete(item.id)
        else items.set(item.id, before)
      }
      onChange()
      throw error
    }
    return kept
  }

  async function remove(id: string): Promise<void> {
    items.delete(id)
    onChange()
    await inTurn(id, () => files.remove(id))
  }

  /** Once it is known how an older one ended, a newer one of the same push goes by that, or takes its place. */
  async function giveWay(older: OutboxItem): Promise<void> {
    const newer = ofSamePush(older.push).filter(
      ({ id, confirmedAt }) => id !== older.id && confirmedAt > older.confirmedAt,
    )
    if (newer.length === 0 || isToBeSettled(older) || items.get(older.id) !== older) return

    if (older.state === 'updated' && older.base !== undefined) {
      const seen = older.base.notification
      // What was changed since the person looked was changed by the older one, not by somebody else.
      for (const item of newer) await keep({ ...item, push: { ...item.push, seen } })
    } else if (older.state !== 'updated') {
      await remove(older.id)
    }
  }

  return {
    all,
    get: (id) => items.get(id),
    remove,

    load: async () => {
      for (const item of await files.all()) items.set(item.id, item)
      for (const item of all()) if (item.state !== 'updated') await giveWay(item)
      onChange()
    },

    add: async (push, isFresh) => {
      const last = ofSamePush(push).at(-1)
      const isOnItsWay = last?.state === 'sending' || (last?.settles === true && !isFresh)
      const now = Math.max(clock.now(), last === undefined ? 0 : last.confirmedAt + 1)
      if (last !== undefined && !isOnItsWay && last.state !== 'updated') {
        return keep(nextItem(last, { type: 'confirmed', push }, now))
      }
      return keep({ id: randomUUID(), revision: 0, push, state: 'queued', confirmedAt: now, interrupted: 0 })
    },

    happened: async (id, event) => {
      const item = items.get(id)
      if (item === undefined) return undefined
      const next = nextItem(item, event, clock.now())
      if (next === item) return item

      if (event.type === 'sending' || event.type === 'confirmed') return keep(next)
      // What has happened has happened, on disk or not; a crash finds the item as it was and settles it by reading.
      const kept = { ...next, revision: next.revision + 1 }
      items.set(id, kept)
      onChange()
      try {
        await write(kept)
      } catch (error) {
        tell({ key: 'outbox.not-kept', params: { name: kept.push.name, reason: errorCode(error) } })
      }
      await giveWay(kept)
      return items.get(id)
    },

    isCurrent: async (item) => {
      const onDisk = await inTurn(item.id, () => files.read(item.id))
      const known = items.get(item.id)
      if (onDisk?.revision === item.revision && known?.revision === item.revision) return true
      if (onDisk === undefined) items.delete(item.id)
      else if (known !== undefined && onDisk.revision > known.revision) items.set(item.id, onDisk)
      onChange()
      return false
    },
  }
}
