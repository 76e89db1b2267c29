import { afterEach, describe, expect, it } from 'vitest'
import type { Draft } from '@shared/draft/draft'
import { describeRefusal } from '@shared/feishu/describe-refusal'
import { errorCodes, retryClassOf } from '@shared/feishu/error-codes'
import { helpDeskErrors } from '@shared/feishu/help-desk-errors'
import { say } from '@shared/messages/say'
import { answerJson } from '../feishu/scripted-server'
import type { Fetch } from '../../../../src-main/feishu/feishu-client'
import {
  preparePush,
  sendPrepared,
  type PushDependencies,
  type PushOptions,
  type SentPush,
} from '../../../../src-main/push/push-draft'
import {
  drop,
  type Behaviour,
  fetchThatNeverLeaves,
  foreign,
  HELPDESK_TOKEN,
  meanwhile,
  NOW,
  refuse,
  sampleDraft,
  startHelpDesk,
  takeAndDrop,
  USER_TOKEN,
  type ScriptedHelpDesk,
} from './scripted-help-desk'

const desks: ScriptedHelpDesk[] = []

afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.close()))
})

interface Pushed extends SentPush {
  readonly desk: ScriptedHelpDesk
}

/** Prepares a push and sends it at once. */
async function push(
  script: Parameters<typeof startHelpDesk>[0] = {},
  {
    draft = sampleDraft(),
    fetchAs = fetch,
    options = {},
    more = {},
  }: {
    draft?: Draft
    fetchAs?: Fetch
    options?: PushOptions
    more?: Partial<PushDependencies>
  } = {},
): Promise<Pushed> {
  const desk = await startHelpDesk(script, fetchAs)
  desks.push(desk)
  const dependencies = { ...desk.dependencies, ...more }

  const prepared = await preparePush(draft, dependencies, options)
  if (prepared.kind !== 'ready') throw new Error(`not ready: ${prepared.report.outcome}`)

  const sent = await sendPrepared(prepared, dependencies)
  expectHonest(sent)
  return { ...sent, desk }
}

/** Whatever happened: no secret in it, and its advice is a whole sentence in both languages. */
function expectHonest(sent: SentPush): void {
  const text = JSON.stringify(sent)
  for (const secret of [USER_TOKEN, HELPDESK_TOKEN]) expect(text).not.toContain(secret)
  for (const language of ['zh-CN', 'en'] as const) {
    expect(say(sent.report.advice, language)).not.toMatch(/\{\w+\}/)
  }
}

