import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '@shared/json-value'
import type { PracticeHelpDesk, PracticeOptions } from '../../../../../src-main/practice/practice-help-desk'
import { callApi, textOf, type ApiAnswer } from '../api-client'
import { get, send, startDesk, TestClock } from '../practice-client'

const REDIRECT = 'http://localhost:8080/callback'
const VERIFIER = 'v'.repeat(64)
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url')
const SCOPES = 'helpdesk:all helpdesk:all:readonly offline_access'

const DAY_MS = 24 * 60 * 60 * 1000

function authorize(
  desk: PracticeHelpDesk,
  changes: Readonly<Record<string, string | null>> = {},
): Promise<Response> {
  const query = new URLSearchParams()
  const asked: Readonly<Record<string, string | null>> = {
    client_id: desk.appId,
    response_type: 'code',
    redirect_uri: REDIRECT,
    scope: SCOPES,
    state: 'state-1',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...changes,
  }
  for (const [name, value] of Object.entries(asked)) if (value !== null) query.set(name, value)
  return fetch(`${desk.url}/open-apis/authen/v1/authorize?${query.toString()}`, { redirect: 'manual' })
}

/** A desk where everybody agrees at once. */
function agreeingDesk(options: PracticeOptions = {}): Promise<PracticeHelpDesk> {
  return startDesk({ ...options, app: { consent: 'allow', ...options.app } })
}

async function codeFor(
  desk: PracticeHelpDesk,
  changes: Readonly<Record<string, string | null>> = {},
): Promise<string> {
  const location = (await authorize(desk, changes)).headers.get('location')
  return new URL(location ?? '').searchParams.get('code') ?? ''
}

function token(
  desk: PracticeHelpDesk,
  body: JsonObject,
  headers: Record<string, string> = {},
): Promise<ApiAnswer> {
  const client = { client_id: desk.appId, client_secret: desk.appSecret }
  const given = Object.entries<JsonValue>({ ...client, ...body })
  const whole = Object.fromEntries(given.filter(([, value]) => value !== null))
  return callApi(desk, 'oauth_token', { authorization: null, body: whole, headers })
}

function exchange(desk: PracticeHelpDesk, code: string, changes: JsonObject = {}): Promise<ApiAnswer> {
  return token(desk, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECT,
    code_verifier: VERIFIER,
    ...changes,
  })
}

function refresh(
  desk: PracticeHelpDesk,
  refreshToken: unknown,
  changes: JsonObject = {},
): Promise<ApiAnswer> {
  return token(desk, { grant_type: 'refresh_token', refresh_token: String(refreshToken), ...changes })
}

async function signIn(desk: PracticeHelpDesk): Promise<JsonObject> {
  return (await exchange(desk, await codeFor(desk))).json
}

function read(desk: PracticeHelpDesk, accessToken: unknown) {
  return send(desk, {
    method: 'GET',
    path: '/6985032626234982420',
    headers: { Authorization: `Bearer ${String(accessToken)}` },
  })
}

describe('the page of a sign-in', () => {
  it('asks a person, and names what is asked for', async () => {
    const desk = await startDesk()
    const page = await authorize(desk, { state: '"><script>' })

    expect(page.status).toBe(200)
    const html = await page.text()
    expect(html).toContain('helpdesk:all:readonly')
    expect(html).not.toContain('<script>')
  })

  it('goes back with a code and the state when the person agrees', async () => {
    const desk = await startDesk()
    const answer = await authorize(desk, { practice_decision: 'allow' })

    expect(answer.status).toBe(302)
    const url = new URL(answer.headers.get('location') ?? '')
    expect(url.origin + url.pathname).toBe(REDIRECT)
    expect(url.searchParams.get('state')).toBe('state-1')
    expect(url.searchParams.get('code')?.length).toBeGreaterThanOrEqual(64)
  })

  it('goes back with access_denied and no code when the person does not', async () => {
    const desk = await startDesk({ app: { consent: 'deny' } })
    const url = new URL((await authorize(desk)).headers.get('location') ?? '')
    expect(url.search).toBe('?error=access_denied&state=state-1')
  })

  it.each([
    ['an unknown app', { client_id: 'cli_other' }, '20048'],
    ['an address elsewhere', { redirect_uri: 'https://evil.example/' }, '20029'],
    ['no address', { redirect_uri: null }, '20029'],
    ['a scope that the app lacks', { scope: 'helpdesk:all calendar:all' }, '20027'],
    ['another kind of answer', { response_type: 'token' }, '20001'],
    ['an unknown kind of challenge', { code_challenge_method: 'S512' }, '20063'],
  ])('shows an error and goes nowhere: %s', async (_name, changes, code) => {
    const desk = await agreeingDesk()
    const page = await authorize(desk, changes)

    expect(page.status).toBe(400)
    expect(page.headers.get('location')).toBeNull()
    expect(await page.text()).toContain(code)
  })

  it('takes registered addresses only, spelt exactly so, whatever is behind the question mark', async () => {
    const desk = await agreeingDesk({ app: { redirectUris: [REDIRECT] } })

    expect((await authorize(desk)).status).toBe(302)
    expect((await authorize(desk, { redirect_uri: `${REDIRECT}?a=b` })).status).toBe(302)
    for (const other of [
      'http://127.0.0.1:8080/callback',
      'http://localhost:8081/callback',
      `${REDIRECT}/`,
    ]) {
      expect((await authorize(desk, { redirect_uri: other })).status).toBe(400)
    }
  })

  it('fails on demand', async () => {
    const desk = await agreeingDesk()
    desk.setFault({ kind: 'refuse', operation: 'authorize', code: 20010 })
    expect(await (await authorize(desk)).text()).toContain('20010')
    expect((await authorize(desk)).status).toBe(302)
  })
})

