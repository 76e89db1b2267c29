import type { OutboxPause, OutboxView } from '@shared/outbox/outbox-view'
import type { PushProgress } from '@shared/push/push-progress'
import { fail, ok, type Result } from '@shared/result'
import { errorCode } from '../files/error-code'
import type { ReadyPush } from '../push/push-draft'
import { attempt } from './attempt'
import { chooseNext, dueAt, isToBeSettled } from './choose-next'
import type { OutboxEvent } from './next-item'
import { afterAttempt, freeLane, pausedUntil, type Lane } from './lane'
import type { OutboxParts } from './outbox-connection'
import { pushKey, type ConfirmedPush, type OutboxItem } from './outbox-item'
import { outboxStore } from './outbox-store'
import { viewOf } from './view-of'

/** The pushes that a person has confirmed and that have not reached Feishu yet (design §3.5). */
export interface Outbox {
  /** Reads what an earlier run left and goes on with it. */
  readonly start: () => Promise<void>
  /**
   * Takes in what a person confirmed.
   * @param ready - what was prepared and shown; it is sent as it is when it can be sent at once.
   * @returns its id. @throws the system's error when it cannot be kept; nothing is sent then.
   */
  readonly add: (push: ConfirmedPush, ready?: ReadyPush) => Promise<string>
  /** Settles when the item's next attempt has ended, or at once when none can be made now. */
  readonly afterAttempt: (id: string) => Promise<OutboxItem | undefined>
  readonly get: (id: string) => OutboxItem | undefined
  readonly view: () => OutboxView
  /** A person's word that it shall go out as it is. */
  readonly retry: (id: string) => Promise<Result<null>>
  /** @returns `false` when it is being sent, which nothing can stop. */
  readonly remove: (id: string) => Promise<boolean>
  /** Credentials were stored, or may have become readable. */
  readonly credentialsStored: () => Promise<void>
  /** The system's opinion about the network: `false` is believed, `true` is a reason to try at once. */
  readonly setOnline: (online: boolean) => void
  readonly setWorkOffline: (offline: boolean) => void
  readonly isSending: () => boolean
  /** Begins nothing more, and ends every wait. */
  readonly stop: () => void
}

/** No wait is longer, so that a changed clock is noticed; in milliseconds. */
const LOOK_AGAIN_MS = 30_000

/** How long to leave an item that another process works on; in milliseconds. */
const BUSY_ELSEWHERE_MS = 2000

interface Active {
  readonly stop: AbortController
  progress?: PushProgress
}

