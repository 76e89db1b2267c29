import { describe, expect, it } from 'vitest'
import { operationRule } from '../../../../src-main/practice/operations'
import { RateLimit } from '../../../../src-main/practice/rate-limit'
import { DRAFT_ID, get, patch, send, startDesk, TestClock, validBody } from './practice-client'

describe('RateLimit', () => {
  it.each([
    ['create', 10],
    ['patch', 20],
    ['get', 100],
    ['preview', 20],
    ['submit_approve', 10],
    ['cancel_approve', 10],
    ['execute_send', 10],
  ] as const)('admits %s %i times a minute', (operation, limit) => {
    const clock = new TestClock()
    const rate = new RateLimit(clock.read)

    for (let call = 0; call < limit; call += 1) expect(rate.admit(operation)).toBeNull()
    expect(rate.admit(operation)).toEqual({ limit, resetSeconds: 60 })

    clock.forward(59_999)
    expect(rate.admit(operation)).toEqual({ limit, resetSeconds: 1 })
    clock.forward(1)
    expect(rate.admit(operation)).toBeNull()
  })

  it('has no number for cancel_send', () => {
    expect(operationRule('cancel_send').limits).toEqual([])
    const rate = new RateLimit(() => 0)
    for (let call = 0; call < 500; call += 1) expect(rate.admit('cancel_send')).toBeNull()
  })

  it('opens again when the clock is set back', () => {
    const clock = new TestClock()
    const rate = new RateLimit(clock.read)
    for (let call = 0; call < 21; call += 1) rate.admit('patch')

    clock.forward(-3_600_000)
    expect(rate.admit('patch')).toBeNull()
  })
})

describe('over HTTP', () => {
  it('the 21st update of a minute is refused, and taken after the time that the answer names', async () => {
    const clock = new TestClock()
    const desk = await startDesk({ clock: clock.read })
    for (let call = 0; call < 20; call += 1) expect((await patch(desk, validBody)).code).toBe(0)

    clock.forward(22_500)
    const refused = await patch(desk, { ...validBody, job_name: 'too often' })
    expect(refused.status).toBe(429)
    expect(refused.json).toEqual({ code: 99991400, msg: 'request trigger frequency limit' })
    expect(refused.headers.get('x-ogw-ratelimit-limit')).toBe('20')
    expect(refused.headers.get('x-ogw-ratelimit-reset')).toBe('38')
    expect(desk.notification(DRAFT_ID)?.job_name).toBe('Office move')

    expect((await get(desk)).code).toBe(0)
    clock.forward(38_000)
    expect((await patch(desk, validBody)).code).toBe(0)
  })

  it('what the gateway refuses for its token does not count', async () => {
    const clock = new TestClock()
    const desk = await startDesk({ clock: clock.read })
    const call = { method: 'PATCH', path: `/${DRAFT_ID}`, body: validBody }

    for (let index = 0; index < 30; index += 1)
      await send(desk, { ...call, headers: { Authorization: null } })
    expect((await send(desk, call)).code).toBe(0)
  })

  it('can be switched off', async () => {
    const desk = await startDesk({ rateLimit: false })
    for (let call = 0; call < 25; call += 1) expect((await patch(desk, validBody)).code).toBe(0)
  })
})