describe('an update that Feishu takes', () => {
  it('is read back, reported, and becomes the base of the draft', async () => {
    const { report, base, desk } = await push()

    expect(report).toMatchObject({
      outcome: 'updated',
      httpStatus: 200,
      code: 0,
      msg: 'success',
      logId: 'patch-log',
      notTaken: [],
      advice: { key: 'push.updated' },
    })
    expect(report.changes.map(({ field }) => field)).toEqual(['job_name', 'push_content'])
    expect(base).toMatchObject({
      fetchedAt: new Date(NOW).toISOString(),
      userIdType: 'open_id',
      notification: { job_name: 'Office move on Friday', status: 0, target_user_count: 42 },
    })
    expect(desk.methods()).toBe('GET PATCH GET')
    expect(desk.progress.map(({ step }) => step)).toEqual(['reading', 'sending', 'checking'])
  })

  it('is sent exactly as it was shown', async () => {
    const { report, desk } = await push()

    expect(desk.requests[1]?.body).toBe(report.request?.body)
    expect(desk.requests[1]?.body).toBe(
      '{"job_name":"Office move on Friday",' +
        '"push_content":"{\\"elements\\":[{\\"tag\\":\\"div\\",\\"text\\":{\\"tag\\":\\"plain_text\\",\\"content\\":\\"We move.\\"}}]}",' +
        '"push_type":0,"push_scope_type":0,"user_list":[],"department_list":[],"chat_list":[],"ext":""}',
    )
  })

  it('but keeps in part as it was is told field by field', async () => {
    const { report } = await push({ GET: [undefined, meanwhile({ job_name: 'Cut' })] })

    expect(report).toMatchObject({
      outcome: 'updated',
      notTaken: [{ field: 'job_name', before: 'Cut', after: 'Office move on Friday' }],
      advice: { key: 'push.updated-in-part', params: { fields: 'job_name' } },
    })
  })

  it('but holds nothing of, as reading back shows, is unknown; the draft keeps its base', async () => {
    const deaf: Behaviour = (response) => answerJson(response, 200, { code: 0, msg: 'success', data: {} })
    const { report, base } = await push({ PATCH: [deaf] })

    expect(report).toMatchObject({
      outcome: 'unknown',
      httpStatus: 200,
      code: 0,
      advice: { key: 'push.unknown-not-held', params: { fields: 'job_name, push_content' } },
      notTaken: [{ field: 'job_name' }, { field: 'push_content' }],
    })
    expect(base).toBeUndefined()
  })

  it('but cannot be read back is updated all the same; what was taken is the base', async () => {
    const { report, base } = await push({ GET: [undefined, refuse(400, 99991679)] })

    expect(report).toMatchObject({
      outcome: 'updated',
      code: 0,
      advice: { key: 'push.updated-not-read-back' },
    })
    expect(base?.notification).toMatchObject({
      job_name: 'Office move on Friday',
      status: 0,
      id: sampleDraft().target.notificationId,
    })
  })

  it('can be pushed unchecked', async () => {
    const denied = refuse(400, 99991679)

    const { report, base, desk } = await push({ GET: [denied, denied] }, { options: { noCheck: true } })

    expect(report.outcome).toBe('updated')
    expect(base?.notification).toMatchObject({ job_name: 'Office move on Friday' })
    expect(desk.methods()).toBe('GET PATCH GET')
  })
})

