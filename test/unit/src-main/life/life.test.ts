import { describe, expect, it } from 'vitest'
import type { LifeWish } from '@shared/life/life-report'
import { carryOut } from '../../../../src-main/life/carry-out-action'
import { fetchPush } from '../../../../src-main/life/fetch-push'
import { prepareAction, type PrepareOptions } from '../../../../src-main/life/prepare-action'
import { readHowItStands } from '../../../../src-main/life/read-how-it-stands'
import { PracticeStatus } from '../../../../src-main/practice/life-cycle'
import { draftFor, NOW, startLifeDesk, type LifeDesk } from './life-desk'

const ID = '7000000000000000077'
const fields = { job_name: 'Office move', push_content: '{"elements":[]}', push_scope_type: 0 }
const LATER = String(NOW + 3_600_000)

async function deskWith(status: number, more: Parameters<typeof startLifeDesk>[0] = {}): Promise<LifeDesk> {
  const life = await startLifeDesk(more)
  life.desk.hold({ id: ID, fields, status })
  return life
}

/** Both halves, with a person who says yes. */
async function doIt(life: LifeDesk, wish: LifeWish, draft = draftFor(ID), options: PrepareOptions = {}) {
  const prepared = await prepareAction(draft, wish, life.dependencies, options)
  return prepared.kind === 'ended'
    ? { report: prepared.report, draft: undefined }
    : carryOut(prepared, life.dependencies)
}

const submit: LifeWish = { action: 'submit', reason: ' please ' }
const schedule: LifeWish = { action: 'schedule', sendAt: LATER }

describe('the first half', () => {
  it('sends nothing, and shows what would be sent without secrets', async () => {
    const life = await deskWith(0)
    const prepared = await prepareAction(draftFor(ID), submit, life.dependencies)

    expect(prepared).toMatchObject({ kind: 'ready', report: { outcome: 'ready', standing: { status: 0 } } })
    expect(prepared.report.request).toMatchObject({ method: 'POST', body: '{"reason":"please"}' })
    expect(JSON.stringify(prepared.report)).not.toContain(life.desk.userAccessToken)
    expect(life.asked()).toEqual([])
  })

  it.each<[LifeWish, number]>([
    [submit, PracticeStatus.inReview],
    [{ action: 'cancel-approval' }, 0],
    [schedule, 0],
    [{ action: 'cancel-sending', recall: true }, 0],
  ])('stops what the status does not allow, read anew: %j with status %i', async (wish, status) => {
    const life = await deskWith(status)
    const { report } = await doIt(life, wish)

    expect(report).toMatchObject({ outcome: 'not-allowed', advice: { params: { status: String(status) } } })
    expect(life.asked()).toEqual([])
  })

  it.each<[LifeWish, string]>([
    [{ action: 'submit', reason: '  ' }, 'life.reason-missing'],
    [{ action: 'schedule', sendAt: '' }, 'life.time-missing'],
    [{ action: 'schedule', sendAt: String(NOW) }, 'life.time-past'],
  ])('stops what cannot be sent, before anything is asked: %j', async (wish, key) => {
    const life = await deskWith(0)
    expect((await doIt(life, wish)).report).toMatchObject({ outcome: 'invalid', advice: { key } })
    expect(life.desk.requests).toEqual([])
  })

  it.each(['', 'abc'])('stops without the id of a push: %j', async (id) => {
    const life = await startLifeDesk()
    expect((await doIt(life, { action: 'preview' }, draftFor(id))).report.outcome).toBe('invalid')
  })

  it('says why the push could not be read', async () => {
    const life = await startLifeDesk()
    expect((await doIt(life, submit)).report).toMatchObject({
      outcome: 'refused',
      code: 154004,
      advice: { key: 'life.reading-refused-push-not-found' },
    })
  })
})

describe('each action', () => {
  it('preview sends the card to oneself, and changes nothing', async () => {
    const life = await deskWith(0)
    expect((await doIt(life, { action: 'preview' })).report).toMatchObject({ outcome: 'done', code: 0 })
    expect(life.desk.previewCount(ID)).toBe(1)
    expect(life.desk.notification(ID)?.status).toBe(0)
  })

  it('submit, cancel approval', async () => {
    const life = await startLifeDesk()
    life.desk.hold({ id: ID, fields, createdBy: 'ou_somebody_else' })

    const submitted = await doIt(life, submit)
    expect(submitted.report).toMatchObject({
      outcome: 'done',
      standing: {
        status: PracticeStatus.inReview,
        approvalLink: expect.stringContaining('https://') as string,
      },
    })
    expect(submitted.draft?.base?.notification.status).toBe(PracticeStatus.inReview)

    expect((await doIt(life, { action: 'cancel-approval' })).report).toMatchObject({
      outcome: 'done',
      standing: { status: 0 },
    })
  })

  it('submit without access is explained, and changes nothing', async () => {
    const life = await deskWith(0, { hasAccess: false })
    const { report } = await doIt(life, submit)
    expect(report).toMatchObject({
      outcome: 'no-access',
      advice: { key: 'life.no-access' },
      standing: { status: 0 },
    })
  })

  it.each([true, false])('schedule, then cancel sending, recalling: %s', async (recall) => {
    const life = await deskWith(PracticeStatus.approved)
    expect((await doIt(life, schedule)).report).toMatchObject({
      outcome: 'done',
      standing: { sendAt: LATER },
    })

    const { report } = await doIt(life, { action: 'cancel-sending', recall })
    expect(report.advice.key).toBe(recall ? 'life.done.cancel-sending-recalled' : 'life.done.cancel-sending')
    expect(life.desk.requests.map(({ body }) => body.toString())).toContain(`{"is_recall":${recall}}`)
  })

  it('what Feishu refuses is told in its words, and nothing is repeated', async () => {
    const life = await deskWith(PracticeStatus.sent)
    const { report } = await doIt(life, schedule)
    expect(report).toMatchObject({ outcome: 'refused', code: 154005, logId: expect.any(String) as string })
    expect(life.asked()).toEqual(['POST execute_send'])
  })
})

