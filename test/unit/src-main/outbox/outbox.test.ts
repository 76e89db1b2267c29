import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { OutboxState } from '@shared/outbox/outbox-state'
import { fail, ok } from '@shared/result'
import { preparePush, type ReadyPush } from '../../../../src-main/push/push-draft'
import { pushKey } from '../../../../src-main/outbox/outbox-item'
import { outboxLocks } from '../../../../src-main/outbox/outbox-locks'
import { renderItem } from '../../../../src-main/outbox/outbox-schema'
import {
  drop,
  fetchThatNeverLeaves,
  freshNotification,
  meanwhile,
  refuse,
  sampleDraft,
  startHelpDesk,
  takeAndDrop,
  type ScriptedHelpDesk,
} from '../push/scripted-help-desk'
import { temporaryFolder } from '../temporary-folder'
import { openOutbox, type OpenOutbox } from './open-outbox'
import { CONFIRMED_AT, sampleItem, samplePush } from './sample-item'

const DAY = 24 * 60 * 60 * 1000

async function helpDeskWith(...script: Parameters<typeof startHelpDesk>): Promise<ScriptedHelpDesk> {
  const desk = await startHelpDesk(...script)
  onTestFinished(() => desk.close())
  return desk
}

async function prepared(desk: ScriptedHelpDesk): Promise<ReadyPush> {
  const ready = await preparePush(sampleDraft(), desk.dependencies)
  if (ready.kind !== 'ready') throw new Error(ready.report.outcome)
  return ready
}

/** Until an item is in a state; time passes meanwhile when asked for. */
async function until(
  { outbox, clock }: OpenOutbox,
  id: string,
  state: OutboxState,
  passing = 0,
): Promise<void> {
  await vi.waitFor(
    () => {
      if (passing > 0) clock.pass(passing)
      expect(outbox.get(id)?.state).toBe(state)
    },
    { timeout: 10_000, interval: 5 },
  )
}