describe('an update that gets no answer', () => {
  it('but was taken, as reading back shows, is updated', async () => {
    const { report, base, desk } = await push({ PATCH: [takeAndDrop] })

    expect(report).toMatchObject({
      outcome: 'updated',
      notTaken: [],
      advice: { key: 'push.updated-after-interruption' },
    })
    expect(base?.notification).toMatchObject({ job_name: 'Office move on Friday' })
    expect(desk.methods()).toBe('GET PATCH GET')
  })

  it('but was taken is updated, also when nothing was known of the push before', async () => {
    const { report } = await push(
      { PATCH: [takeAndDrop], GET: [refuse(400, 99991679)] },
      { options: { noCheck: true } },
    )

    expect(report.advice.key).toBe('push.updated-after-interruption')
  })

  it('and changes nothing is updated without being sent again', async () => {
    const draft = sampleDraft({
      notification: { job_name: 'Office move', push_type: 0, push_scope_type: 0 },
      cardText: '{"elements":[{"tag":"hr"}]}',
    })
    const { report, desk } = await push({ PATCH: [drop] }, { draft })

    expect(report.outcome).toBe('updated')
    expect(desk.methods()).toBe('GET PATCH GET')
  })

  it('but was taken is updated, too, when somebody changed another field since', async () => {
    const { report, desk } = await push({
      PATCH: [takeAndDrop],
      GET: [undefined, meanwhile({ chat_list: [{ chat_id: 'oc_1' }] })],
    })

    expect(report).toMatchObject({
      outcome: 'updated',
      notTaken: [{ field: 'chat_list' }],
      advice: { key: 'push.updated-in-part' },
    })
    expect(desk.methods()).toBe('GET PATCH GET')
  })

  it('and was not taken is sent again, though one of several fields became ours by coincidence', async () => {
    const { report, desk } = await push({
      PATCH: [drop],
      GET: [undefined, meanwhile({ job_name: 'Office move on Friday' })],
    })

    expect(report).toMatchObject({ outcome: 'updated', advice: { key: 'push.updated' } })
    expect(desk.methods()).toBe('GET PATCH GET PATCH GET')
  })

  it('and seems to be taken in part is unknown; nothing is sent again', async () => {
    const draft = sampleDraft({
      notification: { job_name: 'New', push_type: 0, push_scope_type: 0, chat_list: [{ chat_id: 'oc_1' }] },
    })
    const partly = meanwhile({ job_name: 'New', chat_list: [{ chat_id: 'oc_1' }] })
    const { report, base, desk } = await push({ PATCH: [drop], GET: [undefined, partly] }, { draft })

    expect(report).toMatchObject({
      outcome: 'unknown',
      advice: { key: 'push.unknown-in-part-connection-broken', params: { count: 1 } },
      notTaken: [{ field: 'push_content' }],
    })
    expect(base).toBeUndefined()
    expect(desk.methods()).toBe('GET PATCH GET')
  })

  it.each([
    ['HTML of a gateway', foreign(502, '<html>'), 502, 'http-status-only'],
    ['a sign-in page', foreign(200, '<html>'), 200, 'answer-not-json'],
    ['a redirect', foreign(302, ''), 302, 'redirected'],
  ])(
    'but %s is reported as that, not as what reading back brought',
    async (_name, answer, httpStatus, why) => {
      const { report } = await push({ PATCH: [answer, answer, answer] })

      expect(report).toMatchObject({
        outcome: 'unknown',
        httpStatus,
        code: null,
        msg: null,
        logId: null,
        advice: { key: `push.unknown-not-taken-${why}`, params: { count: 3 } },
      })
    },
  )

  it('and is then refused is read back, which decides', async () => {
    const takenAfterAll = await push({
      PATCH: [drop, refuse(400, 154000)],
      GET: [
        undefined,
        undefined,
        meanwhile({
          job_name: 'Office move on Friday',
          push_content: sampleDraft().cardText,
        }),
      ],
    })
    expect(takenAfterAll.report).toMatchObject({ outcome: 'updated', notTaken: [] })
    expect(takenAfterAll.desk.methods()).toBe('GET PATCH GET PATCH GET')

    const notTaken = await push({ PATCH: [drop, refuse(400, 154000)] })
    expect(notTaken.report).toMatchObject({ outcome: 'refused', code: 154000 })
    expect(notTaken.desk.methods()).toBe('GET PATCH GET PATCH GET')

    const notRead = await push({
      PATCH: [drop, refuse(400, 154000)],
      GET: [undefined, undefined, refuse(400, 99991679)],
    })
    expect(notRead.report).toMatchObject({
      outcome: 'unknown',
      code: null,
      advice: { key: 'push.unknown-not-read-back-connection-broken', params: { count: 1 } },
    })
  })

  it('and was not taken is sent once more', async () => {
    const { report, desk } = await push({ PATCH: [drop] })

    expect(report.outcome).toBe('updated')
    expect(desk.methods()).toBe('GET PATCH GET PATCH GET')
    expect(desk.waits).toEqual([1000])
  })

  it('and was not taken is sent twice more at most, then nobody can say', async () => {
    const { report, base, desk } = await push({ PATCH: [drop, drop, drop, drop] })

    expect(report).toMatchObject({
      outcome: 'unknown',
      advice: { key: 'push.unknown-not-taken-connection-broken', params: { count: 3 } },
    })
    expect(report.request).not.toBeNull()
    expect(base).toBeUndefined()
    expect(desk.methods()).toBe('GET PATCH GET PATCH GET PATCH GET')
    expect(desk.waits).toEqual([1000, 2000])
  })

  it.each([
    ['HTML of a proxy', foreign(200, '<html>', false)],
    ['HTML of a gateway', foreign(502, '<html>', false)],
    ['a 5xx without envelope', foreign(503, '{"error":"busy"}', false)],
    ['plain text', foreign(404, '404 page not found', false)],
  ])('but %s is read back and sent again', async (_name, behaviour) => {
    const { report, desk } = await push({ PATCH: [behaviour] })

    expect(report.outcome).toBe('updated')
    expect(desk.methods()).toBe('GET PATCH GET PATCH GET')
  })

  it('but HTML after it was taken is updated', async () => {
    const { report, desk } = await push({ PATCH: [foreign(502, '<html>', true)] })

    expect(report).toMatchObject({ outcome: 'updated', advice: { key: 'push.updated-after-interruption' } })
    expect(desk.methods()).toBe('GET PATCH GET')
  })

  it('and cannot be read back either is unknown; it is not sent again', async () => {
    const { report, desk } = await push({ PATCH: [drop], GET: [undefined, drop, drop, drop] })

    expect(report).toMatchObject({
      outcome: 'unknown',
      advice: { key: 'push.unknown-not-read-back-connection-broken' },
    })
    expect(desk.methods()).toBe('GET PATCH GET GET GET')
  })

  it('and may not be read back is unknown', async () => {
    const { report } = await push({ PATCH: [drop], GET: [undefined, refuse(400, 99991677)] })

    expect(report).toMatchObject({ outcome: 'unknown', httpStatus: null, code: null, msg: null, logId: null })
  })

  it.each([400, 500])('but code 0 with HTTP %i is read back and sent again', async (httpStatus) => {
    const contradiction: Behaviour = (response) =>
      answerJson(response, httpStatus, { code: 0, msg: 'success' })
    const { report, desk } = await push({ PATCH: [contradiction] })

    expect(report.outcome).toBe('updated')
    expect(desk.methods()).toBe('GET PATCH GET PATCH GET')
  })

  it('while somebody else changed the push is a conflict; nothing of theirs is overwritten', async () => {
    const { report, desk } = await push({
      PATCH: [drop],
      GET: [undefined, meanwhile({ job_name: 'Theirs' })],
    })

    expect(report).toMatchObject({
      outcome: 'conflict',
      advice: { key: 'push.changed-meanwhile', params: { fields: 'job_name' } },
      conflicts: [{ field: 'job_name', theirs: 'Theirs' }],
    })
    expect(desk.methods()).toBe('GET PATCH GET')
    expect(desk.notification.job_name).toBe('Theirs')
  })

  it('while somebody else changed the push is sent again by force', async () => {
    const { report } = await push(
      { PATCH: [drop], GET: [undefined, meanwhile({ job_name: 'Theirs' })] },
      { options: { force: true } },
    )

    expect(report.outcome).toBe('updated')
  })

  it('while the push was submitted is a conflict', async () => {
    const { report, desk } = await push({ PATCH: [drop], GET: [undefined, meanwhile({ status: 3 })] })

    expect(report).toMatchObject({
      outcome: 'conflict',
      advice: { key: 'push.no-longer-a-draft', params: { status: '3' } },
    })
    expect(desk.methods()).toBe('GET PATCH GET')
  })
})

