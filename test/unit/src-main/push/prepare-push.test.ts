import { afterEach, describe, expect, it } from 'vitest'
import type { DraftBase } from '@shared/draft/draft'
import { openApiBaseUrls } from '@shared/feishu/endpoints'
import type { JsonObject } from '@shared/json-value'
import { say } from '@shared/messages/say'
import { offersUncheckedPush } from '@shared/push/unchecked-push'
import { fail } from '@shared/result'
import { createFeishuClient } from '../../../../src-main/feishu/feishu-client'
import {
  declinedReport,
  preparePush,
  type PreparedPush,
  type PushOptions,
} from '../../../../src-main/push/push-draft'
import {
  drop,
  fetchThatNeverLeaves,
  foreign,
  freshNotification,
  HELPDESK_TOKEN,
  NOW,
  refuse,
  sampleDraft,
  startHelpDesk,
  USER_TOKEN,
  type Behaviour,
  type ScriptedHelpDesk,
} from './scripted-help-desk'

const desks: ScriptedHelpDesk[] = []

afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.close()))
})

async function start(...args: Parameters<typeof startHelpDesk>): Promise<ScriptedHelpDesk> {
  const desk = await startHelpDesk(...args)
  desks.push(desk)
  return desk
}

async function prepareOn(get: readonly (Behaviour | undefined)[], options?: PushOptions) {
  const desk = await start({ GET: get })
  const prepared = await preparePush(sampleDraft(), desk.dependencies, options)
  expectHonest(prepared)
  expect(desk.methods()).not.toContain('PATCH')
  return { desk, prepared, report: prepared.report }
}

/** Whatever happened: no secret in it, and its advice is a whole sentence in both languages. */
function expectHonest(prepared: PreparedPush): void {
  const text = JSON.stringify(prepared)
  for (const secret of [USER_TOKEN, HELPDESK_TOKEN]) expect(text).not.toContain(secret)
  for (const language of ['zh-CN', 'en'] as const) {
    expect(say(prepared.report.advice, language)).not.toMatch(/\{\w+\}/)
  }
}

describe('a draft with errors', () => {
  it('is invalid, and Feishu is not even asked', async () => {
    const desk = await start()
    const draft = sampleDraft({ notification: { push_type: 0, push_scope_type: 3 } })

    const prepared = await preparePush(draft, desk.dependencies)

    expect(prepared).toMatchObject({
      kind: 'ended',
      report: {
        outcome: 'invalid',
        httpStatus: null,
        code: null,
        request: null,
        advice: { key: 'push.invalid' },
      },
    })
    expect(prepared.report.advice.params).toEqual({ count: 2 })
    expect(prepared.report.problems.map(({ pointer }) => pointer)).toEqual(['/job_name', '/push_scope_type'])
    expect(desk.requests).toEqual([])
  })

  it('is invalid when its card is no JSON', async () => {
    const desk = await start()

    const prepared = await preparePush(sampleDraft({ cardText: '{ "elements": [' }), desk.dependencies)

    expect(prepared.report.outcome).toBe('invalid')
    expect(desk.requests).toEqual([])
  })

  it.each(['', undefined])('cannot be pushed without the id of a push: %j', async (notificationId) => {
    const desk = await start()
    const target = { ...sampleDraft().target, notificationId: notificationId! }

    const prepared = await preparePush(sampleDraft({ target }), desk.dependencies)

    expect(prepared.report).toMatchObject({
      outcome: 'invalid',
      advice: { key: 'push.notification-id-missing' },
    })
    expect(desk.requests).toEqual([])
  })
})