describe('a push that was confirmed', () => {
  it('is sent at once as it was shown, without reading again first', async () => {
    const desk = await helpDeskWith()
    const ready = await prepared(desk)
    const { outbox } = await openOutbox(desk)

    const id = await outbox.add(samplePush(), ready)
    const item = await outbox.afterAttempt(id)

    expect(item?.state).toBe('updated')
    expect(desk.methods()).toBe('GET PATCH GET')
    expect(item?.base?.notification.job_name).toBe('Office move on Friday')
  })

  it('waits while the computer is offline, costs nothing meanwhile, and goes out afterwards', async () => {
    const desk = await helpDeskWith()
    const open = await openOutbox(desk)
    open.outbox.setOnline(false)

    const id = await open.outbox.add(samplePush())
    expect((await open.outbox.afterAttempt(id))?.state).toBe('queued')
    expect(desk.methods()).toBe('')
    expect(open.outbox.view().pause).toBe('offline')

    open.outbox.setOnline(true)
    await until(open, id, 'updated')
    expect(desk.methods()).toBe('GET PATCH GET')
  })

  it('waits as long as the person works offline', async () => {
    const desk = await helpDeskWith()
    const open = await openOutbox(desk)
    open.outbox.setWorkOffline(true)
    const id = await open.outbox.add(samplePush())
    open.outbox.setOnline(true)
    expect(desk.methods()).toBe('')

    open.outbox.setWorkOffline(false)
    await until(open, id, 'updated')
  })

  it('is tried again by itself when nobody answered, after a growing pause', async () => {
    const desk = await helpDeskWith({}, fetchThatNeverLeaves('GET', 6))
    const open = await openOutbox(desk)
    const id = await open.outbox.add(samplePush())

    await until(open, id, 'updated', 1000)
    expect(open.attempts.map(({ report }) => report.outcome)).toEqual(['no-answer', 'no-answer', 'updated'])
    await vi.waitFor(() => expect(open.outbox.view().lastRequestFailed).toBe(false))
  })

  it('is put off for as long as the rate limit says, and is no failure', async () => {
    const limited = refuse(429, 99991400, { 'x-ogw-ratelimit-reset': '1200' })
    const desk = await helpDeskWith({ PATCH: [limited] })
    const open = await openOutbox(desk)
    const id = await open.outbox.add(samplePush())

    await vi.waitFor(() => expect(open.outbox.view().items[0]?.waitsUntil).toBe(CONFIRMED_AT + 1_200_000))
    expect(open.outbox.get(id)?.state).toBe('queued')
    open.clock.pass(1_200_000)
    await until(open, id, 'updated', 31_000)
  })

  it('stays refused and visible when Feishu says no', async () => {
    const desk = await helpDeskWith({ PATCH: [refuse(400, 154000)] })
    const open = await openOutbox(desk)
    const id = await open.outbox.add(samplePush())
    await until(open, id, 'refused')

    open.outbox.setOnline(false)
    open.outbox.setOnline(true)
    open.clock.pass(DAY)
    expect(open.outbox.view().items[0]?.report?.code).toBe(154000)
    expect(desk.methods()).toBe('GET PATCH')

    await open.outbox.retry(id)
    await until(open, id, 'updated')
  })

  it('is a conflict when somebody changed the push since the person looked, and nothing is sent', async () => {
    const desk = await helpDeskWith({ GET: [meanwhile({ job_name: 'Changed by a colleague' })] })
    const open = await openOutbox(desk)
    const id = await open.outbox.add(samplePush({ seen: { ...freshNotification } }))
    await until(open, id, 'conflict')
    expect(open.outbox.get(id)?.report?.conflicts.map(({ field }) => field)).toEqual(['job_name'])
    expect(desk.methods()).toBe('GET')
  })

  it('asks again although the person chose to overwrite, when it was changed once more since', async () => {
    const desk = await helpDeskWith({ GET: [meanwhile({ job_name: 'Changed by a colleague' })] })
    const open = await openOutbox(desk)
    const push = samplePush({ seen: { ...freshNotification }, options: { force: true } })
    await until(open, await open.outbox.add(push), 'conflict')
  })

  it('asks instead of going out when it has waited for a week', async () => {
    const desk = await helpDeskWith()
    const open = await openOutbox(desk)
    open.outbox.setOnline(false)
    const id = await open.outbox.add(samplePush())
    open.clock.pass(7 * DAY)
    open.outbox.setOnline(true)
    await until(open, id, 'expired')
    expect(desk.methods()).toBe('')

    await open.outbox.retry(id)
    await until(open, id, 'updated')
  })

  it('is not delayed by a clock that was set back', async () => {
    const desk = await helpDeskWith({}, fetchThatNeverLeaves('GET', 3))
    const open = await openOutbox(desk)
    const id = await open.outbox.add(samplePush())
    await vi.waitFor(() => {
      open.clock.pass(500)
      expect(open.attempts).toHaveLength(1)
    })
    open.clock.jump(-30 * DAY)
    await until(open, id, 'updated', 10_000)
  })
})

describe('a push without credentials', () => {
  it('waits for sign-in with everything in it, and goes on once there are some', async () => {
    const desk = await helpDeskWith()
    const open = await openOutbox(desk)
    open.connection = fail('credentials.no-user-token', { profile: 'Mine' })
    const id = await open.outbox.add(samplePush())
    await until(open, id, 'waiting-for-sign-in')
    expect(open.outbox.get(id)?.push.draft).toEqual(sampleDraft())

    open.connection = ok({ client: desk.dependencies.client })
    await open.outbox.credentialsStored()
    await until(open, id, 'updated')
  })

  it('waits for sign-in when the token has expired and cannot be renewed', async () => {
    const desk = await helpDeskWith({ GET: [refuse(401, 99991677)] })
    const open = await openOutbox(desk)
    const id = await open.outbox.add(samplePush())
    await until(open, id, 'waiting-for-sign-in')
    await open.outbox.credentialsStored()
    await until(open, id, 'updated')
  })

  it('renews the token by itself where that is possible', async () => {
    const desk = await helpDeskWith({ PATCH: [refuse(401, 99991677)] })
    const open = await openOutbox(desk)
    const refreshCredentials = vi.fn(() => Promise.resolve(true))
    open.connection = ok({ client: desk.dependencies.client, refreshCredentials })
    await until(open, await open.outbox.add(samplePush()), 'updated')
    expect(refreshCredentials).toHaveBeenCalledOnce()
  })
})