describe('an update of which Electron says that no connection was made', () => {
  /** Chromium says so of its second connection; over the first one, which broke, the update may have been sent. */
  const refusedAfter =
    (send: Fetch): Fetch =>
    async (url, init) => {
      if (init.method !== 'PATCH') return fetch(url, init)
      await send(url, init)
      throw new Error('net::ERR_CONNECTION_REFUSED')
    }

  it('is updated when reading back shows that it arrived', async () => {
    const { report, desk } = await push({}, { fetchAs: refusedAfter(fetch) })

    expect(report).toMatchObject({ outcome: 'updated', advice: { key: 'push.updated-after-interruption' } })
    expect(desk.methods()).toBe('GET PATCH GET')
  })

  it('is unknown, and never said not to have left, when it cannot be read back', async () => {
    const { report } = await push({ GET: [undefined, drop, drop, drop] }, { fetchAs: refusedAfter(fetch) })

    expect(report).toMatchObject({
      outcome: 'unknown',
      advice: { key: 'push.unknown-not-read-back-unreachable', params: { detail: 'ERR_CONNECTION_REFUSED' } },
    })
  })

  it('is sent again when reading back shows that it did not', async () => {
    let patches = 0
    const refusedOnce: Fetch = (url, init) =>
      init.method === 'PATCH' && ++patches === 1
        ? Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED'))
        : fetch(url, init)

    const { report, desk } = await push({}, { fetchAs: refusedOnce })

    expect(report).toMatchObject({ outcome: 'updated', advice: { key: 'push.updated' } })
    expect(desk.methods()).toBe('GET GET PATCH GET')
  })
})