describe('an action without an answer', () => {
  it.each<[LifeWish, number]>([
    [submit, 0],
    [{ action: 'cancel-approval' }, PracticeStatus.inReview],
    [schedule, PracticeStatus.approved],
  ])('is done when the push shows it, and is never sent twice: %j', async (wish, status) => {
    const life = await deskWith(status)
    life.desk.setFault({
      kind: 'drop-after-taking',
      operation: { submit: 'submit_approve', 'cancel-approval': 'cancel_approve', schedule: 'execute_send' }[
        wish.action as 'submit' | 'cancel-approval' | 'schedule'
      ] as 'submit_approve',
    })

    expect((await doIt(life, wish)).report).toMatchObject({
      outcome: 'done',
      advice: { key: 'life.done-after-interruption' },
    })
    expect(life.asked()).toHaveLength(1)
  })

  it('stays unknown when the push does not show it', async () => {
    const life = await deskWith(0)
    life.desk.setFault({ kind: 'drop-before-body', operation: 'submit_approve' })

    const { report } = await doIt(life, submit)
    expect(report).toMatchObject({
      outcome: 'unknown',
      advice: { params: { state: '0' } },
      standing: { status: 0 },
    })
    expect(life.asked()).toHaveLength(1)
  })

  it('stays unknown for cancelling, of which no status tells', async () => {
    const life = await deskWith(PracticeStatus.scheduled)
    life.desk.setFault({ kind: 'drop-after-taking', operation: 'cancel_send' })
    expect((await doIt(life, { action: 'cancel-sending', recall: false })).report.outcome).toBe('unknown')
    expect(life.asked()).toHaveLength(1)
  })

  it('is surely not done when it never left', async () => {
    const life = await deskWith(0, {
      fetch: (url, init) =>
        init.method === 'POST'
          ? Promise.reject(
              new TypeError('fetch failed', {
                cause: Object.assign(new Error(), { code: 'ECONNREFUSED', syscall: 'connect' }),
              }),
            )
          : fetch(url, init),
    })
    expect((await doIt(life, submit)).report).toMatchObject({
      outcome: 'no-answer',
      advice: { key: 'life.never-left-unreachable' },
    })
  })
})

describe('what is asked again', () => {
  it('is what came too often, after exactly the time that Feishu names', async () => {
    const life = await deskWith(0)
    life.desk.setFault({ kind: 'rate-limit', operation: 'submit_approve', resetSeconds: 7 })
    expect((await doIt(life, submit)).report.outcome).toBe('done')
    expect(life.waits).toEqual([7_000])
  })

  it('is what an expired token kept back, once, when a new one can be had', async () => {
    const life = await deskWith(0)
    life.desk.setFault({ kind: 'refuse', operation: 'submit_approve', code: 99991677 })
    let refreshed = 0
    const refreshCredentials = () => Promise.resolve(++refreshed === 1)
    const patient = { ...life, dependencies: { ...life.dependencies, refreshCredentials } }
    expect((await doIt(patient, submit)).report.outcome).toBe('done')
    expect(refreshed).toBe(1)
  })

  it('is no internal error, which may come after the deed', async () => {
    const life = await deskWith(0)
    life.desk.setFault({ kind: 'internal-error', operation: 'submit_approve' })
    expect((await doIt(life, submit)).report).toMatchObject({ outcome: 'refused', code: 155000 })
    expect(life.asked()).toHaveLength(1)
  })
})