describe('several pushes', () => {
  const other = { ...sampleDraft().target, notificationId: '7000000000000000002' }

  it('of the same push are one item: the newest edit wins', async () => {
    const desk = await helpDeskWith()
    const open = await openOutbox(desk)
    open.outbox.setOnline(false)
    const first = await open.outbox.add(samplePush())
    const newer = sampleDraft({ notification: { ...sampleDraft().notification, job_name: 'Newest' } })
    expect(await open.outbox.add(samplePush({ draft: newer }))).toBe(first)
    expect(await open.outbox.add(samplePush({ draft: { ...newer, target: other } }))).not.toBe(first)

    for (const { id } of open.outbox.view().items) if (id !== first) await open.outbox.remove(id)
    open.outbox.setOnline(true)
    await until(open, first, 'updated')
    expect(desk.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
    expect(desk.notification.job_name).toBe('Newest')
  })

  it('of the same push while one is being sent: the newer one follows, and is no conflict', async () => {
    let letGo: () => void = () => undefined
    const held = new Promise<void>((resolve) => (letGo = resolve))
    const desk = await helpDeskWith({
      PATCH: [
        (response, { take }) => {
          take()
          void held.then(() => response.end(JSON.stringify({ code: 0, msg: 'success', data: {} })))
        },
      ],
    })
    const ready = await prepared(desk)
    const open = await openOutbox(desk)
    const first = await open.outbox.add(samplePush(), ready)
    await until(open, first, 'sending')
    expect(await open.outbox.remove(first)).toBe(false)

    const newer = sampleDraft({ notification: { ...sampleDraft().notification, job_name: 'Newest' } })
    const second = await open.outbox.add(samplePush({ draft: newer, seen: { ...freshNotification } }))
    expect(second).not.toBe(first)
    letGo()

    await until(open, first, 'updated')
    await until(open, second, 'updated')
    expect(desk.notification.job_name).toBe('Newest')
  })

  it('can be removed as long as they are not being sent', async () => {
    const desk = await helpDeskWith()
    const open = await openOutbox(desk)
    open.outbox.setOnline(false)
    const id = await open.outbox.add(samplePush())
    expect(await open.outbox.remove(id)).toBe(true)
    open.outbox.setOnline(true)
    expect(open.outbox.view().items).toEqual([])
    expect(desk.methods()).toBe('')
  })
})

describe('an outbox that an earlier run has left', () => {
  /** Leaves an item on disk as a crash leaves it in the middle of an update. */
  async function left(desk: ScriptedHelpDesk, state: OutboxState): Promise<string> {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'outbox'))
    const item = sampleItem({ state, ...(state === 'sending' ? { sent: await prepared(desk) } : {}) })
    writeFileSync(join(folder, 'outbox', 'i-1.json'), renderItem(item))
    return folder
  }

  it('goes on with what is queued', async () => {
    const desk = await helpDeskWith()
    const open = await openOutbox(desk, { folder: await left(desk, 'queued') })
    await until(open, 'i-1', 'updated')
  })

  it('looks for what was being sent, and does not send it again when it was taken', async () => {
    const desk = await helpDeskWith()
    const folder = await left(desk, 'sending')
    Object.assign(desk.notification, (await prepared(desk)).plan.body)
    const before = desk.requests.length

    const open = await openOutbox(desk, { folder })
    await until(open, 'i-1', 'updated')
    expect(desk.requests.slice(before).map(({ method }) => method)).toEqual(['GET'])
  })

  it('sends what was not taken once more, after comparing anew', async () => {
    const desk = await helpDeskWith()
    const open = await openOutbox(desk, { folder: await left(desk, 'sending') })
    await until(open, 'i-1', 'updated', 1000)
    expect(desk.methods()).toBe('GET GET GET PATCH GET')
  })

  it('leaves what was not taken to the person when somebody changed the push since', async () => {
    const desk = await helpDeskWith()
    const folder = await left(desk, 'sending')
    desk.notification.job_name = 'Changed by a colleague'
    const open = await openOutbox(desk, { folder })
    await until(open, 'i-1', 'conflict')
    expect(desk.methods()).not.toContain('PATCH')
  })

  it('keeps looking for what was sent until the push can be read', async () => {
    const desk = await helpDeskWith({ GET: [undefined, drop, drop, drop, drop] })
    const open = await openOutbox(desk, { folder: await left(desk, 'sending') })
    await until(open, 'i-1', 'updated', 1000)
    expect(desk.methods()).not.toContain('PATCH PATCH')
  })

  it('puts a damaged file aside, tells, and goes on with the others', async () => {
    const desk = await helpDeskWith()
    const folder = await left(desk, 'queued')
    writeFileSync(join(folder, 'outbox', 'i-2.json'), '{"format":"pushcard-outbox/1","id":')
    const open = await openOutbox(desk, { folder })
    await until(open, 'i-1', 'updated')
    expect(open.notices.map(({ key }) => key)).toEqual(['outbox.item-damaged'])
    expect(readdirSync(join(folder, 'outbox')).some((name) => name.startsWith('i-2.json.damaged-'))).toBe(
      true,
    )
  })

  it('is worked on by one of two processes', async () => {
    const desk = await helpDeskWith()
    const folder = await left(desk, 'queued')
    const [one, other] = await Promise.all([openOutbox(desk, { folder }), openOutbox(desk, { folder })])
    await vi.waitFor(() => {
      one.clock.pass(1000)
      other.clock.pass(1000)
      expect([one.outbox.get('i-1')?.state, other.outbox.get('i-1')?.state]).toEqual(['updated', 'updated'])
    })
    expect(desk.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
  })
})