describe('an update that never left', () => {
  const never = (times: number): Fetch => fetchThatNeverLeaves('PATCH', times)

  it('is sent again without reading back', async () => {
    const { report, desk } = await push({}, { fetchAs: never(2) })

    expect(report).toMatchObject({ outcome: 'updated', advice: { key: 'push.updated' } })
    expect(desk.methods()).toBe('GET PATCH GET')
    expect(desk.waits).toEqual([1000, 2000])
  })

  it('three times is no answer: nothing was sent', async () => {
    const { report, desk } = await push({}, { fetchAs: never(3) })

    expect(report).toMatchObject({
      outcome: 'no-answer',
      httpStatus: null,
      advice: { key: 'push.update-never-left-unreachable' },
    })
    expect(desk.methods()).toBe('GET')
  })

  it('because of a certificate is not tried again', async () => {
    const { report, desk } = await push({}, { fetchAs: fetchThatNeverLeaves('PATCH', 9, 'CERT_HAS_EXPIRED') })

    expect(report.advice.key).toBe('push.update-never-left-certificate-not-trusted')
    expect(desk.waits).toEqual([])
  })

  it('after one that was interrupted stays unknown', async () => {
    let patches = 0
    const offline = fetchThatNeverLeaves('PATCH', 9)
    const fetchAs: Fetch = (url, init) =>
      init.method === 'PATCH' && ++patches > 1 ? offline(url, init) : fetch(url, init)

    const { report, desk } = await push({ PATCH: [drop] }, { fetchAs })

    expect(report.outcome).toBe('unknown')
    expect(patches).toBe(3)
    expect(desk.methods()).toBe('GET PATCH GET')
  })
})