describe('a draft that can be pushed', () => {
  it('says what would change and what would be sent', async () => {
    const { prepared, desk } = await prepareOn([])

    expect(prepared.kind).toBe('ready')
    expect(prepared.report).toMatchObject({
      outcome: 'dry-run',
      httpStatus: 200,
      code: 0,
      logId: 'get-log',
      conflicts: [],
      advice: { key: 'push.ready', params: { count: 2 } },
    })
    expect(prepared.report.changes).toEqual([
      { field: 'job_name', before: 'Office move', after: 'Office move on Friday' },
      {
        field: 'push_content',
        before: freshNotification.push_content,
        after: '{"elements":[{"tag":"div","text":{"tag":"plain_text","content":"We move."}}]}',
      },
    ])
    expect(prepared.report.request).toMatchObject({
      method: 'PATCH',
      headers: { Authorization: 'Bearer ***', 'X-Lark-Helpdesk-Authorization': '***' },
    })
    expect(desk.methods()).toBe('GET')
    expect(desk.progress).toEqual([{ step: 'reading' }])
  })

  it('without a base takes the copy on Feishu for one', async () => {
    const { prepared } = await prepareOn([])

    expect(prepared).toMatchObject({
      base: {
        fetchedAt: new Date(NOW).toISOString(),
        userIdType: 'open_id',
        notification: freshNotification,
      },
    })
  })

  it('says so when nothing would change', async () => {
    const desk = await start()
    const draft = sampleDraft({
      notification: { job_name: 'Office move', push_type: 0, push_scope_type: 0 },
      cardText: '{"elements":[{"tag":"hr"}]}',
    })

    const prepared = await preparePush(draft, desk.dependencies)

    expect(prepared.report).toMatchObject({
      outcome: 'dry-run',
      changes: [],
      advice: { key: 'push.ready-unchanged' },
    })
  })

  it('can be declined', async () => {
    const { prepared } = await prepareOn([])
    if (prepared.kind !== 'ready') throw new Error('not ready')

    expect(declinedReport(prepared)).toMatchObject({ outcome: 'declined', httpStatus: null, request: null })
  })
})

describe('a push that is no draft any more', () => {
  it.each([
    [1, '1'],
    [99, '99'],
    ['0', '"0"'],
    [null, 'null'],
  ])('is a conflict, also by force and unchecked: status %j', async (status, shown) => {
    const desk = await start()
    desk.notification.status = status

    const prepared = await preparePush(sampleDraft(), desk.dependencies, { force: true, noCheck: true })

    expect(prepared).toMatchObject({
      kind: 'ended',
      report: {
        outcome: 'conflict',
        advice: { key: 'push.not-a-draft', params: { status: shown } },
        request: null,
      },
    })
  })
})

describe('a draft with a base', () => {
  const fetchedAt = '2026-01-01T00:00:00.000Z'

  it('can be pushed when nobody else changed the push', async () => {
    const desk = await start()
    const draft = sampleDraft({
      base: { fetchedAt, notification: { ...freshNotification, updated_at: '5' } },
    })

    const prepared = await preparePush(draft, desk.dependencies)

    expect(prepared.kind).toBe('ready')
    expect(prepared).not.toHaveProperty('base')
  })

  it('is a conflict when somebody did, unless by force', async () => {
    const desk = await start()
    const draft = sampleDraft({
      base: { fetchedAt, notification: { ...freshNotification, job_name: 'Earlier' } },
    })

    const prepared = await preparePush(draft, desk.dependencies)
    const forced = await preparePush(draft, desk.dependencies, { force: true })

    const conflicts = [
      { field: 'job_name', base: 'Earlier', mine: 'Office move on Friday', theirs: 'Office move' },
    ]
    expect(prepared).toMatchObject({
      kind: 'ended',
      report: {
        outcome: 'conflict',
        conflicts,
        request: null,
        advice: { key: 'push.changed-by-others', params: { fields: 'job_name' } },
      },
    })
    expect(forced).toMatchObject({ kind: 'ready', report: { conflicts } })
  })

  describe('that was fetched with another kind of user id', () => {
    const target = { ...sampleDraft().target, userIdType: 'union_id' as const }
    const idsOf = (kind: 'ou' | 'on'): JsonObject[] => [
      { user_id: `${kind}_00000000000000000000000000000001` },
      { user_id: `${kind}_00000000000000000000000000000002` },
    ]
    const [openIds, unionIds] = [idsOf('ou'), idsOf('on')]
    const mine = unionIds.slice(1)

    /** The base has the ids of two people, of whom Feishu says the other ids; the draft keeps one of them. */
    async function prepareWith(base: Partial<DraftBase>, theirs: JsonObject = {}) {
      const desk = await start()
      Object.assign(desk.notification, { push_scope_type: 2, user_list: unionIds, ...theirs })
      const notification = { job_name: 'Office move', push_type: 0, push_scope_type: 2, user_list: mine }
      const before = { ...freshNotification, push_scope_type: 2, user_list: openIds }
      const draft = sampleDraft({ target, notification, base: { fetchedAt, notification: before, ...base } })
      return preparePush(draft, desk.dependencies)
    }

    it('is no conflict: the same people have other ids', async () => {
      const prepared = await prepareWith({ userIdType: 'open_id' })

      expect(prepared).toMatchObject({ kind: 'ready', report: { conflicts: [] } })
      expect(prepared.report.changes).toContainEqual({ field: 'user_list', before: unionIds, after: mine })
    })

    it('is a conflict all the same in what else somebody changed', async () => {
      const { report } = await prepareWith({ userIdType: 'open_id' }, { job_name: 'Theirs' })

      expect(report.outcome).toBe('conflict')
      expect(report.conflicts.map(({ field }) => field)).toEqual(['job_name'])
    })

    it.each<[string, Partial<DraftBase>]>([
      ['of the same kind', { userIdType: 'union_id' }],
      ['of a kind that was not noted', {}],
    ])('is a conflict when the ids differ and are %s', async (_kind, base) => {
      const { report } = await prepareWith(base)

      expect(report.conflicts.map(({ field }) => field)).toEqual(['user_list'])
    })
  })

  it('is not compared with the base of another push', async () => {
    const desk = await start()
    const notification = { ...freshNotification, id: '1', job_name: 'Another push' }

    const prepared = await preparePush(sampleDraft({ base: { fetchedAt, notification } }), desk.dependencies)

    expect(prepared).toMatchObject({ kind: 'ready', base: { notification: { id: freshNotification.id } } })
  })
})