export function createOutbox(parts: OutboxParts): Outbox {
  const { clock, random, onChange, tell } = parts
  const store = outboxStore(parts)
  const lanes = new Map<string, Lane>()
  const active = new Map<string, Active>()
  const fresh = new Map<string, { readonly revision: number; readonly ready: ReadyPush }>()
  /** Until when to leave an item that another process works on; milliseconds since 1970. */
  const busyElsewhere = new Map<string, number>()
  const waiters = new Map<string, ((item: OutboxItem | undefined) => void)[]>()
  let wakeUp = new AbortController()
  let isStopped = false
  let online = true
  let workOffline = false
  let lastRequestFailed = false

  const laneOf = (profileId: string): Lane => lanes.get(profileId) ?? freeLane
  function pause(): OutboxPause | null {
    if (workOffline) return 'work-offline'
    return online ? null : 'offline'
  }

  /** Starts whatever can be started, and wakes up when something is due. */
  function pump(): void {
    wakeUp.abort()
    if (isStopped || pause() !== null) {
      tellWaiters(() => true)
      return
    }

    let next = Infinity
    for (const profileId of new Set(store.all().map(({ push }) => push.profileId))) {
      next = Math.min(next, pumpLane(profileId))
    }
    tellWaiters((id) => !isUnderWay(id))
    if (next !== Infinity) void sleepUntil(next)
  }

  /** @returns when the lane has something to do next, in milliseconds since 1970. */
  function pumpLane(profileId: string): number {
    const lane = laneOf(profileId)
    const now = clock.now()
    if (lane.isBusy) return Infinity
    const paused = pausedUntil(lane, now)
    if (paused !== undefined) return paused

    const free = ({ id }: OutboxItem): boolean => (busyElsewhere.get(id) ?? 0) <= now
    const all = store.all().filter(({ push }) => push.profileId === profileId)
    const items = all.filter(free)
    const untilFree = Math.min(
      ...all.filter((item) => !free(item)).map(({ id }) => busyElsewhere.get(id) ?? Infinity),
    )
    const next = chooseNext(items, { now, expireAfterMs: parts.expireAfterMs() })
    if (next.do === 'wait') return Math.min(next.until ?? Infinity, untilFree)
    lanes.set(profileId, { ...lane, isBusy: true })
    void work(next.item, next.do).then((heard) => {
      lanes.set(profileId, afterAttempt(lane, heard, clock.now(), random))
      tellWaiters((id) => id === next.item.id)
      onChange()
      pump()
    })
    return Infinity
  }

  /** @returns whether a server answered, as far as one was asked. */
  async function work(item: OutboxItem, what: 'run' | 'expire'): Promise<boolean> {
    const mine: Active = { stop: new AbortController() }
    active.set(item.id, mine)
    const prepared = fresh.get(item.id)
    fresh.delete(item.id)
    try {
      const done = await parts.lockOf(pushKey(item.push.draft.target))(async () => {
        if (!(await store.isCurrent(item))) return ok(true)
        if (what === 'expire') {
          await store.happened(item.id, { type: 'expired' })
          return ok(true)
        }
        const ready = prepared?.revision === item.revision ? prepared.ready : undefined
        const heard = await attempt(item, ready, parts, {
          signal: mine.stop.signal,
          onProgress: (progress) => {
            mine.progress = progress
            onChange()
          },
          // Only what was confirmed last is sent, whatever was prepared meanwhile.
          happened: (event) =>
            event.type === 'sending' && store.get(item.id)?.revision !== item.revision
              ? Promise.resolve(undefined)
              : store.happened(item.id, event),
        })
        if (heard !== 'not-asked') lastRequestFailed = heard === 'nothing'
        return ok(heard === 'answer')
      })
      if (done.ok) return done.value
      // The others of the lane go on meanwhile.
      busyElsewhere.set(item.id, clock.now() + BUSY_ELSEWHERE_MS)
      return true
    } catch (error) {
      tell({ key: 'outbox.not-kept', params: { name: item.push.name, reason: errorCode(error) } })
      return false
    } finally {
      active.delete(item.id)
    }
  }

  async function sleepUntil(time: number): Promise<void> {
    wakeUp = new AbortController()
    const { signal } = wakeUp
    await clock.sleep(Math.min(Math.max(time - clock.now(), 0), LOOK_AGAIN_MS), signal)
    if (!signal.aborted) pump()
  }

  function tellWaiters(which: (id: string) => boolean): void {
    for (const id of [...waiters.keys()].filter(which)) {
      const told = waiters.get(id) ?? []
      waiters.delete(id)
      for (const tellOne of told) tellOne(store.get(id))
    }
  }

  /** Gives up an attempt that only reads so far. */
  function interrupt(id: string): void {
    active.get(id)?.stop.abort()
  }

  function isOf(id: string, { draft }: ConfirmedPush): boolean {
    const item = store.get(id)
    return item !== undefined && pushKey(item.push.draft.target) === pushKey(draft.target)
  }

  /** Whether an attempt runs that it is part of, or that it waits for. */
  function isUnderWay(id: string): boolean {
    return active.has(id) || laneOf(store.get(id)?.push.profileId ?? '').isBusy
  }

  /** Changes an item that nobody works on, here or in another process. */
  function change(id: string, event: OutboxEvent): Promise<Result<null>> {
    const item = store.get(id)
    if (item === undefined) return Promise.resolve(fail('outbox.item-gone'))
    return parts.lockOf(pushKey(item.push.draft.target))(async () => {
      try {
        if (await store.isCurrent(item)) await store.happened(id, event)
        return ok(null)
      } catch (error) {
        return fail('outbox.not-queued', { reason: errorCode(error) })
      }
    })
  }

  function tryNow(): void {
    for (const [profileId, lane] of lanes) if (!lane.isBusy) lanes.set(profileId, freeLane)
    pump()
  }

  return {
    start: async () => {
      await store.load()
      pump()
    },

    add: async (push, ready) => {
      const adding = store.add(push, ready !== undefined)
      // What is only being prepared gives way at once.
      for (const { id, state } of store.all()) if (state === 'queued' && isOf(id, push)) interrupt(id)
      const item = await adding
      if (ready !== undefined) fresh.set(item.id, { revision: item.revision, ready })
      tryNow()
      return item.id
    },

    afterAttempt: (id) => {
      if (pause() !== null || !isUnderWay(id)) return Promise.resolve(store.get(id))
      return new Promise((resolve) => waiters.set(id, [...(waiters.get(id) ?? []), resolve]))
    },

    get: store.get,

    view: () => ({
      items: store.all().map((item) => {
        const lane = laneOf(item.push.profileId)
        const now = clock.now()
        const due = Math.max(dueAt(item, now), pausedUntil(lane, now) ?? 0)
        return viewOf(item, {
          ...(active.get(item.id)?.progress === undefined ? {} : { progress: active.get(item.id)?.progress }),
          ...(due > now && (item.state === 'queued' || isToBeSettled(item)) ? { waitsUntil: due } : {}),
          isActive: active.has(item.id),
        })
      }),
      pause: pause(),
      lastRequestFailed,
    }),

    retry: async (id) => {
      const changed = await change(id, { type: 'confirmed' })
      tryNow()
      return changed
    },

    remove: async (id) => {
      const item = store.get(id)
      if (item?.state === 'sending' && active.has(id)) return false
      interrupt(id)
      await store.remove(id)
      pump()
      return true
    },

    credentialsStored: async () => {
      const waiting = store.all().filter(({ state }) => state === 'waiting-for-sign-in')
      for (const { id } of waiting) await change(id, { type: 'credentials-stored' })
      tryNow()
    },

    setOnline: (isOnline) => {
      const hasComeBack = isOnline && !online
      online = isOnline
      onChange()
      if (hasComeBack) tryNow()
      else pump()
    },

    setWorkOffline: (offline) => {
      if (offline === workOffline) return
      workOffline = offline
      onChange()
      tryNow()
    },

    isSending: () => store.all().some(({ id, state }) => state === 'sending' && active.has(id)),

    stop: () => {
      isStopped = true
      for (const id of active.keys()) interrupt(id)
      pump()
    },
  }
}
