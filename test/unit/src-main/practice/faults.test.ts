import { request as httpRequest } from 'node:http'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../../src-main/practice/fault'
import type { PracticeHelpDesk } from '../../../../src-main/practice/practice-help-desk'
import {
  DRAFT_ID,
  get,
  headersFor,
  notificationOf,
  patch,
  type ReceivedAnswer,
  send,
  SENT_ID,
  startDesk,
  validBody,
} from './practice-client'

/** An update under a fault, and whether it was taken. */
async function patchUnder(
  fault: Fault,
): Promise<{ desk: PracticeHelpDesk; answer: ReceivedAnswer | null; taken: boolean }> {
  const desk = await startDesk()
  const before = desk.notification(DRAFT_ID)?.job_name
  desk.setFault(fault)

  const answer = await patch(desk, validBody).catch(() => null)
  return { desk, answer, taken: desk.notification(DRAFT_ID)?.job_name !== before }
}

describe('which calls a fault strikes', () => {
  it('the next call only, unless told otherwise', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'internal-error' })
    expect(desk.faults).toMatchObject([{ kind: 'internal-error', operation: 'all', times: 1 }])

    expect((await get(desk)).code).toBe(155000)
    expect((await get(desk)).code).toBe(0)
    expect(desk.faults).toEqual([])
  })

  it('as many calls as asked for', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'internal-error', times: 2 })
    expect([(await get(desk)).code, (await get(desk)).code, (await get(desk)).code]).toEqual([
      155000, 155000, 0,
    ])
  })

  it('every call until it is cleared', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'internal-error', times: 'until-cleared' })
    for (let call = 0; call < 5; call += 1) expect((await get(desk)).code).toBe(155000)

    desk.clearFaults()
    expect((await get(desk)).code).toBe(0)
  })

  it('calls of the chosen kind only', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'internal-error', operation: 'patch' })
    expect((await get(desk)).code).toBe(0)
    expect((await patch(desk, validBody)).code).toBe(155000)
  })

  it('one after the other in the order in which they were set', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'internal-error' })
    desk.setFault({ kind: 'refuse', code: 154003 })
    expect([(await get(desk)).code, (await get(desk)).code, (await get(desk)).code]).toEqual([
      155000, 154003, 0,
    ])
  })

  it('no path that is none of the eight calls', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'internal-error' })
    expect((await fetch(`${desk.url}/elsewhere`)).status).toBe(404)
    expect(desk.faults).toHaveLength(1)
  })

  it('a fault that does not exist cannot be set', async () => {
    const desk = await startDesk()
    expect(() => desk.setFault({ kind: 'internal-error', time: 2 } as Fault)).toThrow()
    expect(() => desk.setFault({ kind: 'delay', ms: -1 })).toThrow()
    expect(() => desk.setFault({ kind: 'redirect', location: 'a\r\nb: c' })).toThrow()
    expect(desk.faults).toEqual([])
  })
})

describe('faults of the line', () => {
  it('drop-before-body: no answer, nothing taken, the body never read', async () => {
    const { desk, answer, taken } = await patchUnder({ kind: 'drop-before-body' })
    expect([answer, taken]).toEqual([null, false])
    expect(desk.requests).toMatchObject([{ method: 'PATCH', body: Buffer.alloc(0) }])
  })

  it('drop-after-taking: no answer, but taken', async () => {
    const { desk, answer, taken } = await patchUnder({ kind: 'drop-after-taking' })
    expect([answer, taken]).toEqual([null, true])
    expect(await notificationOf(desk)).toMatchObject({ ...validBody, chat_list: null })
  })

  it('drop-after-taking: what would have been refused is not taken', async () => {
    const desk = await startDesk()
    const before = desk.notification(SENT_ID)
    desk.setFault({ kind: 'drop-after-taking' })

    await expect(patch(desk, validBody, SENT_ID)).rejects.toThrow()
    expect(desk.notification(SENT_ID)).toEqual(before)
  })

  it('cut-mid-body: the length is announced, half of it comes', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'cut-mid-body' })
    const request = httpRequest(`${desk.url}/open-apis/helpdesk/v1/notifications/${DRAFT_ID}`, {
      method: 'PATCH',
      headers: headersFor(desk),
    })
    request.end(JSON.stringify(validBody))

    const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream & { headers: object }]
    let text = ''
    response.on('data', (chunk: Buffer) => (text += chunk.toString()))
    await once(response, 'error')

    expect(response.headers).toMatchObject({ 'content-length': '36' })
    expect(text).toBe('{"code":0,"msg":"s')
    expect(desk.notification(DRAFT_ID)?.job_name).toBe(validBody.job_name)
  })

  it('slow-drip: the true answer, in pieces', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'slow-drip', chunkBytes: 10, everyMs: 1 })
    expect((await patch(desk, validBody)).json).toEqual({ code: 0, msg: 'success', data: {} })
  })

  it('slow-drip: a client that leaves in the middle is survived', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'slow-drip', everyMs: 1 })
    const request = httpRequest(`${desk.url}/open-apis/helpdesk/v1/notifications/${DRAFT_ID}`, {
      headers: headersFor(desk),
    })
    request.end()

    const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream]
    await once(response, 'data')
    request.destroy()
    await once(response, 'error')
    expect((await get(desk)).code).toBe(0)
  })
})