describe('a read that is refused', () => {
  it('sends nothing', async () => {
    const { prepared, report, desk } = await prepareOn([refuse(404, 154004)])

    expect(prepared.kind).toBe('ended')
    expect(report).toMatchObject({
      outcome: 'refused',
      httpStatus: 404,
      code: 154004,
      msg: 'refused with 154004',
      request: null,
      advice: { key: 'push.reading-refused-push-not-found' },
    })
    expect(offersUncheckedPush(report)).toBe(false)
    expect(desk.methods()).toBe('GET')
  })

  it.each([
    [403, 154003],
    [400, 99991672],
    [400, 99991679],
    [400, 99991676],
  ])('for lack of permission offers to push unchecked: %i %i', async (httpStatus, code) => {
    const { report } = await prepareOn([refuse(httpStatus, code)])

    expect(report.advice.key).toMatch(/^push\.reading-not-permitted-/)
    expect(offersUncheckedPush(report)).toBe(true)
  })

  it('goes on without the copy on Feishu when asked to', async () => {
    const { prepared } = await prepareOn([refuse(400, 99991679)], { noCheck: true })

    expect(prepared).toMatchObject({
      kind: 'ready',
      report: { outcome: 'dry-run', advice: { key: 'push.ready-unchecked' }, code: 99991679 },
    })
    expect(prepared).not.toHaveProperty('base')
    expect(prepared).not.toHaveProperty('plan.serverCopy')
    expect(prepared.report.changes).toContainEqual({ field: 'job_name', after: 'Office move on Friday' })
  })

  it.each([99991661, 99991663, 99991401, 99991403, 2200, 5000, 4711])(
    'is not repeated for %i',
    async (code) => {
      const { desk, report } = await prepareOn([refuse(400, code)])

      expect(report.outcome).toBe('refused')
      expect(desk.methods()).toBe('GET')
      expect(desk.waits).toEqual([])
    },
  )

  it('is repeated twice for 155000, then told', async () => {
    const internal = refuse(500, 155000)

    const { desk, report } = await prepareOn([internal, internal, internal])

    expect(report).toMatchObject({ outcome: 'refused', code: 155000 })
    expect(desk.waits).toEqual([1000, 2000])
    expect((await prepareOn([internal, internal])).prepared.kind).toBe('ready')
  })

  it('waits for the rate limit as long as Feishu says, twice at most', async () => {
    const limited = refuse(429, 99991400, { 'x-ogw-ratelimit-reset': '37' })

    const { desk, report } = await prepareOn([limited, limited, limited])

    expect(report).toMatchObject({ outcome: 'refused', httpStatus: 429, code: 99991400 })
    expect(desk.waits).toEqual([37_000, 37_000])
    expect(desk.progress).toContainEqual({ step: 'waiting', seconds: 37 })
    expect((await prepareOn([limited, limited])).prepared.kind).toBe('ready')
  })
})