describe('a code', () => {
  it('gives both tokens, flat, and they work', async () => {
    const desk = await agreeingDesk()
    const answer = await exchange(desk, await codeFor(desk))

    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({
      code: 0,
      expires_in: 7200,
      refresh_token_expires_in: 604_800,
      token_type: 'Bearer',
      scope: SCOPES,
    })
    expect(textOf(answer.json.access_token).length).toBeGreaterThan(1000)
    expect((await read(desk, answer.json.access_token)).code).toBe(0)
    // The pasted one is not touched by a sign-in.
    expect((await get(desk)).code).toBe(0)
  })

  it('works once', async () => {
    const desk = await agreeingDesk()
    const code = await codeFor(desk)
    expect((await exchange(desk, code)).code).toBe(0)
    expect(await exchange(desk, code)).toMatchObject({ status: 400, code: 20065 })
  })

  it('lives for five minutes', async () => {
    const clock = new TestClock()
    const desk = await agreeingDesk({ clock: clock.read })
    const [first, second] = [await codeFor(desk), await codeFor(desk)]

    clock.forward(299_999)
    expect((await exchange(desk, first)).code).toBe(0)
    clock.forward(1)
    expect((await exchange(desk, second)).code).toBe(20004)
  })

  it.each<[string, JsonObject, number]>([
    ['a code that was never given', { code: 'x'.repeat(64) }, 20003],
    ['no code', { code: null }, 20001],
    ['a wrong secret', { client_secret: 'wrong' }, 20002],
    ['no secret', { client_secret: null }, 20001],
    ['an unknown app', { client_id: 'cli_other' }, 20048],
    ['a number where a text is due', { code_verifier: 1 }, 20063],
    ['another kind of grant', { grant_type: 'password' }, 20036],
    ['another address', { redirect_uri: 'http://localhost:8080/other' }, 20071],
    ['another verifier', { code_verifier: 'w'.repeat(64) }, 20049],
    ['no verifier', { code_verifier: null }, 20049],
    ['a verifier that is too short', { code_verifier: 'v'.repeat(42) }, 20049],
    ['a scope twice', { scope: 'helpdesk:all helpdesk:all' }, 20067],
    ['a scope that was not granted', { scope: 'im:chat' }, 20068],
  ])('is refused and not spent: %s', async (_name, changes, refused) => {
    const desk = await agreeingDesk()
    const code = await codeFor(desk)

    const answer = await exchange(desk, code, changes)
    expect(answer).toMatchObject({ status: 400, code: refused })
    expect(answer.json.error_description).toEqual(expect.any(String))
    expect((await exchange(desk, code)).code).toBe(0)
  })

  it('is refused when the client proves itself in two ways', async () => {
    const desk = await agreeingDesk()
    const body = { grant_type: 'authorization_code', code: await codeFor(desk), code_verifier: VERIFIER }
    expect((await token(desk, body, { Authorization: 'Basic YTpi' })).code).toBe(20070)
  })

  it('without a challenge needs no verifier, and takes none', async () => {
    const desk = await agreeingDesk()
    const plain = { code_challenge: null, code_challenge_method: null }
    expect((await exchange(desk, await codeFor(desk, plain), { code_verifier: null })).code).toBe(0)
    expect((await exchange(desk, await codeFor(desk, plain))).code).toBe(20049)
  })

  it('gives no refresh token without offline_access, or when refreshing is switched off', async () => {
    const desk = await agreeingDesk()
    const online = await exchange(desk, await codeFor(desk, { scope: 'helpdesk:all' }))
    expect(online.json).not.toHaveProperty('refresh_token')

    const off = await agreeingDesk({ app: { refreshEnabled: false } })
    expect((await exchange(off, await codeFor(off))).json).not.toHaveProperty('refresh_token')
  })
})