describe('an update that Feishu refuses', () => {
  const neverRepeated = [...errorCodes.keys()].filter(
    (code) => code !== 155000 && retryClassOf(400, code) !== 'after-wait',
  )

  it.each(neverRepeated)('with %i is not sent again', async (code) => {
    const { report, base, desk } = await push({ PATCH: [refuse(400, code)] })
    const why = describeRefusal({ httpStatus: 400, code, msg: '' }).key.replace('feishu.', '')

    expect(report).toMatchObject({
      outcome: 'refused',
      httpStatus: 400,
      code,
      msg: `refused with ${code}`,
      advice: { key: `push.update-refused-${why}` },
    })
    expect(report.request).not.toBeNull()
    expect(base).toBeUndefined()
    expect(desk.methods()).toBe('GET PATCH')
    expect(desk.waits).toEqual([])
  })

  it.each(
    Object.entries(helpDeskErrors).flatMap(([code, { httpStatus }]) =>
      code === '155000' ? [] : [{ httpStatus, code: Number(code) }],
    ),
  )('with the page’s own $httpStatus $code is told as such', async ({ httpStatus, code }) => {
    const { report, desk } = await push({ PATCH: [refuse(httpStatus, code)] })

    expect(report).toMatchObject({ outcome: 'refused', httpStatus, code })
    expect(desk.methods()).toBe('GET PATCH')
  })

  it('with a code that nobody knows is not sent again', async () => {
    const { report, desk } = await push({ PATCH: [refuse(500, 4711)] })

    expect(report).toMatchObject({
      outcome: 'refused',
      code: 4711,
      advice: { key: 'push.update-refused-unknown-code-server-error' },
    })
    expect(desk.methods()).toBe('GET PATCH')
  })

  it('with 155000 is sent twice more at most', async () => {
    const internal = refuse(500, 155000)

    const twice = await push({ PATCH: [internal, internal] })
    expect(twice.report.outcome).toBe('updated')
    expect(twice.desk.waits).toEqual([1000, 2000])

    const thrice = await push({ PATCH: [internal, internal, internal, internal] })
    expect(thrice.report).toMatchObject({ outcome: 'refused', code: 155000 })
    expect(thrice.desk.methods()).toBe('GET PATCH PATCH PATCH')
  })

  it('by HTTP 429, whatever the body says, waits and is sent again', async () => {
    const limited: Behaviour = (response) =>
      answerJson(response, 429, { code: 0, msg: 'success' }, { 'x-ogw-ratelimit-reset': '7' })
    const { report, desk } = await push({ PATCH: [limited] })

    expect(report.outcome).toBe('updated')
    expect(desk.waits).toEqual([7000])
    expect(desk.methods()).toBe('GET PATCH PATCH GET')
  })

  it.each([429, 400])(
    'for the rate limit (HTTP %i) waits as long as Feishu says, twice at most',
    async (status) => {
      const limited = refuse(status, 99991400, { 'x-ogw-ratelimit-reset': '7' })

      const twice = await push({ PATCH: [limited, limited] })
      expect(twice.report.outcome).toBe('updated')
      expect(twice.desk.waits).toEqual([7000, 7000])
      expect(twice.desk.progress).toContainEqual({ step: 'waiting', seconds: 7 })

      const thrice = await push({ PATCH: [limited, limited, limited, limited] })
      expect(thrice.report).toMatchObject({ outcome: 'refused', httpStatus: status, code: 99991400 })
      expect(thrice.desk.methods()).toBe('GET PATCH PATCH PATCH')
    },
  )

  it('for the rate limit without a time backs off by a second and more, spread by chance', async () => {
    const limited = refuse(429, 99991400)

    expect((await push({ PATCH: [limited, limited] })).desk.waits).toEqual([1000, 2000])
    const spread = await push({ PATCH: [limited, limited] }, { more: { random: () => 0.9 } })
    expect(spread.desk.waits).toEqual([1450, 2900])
  })

  it('for a rate limit of an hour is told, with its seconds, instead of waited for', async () => {
    const { report, desk } = await push({
      PATCH: [refuse(429, 99991400, { 'x-ogw-ratelimit-reset': '3600' })],
    })

    expect(report.outcome).toBe('refused')
    expect(say(report.advice, 'en')).toContain('3600 seconds')
    expect(desk.waits).toEqual([])
  })

  it('with an expired token is sent once more when there is a new one', async () => {
    const expired = refuse(400, 99991677)
    const more = { refreshCredentials: () => Promise.resolve(true) }

    expect((await push({ PATCH: [expired] }, { more })).report.outcome).toBe('updated')

    const twice = await push({ PATCH: [expired, expired] }, { more })
    expect(twice.report).toMatchObject({ outcome: 'refused', code: 99991677 })

    const failed = await push(
      { PATCH: [expired] },
      { more: { refreshCredentials: () => Promise.resolve(false) } },
    )
    expect(failed.report).toMatchObject({ outcome: 'refused', code: 99991677 })
    expect(failed.desk.methods()).toBe('GET PATCH')
  })

  it('for a rate limit that a gateway tells in HTML waits, then is refused', async () => {
    const limited: Behaviour = (response) => {
      response.writeHead(429, { 'Content-Type': 'text/html', 'x-ogw-ratelimit-reset': '7' })
      response.end('<html>')
    }

    const once = await push({ PATCH: [limited] })
    expect(once.report.outcome).toBe('updated')
    expect(once.desk.methods()).toBe('GET PATCH PATCH GET')

    const thrice = await push({ PATCH: [limited, limited, limited, limited] })
    expect(thrice.report).toMatchObject({ outcome: 'refused', httpStatus: 429, code: null, msg: null })
    expect(thrice.desk.waits).toEqual([7000, 7000])
  })

  it('counts each reason to repeat by itself, and five tries in all', async () => {
    const internal = refuse(500, 155000)
    const limited = refuse(429, 99991400, { 'x-ogw-ratelimit-reset': '1' })

    const { report, desk } = await push({ PATCH: [internal, limited, drop, internal] })

    expect(report.outcome).toBe('updated')
    expect(desk.methods()).toBe('GET PATCH PATCH PATCH GET PATCH PATCH GET')

    const endless = await push({ PATCH: [internal, limited, drop, internal, limited, limited] })
    expect(endless.report).toMatchObject({ outcome: 'refused', code: 99991400 })
    expect(endless.desk.methods()).toBe('GET PATCH PATCH PATCH GET PATCH PATCH GET')
  })
})