describe('delay', () => {
  it('the update is taken while its answer waits, also for a client that gave up', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'delay', ms: 600_000 })
    const leave = new AbortController()
    const call = { method: 'PATCH', path: `/${DRAFT_ID}`, body: validBody, signal: leave.signal }
    const answer = expect(send(desk, call)).rejects.toThrow()
    while (desk.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))

    leave.abort()
    await answer
    expect((await notificationOf(desk)).job_name).toBe(validBody.job_name)
  })

  it('the answer comes in the end, and other faults with it', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'delay', ms: 5 })
    desk.setFault({ kind: 'refuse', code: 154003 })
    expect((await get(desk)).code).toBe(154003)
    expect(desk.faults).toEqual([])
  })
})

describe('faults that spoil the true answer', () => {
  it('wrong-content-type', async () => {
    const { answer, taken } = await patchUnder({ kind: 'wrong-content-type', contentType: 'text/html' })
    expect(answer?.headers.get('content-type')).toBe('text/html')
    expect(answer?.json).toEqual({ code: 0, msg: 'success', data: {} })
    expect(taken).toBe(true)
  })

  it('truncated-json', async () => {
    const { answer, taken } = await patchUnder({ kind: 'truncated-json' })
    expect(answer?.text).toBe('{"code":0,"msg":"s')
    expect(answer?.headers.get('content-length')).toBe('18')
    expect(taken).toBe(true)

    expect((await patchUnder({ kind: 'truncated-json', bytes: 0 })).answer?.text).toBe('')
  })

  it('huge-answer, with and without a length told beforehand', async () => {
    const unannounced = await patchUnder({ kind: 'huge-answer' })
    expect(unannounced.answer?.text.length).toBeGreaterThan(1024 * 1024)
    expect(unannounced.answer?.code).toBe(0)
    expect(unannounced.answer?.headers.get('content-length')).toBeNull()
    expect(unannounced.taken).toBe(true)

    const announced = await patchUnder({ kind: 'huge-answer', bytes: 2_000_000, announced: true })
    expect(Number(announced.answer?.headers.get('content-length'))).toBeGreaterThan(2_000_000)
  })
})

