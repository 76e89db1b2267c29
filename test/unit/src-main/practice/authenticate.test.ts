import { describe, expect, it } from 'vitest'
import { base64, DRAFT_ID, get, send, startDesk, TestClock } from './practice-client'

describe('the user access token', () => {
  it('is taken as "Bearer" and the token', async () => {
    expect((await get(await startDesk())).code).toBe(0)
  })

  it.each([
    ['no header', null, 99991661],
    ['a bare token', '{token}', 99991671],
    ['"Bearer" alone', 'Bearer', 99991671],
    ['"Bearer" twice', 'Bearer Bearer {token}', 99991671],
    ['a token in quotes', 'Bearer "{token}"', 99991671],
    ['a wrong user token', 'Bearer u-7f1bcd13fc57d46bac21793a18e560', 99991668],
    ['a wrong token of the new kind', 'Bearer eyJhbGciOiJFUzI1NiJ9.e30.x', 99991668],
    ['a tenant token', 'Bearer t-7f1bcd13fc57d46bac21793a18e560', 99991663],
  ])('%s is refused', async (_name, header, code) => {
    const desk = await startDesk()
    const Authorization = header === null ? null : header.replace('{token}', desk.userAccessToken)
    const answer = await send(desk, { method: 'GET', path: `/${DRAFT_ID}`, headers: { Authorization } })

    expect(answer.status).toBe(400)
    expect(answer.code).toBe(code)
  })

  it('comes before everything else that can be wrong', async () => {
    const desk = await startDesk()
    const headers = { Authorization: null, 'X-Lark-Helpdesk-Authorization': null }
    expect((await send(desk, { method: 'PATCH', path: '/1', body: 'no', headers })).code).toBe(99991661)
  })

  it('is refused as expired once its time is over', async () => {
    const clock = new TestClock()
    const desk = await startDesk({ clock: clock.read, tokenLifetimeMs: 60_000 })

    clock.forward(59_999)
    expect((await get(desk)).code).toBe(0)
    clock.forward(1)
    expect((await get(desk)).code).toBe(99991677)
  })

  it('lives for two hours unless told otherwise', async () => {
    const clock = new TestClock()
    const desk = await startDesk({ clock: clock.read })
    const endless = await startDesk({ clock: clock.read, tokenLifetimeMs: Infinity })

    clock.forward(2 * 60 * 60 * 1000)
    expect((await get(desk)).code).toBe(99991677)
    expect((await get(endless)).code).toBe(0)
  })

  it('can be made to expire, and be renewed', async () => {
    const desk = await startDesk()
    const first = desk.userAccessToken

    desk.expireToken()
    expect((await get(desk)).code).toBe(99991677)

    const second = desk.renewToken()
    expect(second).not.toBe(first)
    expect(desk.userAccessToken).toBe(second)
    expect((await get(desk)).code).toBe(0)

    const headers = { Authorization: `Bearer ${first}` }
    expect((await send(desk, { method: 'GET', path: `/${DRAFT_ID}`, headers })).code).toBe(99991677)
  })
})

describe('the help desk header', () => {
  it.each([
    ['absent', () => null],
    ['a wrong token', (id: string) => base64(`${id}:ht-00000000-0000-0000-0000-000000000000`)],
    ['a wrong id', (_id: string, token: string) => base64(`6900000000000000009:${token}`)],
    ['a "Bearer" before it', (id: string, token: string) => `Bearer ${base64(`${id}:${token}`)}`],
    ['not encoded', (id: string, token: string) => `${id}:${token}`],
    ['without its padding', (id: string, token: string) => base64(`${id}:${token}`).replace(/=+$/, '')],
  ])('%s is refused', async (_name, header) => {
    // With this token the Base64 ends in "=", so that a missing padding can be told.
    const desk = await startDesk({ helpdeskToken: 'ht-practice-12' })
    expect(base64(`${desk.helpdeskId}:${desk.helpdeskToken}`)).toMatch(/=$/)

    const headers = { 'X-Lark-Helpdesk-Authorization': header(desk.helpdeskId, desk.helpdeskToken) }
    const answer = await send(desk, { method: 'GET', path: `/${DRAFT_ID}`, headers })
    expect(answer.status).toBe(401)
    expect(answer.json).toEqual({
      code: 154001,
      msg: 'Unauthorized, please check you have the correct access',
    })
  })
})