describe('giving up', () => {
  /** Gives up as soon as the push does something for the nth time. */
  function giveUpAt(step: string, nth = 1): Partial<PushDependencies> {
    const giveUp = new AbortController()
    let seen = 0

    return {
      signal: giveUp.signal,
      onProgress: (progress) => {
        if (progress.step === step && ++seen === nth) giveUp.abort()
      },
    }
  }

  it('before anything was sent sends nothing', async () => {
    const desk = await startHelpDesk()
    desks.push(desk)
    const prepared = await preparePush(sampleDraft(), desk.dependencies)
    if (prepared.kind !== 'ready') throw new Error('not ready')

    const { report } = await sendPrepared(prepared, { ...desk.dependencies, signal: AbortSignal.abort() })

    expect(report).toMatchObject({ outcome: 'declined', request: null, advice: { key: 'push.cancelled' } })
    expect(desk.methods()).toBe('GET')
  })

  it('while a first try that never left is waited for sends nothing', async () => {
    const { report, desk } = await push(
      {},
      { fetchAs: fetchThatNeverLeaves('PATCH', 1), more: giveUpAt('waiting') },
    )

    expect(report.outcome).toBe('declined')
    expect(desk.methods()).toBe('GET')
  })

  it('while the rate limit is waited for says what Feishu said', async () => {
    const { report, desk } = await push({ PATCH: [refuse(429, 99991400)] }, { more: giveUpAt('waiting') })

    expect(report).toMatchObject({ outcome: 'refused', code: 99991400 })
    expect(desk.methods()).toBe('GET PATCH')
  })

  it('is said to be possible while another try is waited for', async () => {
    const { desk } = await push(
      { PATCH: [refuse(429, 99991400)] },
      { more: { signal: new AbortController().signal } },
    )

    expect(desk.progress).toContainEqual({ step: 'waiting', seconds: 1, canStop: true })
  })

  it('after an update without an answer leaves its outcome unknown', async () => {
    const { report, desk } = await push({ PATCH: [drop] }, { more: giveUpAt('waiting') })

    expect(report.outcome).toBe('unknown')
    expect(desk.methods()).toBe('GET PATCH GET')
  })

  it('after an update without an answer and one that never left leaves its outcome unknown', async () => {
    let patches = 0
    const offline = fetchThatNeverLeaves('PATCH', 9)
    const fetchAs: Fetch = (url, init) =>
      init.method === 'PATCH' && ++patches > 1 ? offline(url, init) : fetch(url, init)

    const { report } = await push({ PATCH: [drop] }, { fetchAs, more: giveUpAt('waiting', 2) })

    expect(patches).toBe(2)
    expect(report.outcome).toBe('unknown')
  })

  it.each(['sending', 'checking'])('while %s does not keep the end from being known', async (step) => {
    const { report, desk } = await push({}, { more: giveUpAt(step) })

    expect(report.outcome).toBe('updated')
    expect(desk.methods()).toBe('GET PATCH GET')
  })
})