describe('a refresh token', () => {
  it('gives a new pair; the old access token works for one more minute', async () => {
    const clock = new TestClock()
    const desk = await agreeingDesk({ clock: clock.read })
    const first = await signIn(desk)

    const second = (await refresh(desk, first.refresh_token)).json
    expect(second.code).toBe(0)
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect((await read(desk, second.access_token)).code).toBe(0)

    clock.forward(59_999)
    expect((await read(desk, first.access_token)).code).toBe(0)
    clock.forward(1)
    expect((await read(desk, first.access_token)).code).toBe(99991677)
    expect((await read(desk, second.access_token)).code).toBe(0)
  })

  it('works once', async () => {
    const desk = await agreeingDesk()
    const { refresh_token: first } = await signIn(desk)
    const { refresh_token: second } = (await refresh(desk, first)).json

    expect(await refresh(desk, first)).toMatchObject({ status: 400, code: 20073 })
    expect((await refresh(desk, second)).code).toBe(0)
  })

  it('dies unused after seven days', async () => {
    const clock = new TestClock()
    const desk = await agreeingDesk({ clock: clock.read })
    const { refresh_token: refreshToken } = await signIn(desk)

    clock.forward(7 * DAY_MS)
    expect((await refresh(desk, refreshToken)).code).toBe(20037)
  })

  it('is of no use a year after the person agreed, however often it was renewed', async () => {
    const clock = new TestClock()
    const desk = await agreeingDesk({ clock: clock.read })
    let { refresh_token: refreshToken } = await signIn(desk)
    for (let day = 6; day < 365; day += 6) {
      clock.forward(6 * DAY_MS)
      const answer = await refresh(desk, refreshToken)
      expect(answer.code).toBe(0)
      refreshToken = answer.json.refresh_token
    }

    clock.forward(6 * DAY_MS)
    expect((await refresh(desk, refreshToken)).code).toBe(20037)
  })

  it.each<[string, JsonObject, number]>([
    ['one that was never given', { refresh_token: 'ur-other' }, 20026],
    ['none', { refresh_token: null }, 20001],
    ['a wrong secret', { client_secret: 'wrong' }, 20002],
    ['a scope that was not granted', { scope: 'im:chat' }, 20068],
  ])('is refused and not spent: %s', async (_name, changes, refused) => {
    const desk = await agreeingDesk()
    const { refresh_token: refreshToken } = await signIn(desk)
    expect((await refresh(desk, refreshToken, changes)).code).toBe(refused)
    expect((await refresh(desk, refreshToken)).code).toBe(0)
  })

  it('is refused once an administrator has ended the sign-in', async () => {
    const desk = await agreeingDesk()
    const { refresh_token: refreshToken } = await signIn(desk)
    desk.revokeSignIns()
    expect((await refresh(desk, refreshToken)).code).toBe(20064)
  })

  it('is refused when refreshing is switched off', async () => {
    const desk = await agreeingDesk({ app: { refreshEnabled: false } })
    expect((await refresh(desk, 'any')).code).toBe(20074)
  })
})

describe('every code of API §5.7', () => {
  it.each([
    [20001, 400],
    [20002, 400],
    [20003, 400],
    [20004, 400],
    [20008, 400],
    [20009, 400],
    [20010, 400],
    [20024, 400],
    [20026, 400],
    [20036, 400],
    [20037, 400],
    [20048, 400],
    [20049, 400],
    [20050, 500],
    [20063, 400],
    [20064, 400],
    [20065, 400],
    [20066, 400],
    [20067, 400],
    [20068, 400],
    [20069, 400],
    [20070, 400],
    [20071, 400],
    [20072, 503],
    [20073, 400],
    [20074, 400],
    [21000, 400],
    [21001, 400],
  ])('%i comes on demand, flat, with HTTP %i, and spends nothing', async (code, status) => {
    const desk = await agreeingDesk()
    const { refresh_token: refreshToken } = await signIn(desk)
    desk.setFault({ kind: 'refuse', operation: 'oauth_token', code })

    const answer = await refresh(desk, refreshToken)
    expect(answer).toMatchObject({ status, code })
    expect(Object.keys(answer.json)).toEqual(['code', 'error', 'error_description'])
    expect((await refresh(desk, refreshToken)).code).toBe(0)
  })

  it('a refresh can be taken without its answer arriving', async () => {
    const desk = await agreeingDesk()
    const { refresh_token: refreshToken } = await signIn(desk)
    desk.setFault({ kind: 'drop-after-taking', operation: 'oauth_token' })

    await expect(refresh(desk, refreshToken)).rejects.toThrow()
    expect((await refresh(desk, refreshToken)).code).toBe(20073)
  })
})

describe('permissions', () => {
  it('that the user did not grant, or that the app lacks, are told apart', async () => {
    const desk = await agreeingDesk()
    const online = await exchange(desk, await codeFor(desk, { scope: 'helpdesk:all' }))
    const notGranted = await read(desk, online.json.access_token)
    expect(notGranted.code).toBe(99991679)
    expect(JSON.stringify(notGranted.json.error)).toContain('"subject":"helpdesk:all:readonly"')

    const poor = await startDesk({ app: { scopes: ['helpdesk:all'] } })
    expect((await get(poor)).code).toBe(99991672)
  })
})
