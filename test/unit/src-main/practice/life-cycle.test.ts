import { describe, expect, it } from 'vitest'
import type { JsonValue } from '@shared/json-value'
import type { PracticeHelpDesk } from '../../../../src-main/practice/practice-help-desk'
import {
  DRAFT_ID,
  patch,
  type ReceivedAnswer,
  send,
  startDesk,
  TestClock,
  validBody,
} from './practice-client'
import { PracticeStatus } from '../../../../src-main/practice/life-cycle'

const done = { code: 0, msg: 'success', data: {} }

function act(desk: PracticeHelpDesk, name: string, body: JsonValue = {}): Promise<ReceivedAnswer> {
  return send(desk, { path: `/${DRAFT_ID}/${name}`, body })
}

function status(desk: PracticeHelpDesk): JsonValue | undefined {
  return desk.notification(DRAFT_ID)?.status
}

/** A help desk whose draft is in a state. */
async function deskWith(state: number, clock = new TestClock()): Promise<PracticeHelpDesk> {
  return startDesk({
    clock: clock.read,
    notifications: [
      { id: DRAFT_ID, status: state, fields: { ...validBody, send_at: String(clock.now + 1000) } },
    ],
  })
}

describe('submit_approve', () => {
  it('approves at once what the owner of the help desk created', async () => {
    const desk = await startDesk()
    const answer = await act(desk, 'submit_approve', { reason: 'please' })

    expect(answer.json).toEqual({ code: 0, msg: 'success', data: { has_access: true } })
    expect(status(desk)).toBe(PracticeStatus.approved)
  })

  it('puts what somebody else created in review', async () => {
    const desk = await startDesk({
      notifications: [{ id: DRAFT_ID, fields: validBody, createdBy: 'ou_00000000000000000000000000000009' }],
    })
    expect((await act(desk, 'submit_approve', { reason: 'please' })).code).toBe(0)
    expect(status(desk)).toBe(PracticeStatus.inReview)
  })

  it.each([{}, { reason: '' }, { reason: '  ' }, { reason: 1 }, { reason: null }])(
    'refuses %j',
    async (body) => {
      const desk = await startDesk()
      expect((await act(desk, 'submit_approve', body)).code).toBe(154000)
      expect(status(desk)).toBe(0)
    },
  )

  it('leaves a draft when the user has no Help Desk mini-program', async () => {
    const desk = await startDesk({ hasAccess: false })
    const answer = await act(desk, 'submit_approve', { reason: 'please' })

    expect(answer.json.data).toEqual({ has_access: false })
    expect(status(desk)).toBe(0)
  })

  it('needs its content type', async () => {
    const desk = await startDesk()
    const call = { path: `/${DRAFT_ID}/submit_approve`, body: { reason: 'please' } }
    expect((await send(desk, { ...call, headers: { 'Content-Type': 'text/plain' } })).code).toBe(154000)
  })
})

describe('cancel_approve', () => {
  it('makes a draft again, which can be updated', async () => {
    const desk = await deskWith(PracticeStatus.inReview)
    expect((await patch(desk, validBody)).code).toBe(154005)

    const answer = await send(desk, {
      path: `/${DRAFT_ID}/cancel_approve`,
      headers: { 'Content-Type': null },
    })
    expect(answer.json).toEqual(done)
    expect((await patch(desk, validBody)).code).toBe(0)
  })
})

describe('execute_send', () => {
  it('sends once the time has come', async () => {
    const clock = new TestClock()
    const desk = await deskWith(PracticeStatus.approved, clock)
    const sendAt = String(clock.now + 60_000)

    expect((await act(desk, 'execute_send', { send_at: sendAt })).json).toEqual(done)
    expect(desk.notification(DRAFT_ID)).toMatchObject({ send_at: sendAt, sent_user_count: 0 })

    clock.forward(59_999)
    expect(status(desk)).toBe(PracticeStatus.scheduled)
    clock.forward(1)
    expect(status(desk)).toBe(PracticeStatus.sent)
    expect(desk.notification(DRAFT_ID)).toMatchObject({ target_user_count: 11, sent_user_count: 11 })
  })

  it.each([
    {},
    { send_at: 1_800_000_000_000 },
    { send_at: '' },
    { send_at: '1800000000' },
    { send_at: 'now' },
  ])('refuses %j', async (body) => {
    const desk = await deskWith(PracticeStatus.approved)
    expect((await act(desk, 'execute_send', body)).code).toBe(154000)
    expect(status(desk)).toBe(PracticeStatus.approved)
  })
})

describe('cancel_send', () => {
  it('cancels, and takes back what was sent when asked to', async () => {
    const clock = new TestClock()
    const desk = await deskWith(PracticeStatus.scheduled, clock)
    clock.forward(1000)

    expect((await act(desk, 'cancel_send', { is_recall: true })).json).toEqual(done)
    expect(desk.notification(DRAFT_ID)).toMatchObject({
      status: PracticeStatus.cancelled,
      sent_user_count: 0,
    })
  })

  it('leaves what was sent when not asked to', async () => {
    const clock = new TestClock()
    const desk = await deskWith(PracticeStatus.scheduled, clock)
    clock.forward(1000)

    await act(desk, 'cancel_send', { is_recall: false })
    expect(desk.notification(DRAFT_ID)).toMatchObject({
      status: PracticeStatus.cancelled,
      sent_user_count: 11,
    })
  })

  it.each([{}, { is_recall: 'true' }, { is_recall: 1 }, { is_recall: null }])('refuses %j', async (body) => {
    const desk = await deskWith(PracticeStatus.scheduled)
    expect((await act(desk, 'cancel_send', body)).code).toBe(154000)
    expect(status(desk)).toBe(PracticeStatus.scheduled)
  })
})

describe('each call in each state', () => {
  const bodies = {
    patch: validBody,
    preview: {},
    submit_approve: { reason: 'please' },
    cancel_approve: {},
    execute_send: { send_at: '1800000000000' },
    cancel_send: { is_recall: false },
  }
  const taken: Record<keyof typeof bodies, (keyof typeof PracticeStatus)[]> = {
    patch: ['draft'],
    preview: ['draft', 'inReview', 'approved'],
    submit_approve: ['draft'],
    cancel_approve: ['inReview'],
    execute_send: ['approved'],
    cancel_send: ['scheduled', 'sending', 'sent'],
  }

  for (const state of Object.keys(PracticeStatus) as (keyof typeof PracticeStatus)[]) {
    it(state, async () => {
      for (const name of Object.keys(bodies) as (keyof typeof bodies)[]) {
        const desk = await deskWith(PracticeStatus[state])
        const before = desk.notification(DRAFT_ID)
        const answer = name === 'patch' ? await patch(desk, validBody) : await act(desk, name, bodies[name])

        expect([name, answer.code]).toEqual([name, taken[name].includes(state) ? 0 : 154005])
        if (answer.code !== 0) expect(desk.notification(DRAFT_ID)).toEqual(before)
      }
    })
  }

  it('only zero is the number of a draft', () => {
    expect(Object.entries(PracticeStatus).filter(([, number]) => number === 0)).toEqual([['draft', 0]])
  })
})