describe('creating', () => {
  const create: LifeWish = { action: 'create' }
  const draft = draftFor('')

  it('makes one push, whose id and copy the draft gets', async () => {
    const life = await startLifeDesk()
    const made = await doIt(life, create, draft)

    const id = made.draft?.target.notificationId ?? ''
    expect(made.report).toMatchObject({ outcome: 'done', standing: { notificationId: id, status: 0 } })
    expect(life.desk.notification(id)?.job_name).toBe('Office move')
    expect(made.draft?.base?.notification.id).toBe(id)
    expect(await life.dependencies.creations.like(draft.target.helpdeskId, 'Office move', '')).toEqual([])
  })

  it('is not offered to a draft that has a push, nor to one with errors', async () => {
    const life = await startLifeDesk()
    expect((await doIt(life, create, draftFor(ID))).report.outcome).toBe('not-allowed')

    const broken = await doIt(life, create, draftFor('', { cardText: '{' }))
    expect(broken.report.outcome).toBe('invalid')
    expect(broken.report.problems.length).toBeGreaterThan(0)
    expect(life.desk.requests).toEqual([])
  })

  it.each(['drop-after-taking', 'drop-before-body', 'internal-error'] as const)(
    'without an answer that tells is kept as unknown, and not repeated until a person says so: %s',
    async (kind) => {
      const life = await startLifeDesk()
      life.desk.setFault({ kind, operation: 'create' })

      const first = await doIt(life, create, draft)
      expect(first.report).toMatchObject({ outcome: 'unknown', advice: { params: { name: 'Office move' } } })
      expect(life.asked()).toHaveLength(1)

      const second = await doIt(life, create, draft)
      expect(second.report).toMatchObject({ outcome: 'unknown', advice: { key: 'life.creation-pending' } })
      expect(life.asked()).toHaveLength(1)

      const third = await doIt(life, create, draft, { createAgain: true })
      expect(third.report.outcome).toBe('done')
      expect(life.asked()).toHaveLength(2)
      expect((await doIt(life, create, draftFor(''))).report.outcome).toBe('done')
    },
  )

  it('that Feishu refused left nothing behind, so it may be tried again', async () => {
    const life = await startLifeDesk()
    life.desk.setFault({ kind: 'refuse', operation: 'create', code: 154003 })
    expect((await doIt(life, create, draft)).report).toMatchObject({ outcome: 'refused', code: 154003 })
    expect((await doIt(life, create, draft)).report.outcome).toBe('done')
  })

  it('is noted before it is sent, so that a crash leaves a trace', async () => {
    const life = await startLifeDesk()
    const seen: number[] = []
    const { client, creations } = life.dependencies
    const watching = {
      ...client,
      createNotification: async (...given: Parameters<typeof client.createNotification>) => {
        seen.push((await creations.like(draft.target.helpdeskId, 'Office move', '')).length)
        return client.createNotification(...given)
      },
    }
    await doIt({ ...life, dependencies: { ...life.dependencies, client: watching } }, create, draft)
    expect(seen).toEqual([1])
  })
})

describe('fetching', () => {
  it('makes a draft whose base is what was read', async () => {
    const life = await startLifeDesk()
    life.desk.hold({ id: ID, fields: { ...fields, push_content: '{\n  "elements": []\n}' } })
    const fetched = await fetchPush(draftFor(ID).target, life.dependencies)

    expect(fetched.report).toMatchObject({ outcome: 'done', advice: { key: 'life.fetched' } })
    expect(fetched.draft).toMatchObject({
      target: draftFor(ID).target,
      notification: { job_name: 'Office move' },
      cardText: '{\n  "elements": []\n}',
      base: { userIdType: 'open_id', notification: { id: ID } },
    })
  })

  it('says that a push is no draft, by its number', async () => {
    const life = await deskWith(42)
    expect((await fetchPush(draftFor(ID).target, life.dependencies)).report.advice).toMatchObject({
      key: 'life.fetched-no-draft',
      params: { status: '42' },
    })
  })

  it('asks nothing without an id, and says what Feishu says', async () => {
    const life = await startLifeDesk()
    expect((await fetchPush(draftFor('x').target, life.dependencies)).report.outcome).toBe('invalid')
    expect(life.desk.requests).toEqual([])
    const missing = await fetchPush(draftFor(ID).target, life.dependencies)
    expect(missing).toMatchObject({ report: { outcome: 'refused', code: 154004 } })
    expect(missing.draft).toBeUndefined()
  })
})

describe('how a push stands', () => {
  it('is read with its counts, and leaves what others changed to the next push', async () => {
    const life = await deskWith(PracticeStatus.sent)
    const before = draftFor(ID, {
      base: { fetchedAt: '2026-01-01T00:00:00.000Z', notification: { id: ID, status: 0, job_name: 'old' } },
    })
    life.desk.editAsColleague(ID, { read_user_count: 7 })

    const { report, draft } = await readHowItStands(before, life.dependencies)
    expect(report).toMatchObject({
      outcome: 'done',
      advice: { key: 'life.stands.other', params: { status: String(PracticeStatus.sent) } },
      standing: { readUsers: 7 },
    })
    expect(draft?.base?.notification).toMatchObject({
      status: PracticeStatus.sent,
      read_user_count: 7,
      job_name: 'old',
    })
  })
})
