import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import type { PracticeHelpDesk } from '../../../../../src-main/practice/practice-help-desk'
import { callApi, tenantAuthorization, textOf } from '../api-client'
import { get, startDesk, TestClock } from '../practice-client'

function ask(desk: PracticeHelpDesk, changes: JsonObject = {}) {
  const body = { app_id: desk.appId, app_secret: desk.appSecret, ...changes }
  return callApi(desk, 'tenant_access_token', { authorization: null, body })
}

describe('the app’s own token', () => {
  it('comes flat, and the same one while more than half an hour is left', async () => {
    const clock = new TestClock()
    const desk = await startDesk({ clock: clock.read })

    const first = (await ask(desk)).json
    expect(first).toMatchObject({ code: 0, msg: 'ok', expire: 7200 })
    clock.forward(89 * 60_000)
    expect((await ask(desk)).json).toMatchObject({
      tenant_access_token: first.tenant_access_token,
      expire: 31 * 60,
    })
    clock.forward(60_000)
    const second = (await ask(desk)).json
    expect(second.tenant_access_token).not.toBe(first.tenant_access_token)

    // Both are good until their own time is over.
    const usersByContact = {
      authorization: `Bearer ${textOf(first.tenant_access_token)}`,
      body: { emails: [] },
    }
    expect((await callApi(desk, 'users_by_contact', usersByContact)).code).toBe(0)
    clock.forward(30 * 60_000)
    expect((await callApi(desk, 'users_by_contact', usersByContact)).code).toBe(99991663)
  })

  it.each<[string, JsonObject, number]>([
    ['no secret', { app_secret: '' }, 10003],
    ['a wrong secret', { app_secret: 'wrong' }, 10014],
    ['an unknown app', { app_id: 'cli_other' }, 10015],
  ])('is refused with HTTP 200: %s', async (_name, changes, code) => {
    const desk = await startDesk()
    expect(await ask(desk, changes)).toMatchObject({ status: 200, code })
  })

  it('opens no push, and can be made to expire', async () => {
    const desk = await startDesk()
    const authorization = await tenantAuthorization(desk)
    const push = { authorization, path: { notification_id: '6985032626234982420' } }
    expect((await callApi(desk, 'get', push)).code).toBe(99991663)
    expect((await get(desk)).code).toBe(0)

    desk.expireTenantTokens()
    const emails = { authorization, body: { emails: [] } }
    expect((await callApi(desk, 'users_by_contact', emails)).code).toBe(99991663)
  })
})