describe('a read without an answer', () => {
  it('is repeated twice with growing waits, then told', async () => {
    const { desk, report } = await prepareOn([drop, drop, drop])

    expect(report).toMatchObject({ outcome: 'no-answer', httpStatus: null, code: null, msg: null })
    expect(report.advice.key).toBe('push.reading-unanswered-connection-broken')
    expect(desk.waits).toEqual([1000, 2000])
    expect((await prepareOn([drop, drop])).prepared.kind).toBe('ready')
  })

  it('is no answer also when unchecked: somebody offline is not asked to push blindly', async () => {
    const { report } = await prepareOn([drop, drop, drop], { noCheck: true })

    expect(report.outcome).toBe('no-answer')
  })

  it('is repeated for a gateway in trouble, not for a wrong address or a sign-in page', async () => {
    const busy = foreign(502, '<html>')

    expect((await prepareOn([busy, busy])).prepared.kind).toBe('ready')
    expect((await prepareOn([foreign(404, '404 page not found')])).report.outcome).toBe('no-answer')
    expect((await prepareOn([foreign(200, '<html>')])).report).toMatchObject({
      outcome: 'no-answer',
      httpStatus: 200,
    })
  })

  it('says that the computer seems offline', async () => {
    const desk = await start({}, fetchThatNeverLeaves('GET', 3))

    const { report } = await preparePush(sampleDraft(), desk.dependencies)

    expect(report.advice).toMatchObject({
      key: 'push.reading-unanswered-unreachable',
      params: { detail: 'ECONNREFUSED' },
    })
  })
})

describe('credentials', () => {
  it('that are missing are told as such', async () => {
    const desk = await start()
    const client = createFeishuClient({
      fetch,
      baseUrl: openApiBaseUrls.feishu,
      credentials: () => Promise.resolve(fail('feishu.no-token', { code: 0 })),
    })

    const { report } = await preparePush(sampleDraft(), { ...desk.dependencies, client })

    expect(report).toMatchObject({ outcome: 'no-answer', advice: { key: 'feishu.no-token' }, request: null })
  })

  it('that expired are replaced once, when somebody can', async () => {
    const expired = refuse(400, 99991677)
    const desk = await start({ GET: [expired, undefined, expired, expired, expired] })
    let refreshed = 0
    const refreshCredentials = (): Promise<boolean> => Promise.resolve(++refreshed > 0)

    const once = await preparePush(sampleDraft(), { ...desk.dependencies, refreshCredentials })
    expect(once.kind).toBe('ready')
    expect(refreshed).toBe(1)

    const twice = await preparePush(sampleDraft(), { ...desk.dependencies, refreshCredentials })
    expect(twice.report).toMatchObject({ outcome: 'refused', code: 99991677 })
    expect(refreshed).toBe(2)

    const never = await preparePush(sampleDraft(), desk.dependencies)
    expect(never.report).toMatchObject({ outcome: 'refused', code: 99991677 })
  })
})

describe('giving up', () => {
  it('before or while reading ends the push', async () => {
    const desk = await start({ GET: [drop, drop, drop] })
    const signal = AbortSignal.abort()

    const { report } = await preparePush(sampleDraft(), { ...desk.dependencies, signal })

    expect(report).toMatchObject({ outcome: 'declined', advice: { key: 'push.cancelled' } })
    expect(desk.requests).toEqual([])
  })

  it('while waiting ends the push', async () => {
    const desk = await start({ GET: [drop, drop, drop] })
    const giveUp = new AbortController()
    const onProgress = ({ step }: { step: string }): void => {
      if (step === 'waiting') giveUp.abort()
    }

    const { report } = await preparePush(sampleDraft(), {
      ...desk.dependencies,
      onProgress,
      signal: giveUp.signal,
    })

    expect(report.outcome).toBe('declined')
    expect(desk.methods()).toBe('GET')
  })
})