describe('faults that replace the answer', () => {
  it.each<Fault>([
    { kind: 'html-error' },
    { kind: 'internal-error' },
    { kind: 'rate-limit' },
    { kind: 'not-json' },
    { kind: 'redirect' },
    { kind: 'refuse', code: 154003 },
  ])('$kind: the update is taken only when asked for', async (fault) => {
    expect((await patchUnder(fault)).taken).toBe(false)
    expect((await patchUnder({ ...fault, taken: true } as Fault)).taken).toBe(true)
  })

  it('html-error', async () => {
    const { answer } = await patchUnder({ kind: 'html-error', httpStatus: 503 })
    expect(answer?.status).toBe(503)
    expect(answer?.headers.get('content-type')).toBe('text/html')
    expect(answer?.text).toMatch(/^<html>/)
  })

  it('internal-error', async () => {
    const { answer } = await patchUnder({ kind: 'internal-error' })
    expect(answer?.status).toBe(500)
    expect(answer?.json).toEqual({ code: 155000, msg: 'Internal error' })
  })

  it('rate-limit, with both headers', async () => {
    const { answer } = await patchUnder({ kind: 'rate-limit', resetSeconds: 12 })
    expect([answer?.status, answer?.code]).toEqual([429, 99991400])
    expect(answer?.headers.get('x-ogw-ratelimit-limit')).toBe('20')
    expect(answer?.headers.get('x-ogw-ratelimit-reset')).toBe('12')
  })

  it('rate-limit, without headers and as HTTP 400', async () => {
    const { answer } = await patchUnder({ kind: 'rate-limit', resetSeconds: null, httpStatus: 400 })
    expect([answer?.status, answer?.code]).toEqual([400, 99991400])
    expect(answer?.headers.get('x-ogw-ratelimit-limit')).toBeNull()
    expect(answer?.headers.get('x-ogw-ratelimit-reset')).toBeNull()
  })

  it('not-json', async () => {
    const { answer } = await patchUnder({ kind: 'not-json', contentType: 'application/json' })
    expect(answer?.status).toBe(200)
    expect(answer?.headers.get('content-type')).toBe('application/json')
    expect(() => JSON.parse(answer?.text ?? '{}') as unknown).toThrow()
  })

  it('redirect', async () => {
    const { answer } = await patchUnder({
      kind: 'redirect',
      httpStatus: 307,
      location: 'https://elsewhere.example/',
    })
    expect(answer?.status).toBe(307)
    expect(answer?.headers.get('location')).toBe('https://elsewhere.example/')
  })

  it.each([
    [154000, 400],
    [154001, 401],
    [154003, 403],
    [154004, 404],
    [154005, 405],
    [155000, 500],
  ])('refuse with %i answers HTTP %i, as the table says', async (code, status) => {
    const { answer } = await patchUnder({ kind: 'refuse', code })
    expect([answer?.code, answer?.status]).toEqual([code, status])
    expect(answer?.json).not.toHaveProperty('error')
  })

  it('refuse takes any status, code and text', async () => {
    const { answer } = await patchUnder({
      kind: 'refuse',
      code: 99992361,
      httpStatus: 418,
      msg: 'open_id cross app',
    })
    expect(answer?.status).toBe(418)
    expect(answer?.json).toMatchObject({ code: 99992361, msg: 'open_id cross app' })
  })

  it('refuse names the missing scope: of the app, or of the user', async () => {
    const apps = await patchUnder({ kind: 'refuse', code: 99991672 })
    expect(apps.answer?.json.error).toMatchObject({
      permission_violations: [{ type: 'action_scope_required', subject: 'helpdesk:all' }],
      helps: [{ url: expect.stringContaining('https://open.feishu.cn/app/') as string }],
    })

    const desk = await startDesk()
    desk.setFault({ kind: 'refuse', code: 99991679 })
    const users = await get(desk)
    expect(users.json.msg).toContain('[helpdesk:all:readonly]')
    expect(users.json.error).toMatchObject({
      permission_violations: [{ type: 'action_privilege_required', subject: 'helpdesk:all:readonly' }],
    })
  })
})

describe('behind the back of the client', () => {
  it('a colleague edits after the reading and before the update', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'colleague-edits', operation: 'get', changes: { ext: 'colleague', send_at: '1' } })

    const read = await notificationOf(desk)
    expect(read.ext).toBe('')

    const now = await notificationOf(desk)
    expect(now).toMatchObject({ ext: 'colleague', send_at: '1' })
    expect(now.update_user).not.toEqual(read.update_user)
    expect(now.updated_at).not.toBe(read.updated_at)
  })

  it('a colleague edits right before the update', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'colleague-edits', operation: 'patch', changes: { ext: 'colleague' } })
    await patch(desk, validBody)
    expect(await notificationOf(desk)).toMatchObject({ job_name: validBody.job_name, ext: 'colleague' })
  })

  it('the push leaves the draft state between reading and update', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'no-longer-draft', operation: 'get' })

    expect((await notificationOf(desk)).status).toBe(0)
    expect((await patch(desk, validBody)).code).toBe(154005)
    expect((await notificationOf(desk)).status).toBe(1)
  })

  it('a colleague can edit at any time, but only what exists', async () => {
    const desk = await startDesk()
    expect(desk.editAsColleague(DRAFT_ID, { job_name: 'theirs', status: 3 })).toBe(true)
    expect(await notificationOf(desk)).toMatchObject({ job_name: 'theirs', status: 3 })
    expect(desk.editAsColleague('1', { job_name: 'theirs' })).toBe(false)
  })
})