it('settles an update whose answer never came, and is told that it is unknown until then', async () => {
  const desk = await helpDeskWith({ GET: [undefined, drop, drop, drop], PATCH: [takeAndDrop] })
  const open = await openOutbox(desk)
  const id = await open.outbox.add(samplePush())
  await until(open, id, 'unknown', 1000)
  await until(open, id, 'updated', 1000)
  expect(desk.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
})

it('sends nothing that it could not keep', async () => {
  const desk = await helpDeskWith()
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'outbox'), 'a file in the place of the folder')
  const open = await openOutbox(desk, { folder })
  await expect(open.outbox.add(samplePush(), await prepared(desk))).rejects.toThrow()
  expect(open.outbox.view().items).toEqual([])
  expect(desk.methods()).toBe('GET')
  expect(existsSync(join(folder, 'outbox', 'locks'))).toBe(false)
})

it('leaves a push to the process that works on it, and goes on with the others', async () => {
  const desk = await helpDeskWith()
  const folder = temporaryFolder()
  const open = await openOutbox(desk, { folder })
  open.outbox.setOnline(false)
  const busy = {
    ...sampleDraft(),
    target: { ...sampleDraft().target, notificationId: '7000000000000000009' },
  }
  await open.outbox.add(samplePush({ draft: busy }))
  open.clock.pass(1)
  const id = await open.outbox.add(samplePush())

  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const holding = outboxLocks(folder)(pushKey(busy.target))(() => held.then(() => ok(null)))
  open.outbox.setOnline(true)
  await until(open, id, 'updated')
  expect(desk.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
  letGo()
  await holding
})
