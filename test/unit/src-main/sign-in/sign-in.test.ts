import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Profile } from '@shared/profile'
import type { Result } from '@shared/result'
import { createCredentials, type Credentials } from '../../../../src-main/credentials/credentials'
import { openSecretStore } from '../../../../src-main/credentials/open-secret-store'
import {
  startPracticeHelpDesk,
  type PracticeHelpDesk,
  type PracticeOptions,
} from '../../../../src-main/practice/practice-help-desk'
import { createProfiles, type Profiles } from '../../../../src-main/profiles/profiles'
import { credentialChecks } from '../../../../src-main/sign-in/credential-checks'
import { createSignIn, type SignInOptions } from '../../../../src-main/sign-in/sign-in'
import { signInLock } from '../../../../src-main/sign-in/sign-in-lock'
import { createTokenEndpoint } from '../../../../src-main/sign-in/token-endpoint'
import { userSessionOf } from '../../../../src-main/sign-in/user-session'
import { createUserTokens } from '../../../../src-main/sign-in/user-tokens'
import { FakeKeychain } from '../credentials/fake-keychain'
import { redirectOf, visit } from './browser'
import { freePort } from './free-port'

let folder: string
let desk: PracticeHelpDesk
let port: number
let now: number
let profiles: Profiles
let credentials: Credentials
const opened: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-in-'))
  now = 1_700_000_000_000
  port = await freePort()
  opened.length = 0
  await begin({})
})

afterEach(async () => {
  await desk.close()
  await rm(folder, { recursive: true, force: true })
})

/** A help desk in the place of Feishu's, where people agree at once unless told otherwise, and a profile for it. */
async function begin(app: PracticeOptions['app']): Promise<void> {
  const started = await startPracticeHelpDesk({ clock: () => now, app: { consent: 'allow', ...app } })
  if (!started.ok) throw new Error(started.error.code)
  desk = started.value
  profiles = createProfiles({ folder, now: () => now })
  const inside = new FakeKeychain()
  const secrets = await openSecretStore(Object.assign(inside, { retry: () => true, hangs: () => false }))
  credentials = createCredentials(profiles, secrets)
  await profiles.save(profile())
  await credentials.setSecret('p1', 'appSecret', desk.appSecret)
  await credentials.setSecret('p1', 'helpdeskToken', desk.helpdeskToken)
}

async function beginAgain(app: PracticeOptions['app']): Promise<void> {
  await desk.close()
  await begin(app)
}

function profile(changes: Partial<Profile> = {}): Profile {
  return {
    id: 'p1',
    name: 'Main',
    brand: 'feishu',
    baseUrl: desk.url,
    accountsUrl: desk.url,
    appId: desk.appId,
    redirectPort: port,
    helpdeskId: desk.helpdeskId,
    userIdType: 'open_id',
    ...changes,
  }
}

function signIn(options: Partial<SignInOptions> = {}) {
  return createSignIn({
    credentials,
    profiles,
    endpoint: createTokenEndpoint(fetch),
    now: () => now,
    lockOf: signInLock(folder),
    language: () => 'en',
    openBrowser: async (url) => {
      opened.push(url)
      await visit(await redirectOf(url))
      return true
    },
    ...options,
  })
}

function tokens() {
  return createUserTokens({
    credentials,
    profiles,
    endpoint: createTokenEndpoint(fetch),
    now: () => now,
    lockOf: signInLock(folder),
  })
}

async function session() {
  const user = await credentials.readUserToken('p1')
  return user.ok && user.value !== null ? userSessionOf(user.value, profile()) : undefined
}

function codeOf(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.error.code
}

describe('a sign-in', () => {
  test('goes through the browser, and what it gave is stored and used', async () => {
    expect(await signIn().start('p1')).toMatchObject({ ok: true, value: { kind: 'system' } })

    expect(await session()).toEqual({
      kind: 'signed-in',
      expiresAt: now + 2 * 3_600_000,
      renewsUntil: now + 7 * 24 * 3_600_000,
      missingScopes: [],
    })
    const check = credentialChecks({ credentials, profiles, tokens: tokens(), fetch })
    expect(await check('p1', 'user')).toMatchObject({ value: { outcome: 'good' } })
  })

  test('asks for what API §5.4 lists, and for the permissions of what is switched on only', async () => {
    const signedIn = signIn()
    await signedIn.start('p1')
    const url = new URL(opened[0] ?? '')
    const query = Object.fromEntries(url.searchParams)

    expect(url.origin + url.pathname).toBe(`${desk.url}/open-apis/authen/v1/authorize`)
    expect(query).toMatchObject({
      client_id: desk.appId,
      response_type: 'code',
      redirect_uri: `http://localhost:${port}/callback`,
      code_challenge_method: 'S256',
    })
    expect(query.scope?.split(' ').sort()).toEqual([
      'helpdesk:all',
      'helpdesk:all:readonly',
      'offline_access',
    ])
    expect(url.search).not.toContain('+')

    await profiles.save(profile({ features: ['names'], userIdType: 'user_id' }))
    await signedIn.start('p1')
    const second = Object.fromEntries(new URL(opened[1] ?? '').searchParams)
    expect(second.scope).toContain('contact:user:search')
    expect(second.scope).toContain('contact:user.employee_id:readonly')
    expect(second.state).not.toBe(query.state)
    expect(second.code_challenge).not.toBe(query.code_challenge)
  })

  test('proves with the verifier that it was this process that asked', async () => {
    await signIn().start('p1')
    const body = desk.requests.map(({ body }) => body).find((text) => text.includes('code_verifier'))
    const sent = JSON.parse(String(body)) as Record<string, string>
    const challenge = new URL(opened[0] ?? '').searchParams.get('code_challenge')

    expect(sent).toMatchObject({ grant_type: 'authorization_code', client_id: desk.appId })
    expect(sent.code_verifier).toMatch(/^[\w.~-]{43,128}$/)
    expect(
      createHash('sha256')
        .update(sent.code_verifier ?? '')
        .digest('base64url'),
    ).toBe(challenge)
  })

  test('renews by itself until a year after consent', async () => {
    await signIn().start('p1')
    const consent = now
    for (let week = 1; week < 60; week++) {
      now += 6.9 * 24 * 3_600_000
      const read = await tokens().read('p1')
      if (!read.ok) {
        expect(read.error).toMatchObject({ code: 'sign-in.sign-in-again', details: { code: 20037 } })
        expect(now - consent).toBeGreaterThan(365 * 24 * 3_600_000)
        expect(await session()).toMatchObject({ refused: { code: 20037, isFinal: true } })
        return
      }
      expect(await session()).toMatchObject({
        renewsUntil: Math.min(now + 7 * 24 * 3_600_000, consent + 365 * 24 * 3_600_000),
      })
    }
    expect.fail('it never ended')
  })

  test('without a refresh token says so', async () => {
    await beginAgain({ refreshEnabled: false })
    await signIn().start('p1')
    expect(await session()).toMatchObject({ renewsUntil: null })
  })
})

describe('a sign-in that comes to nothing leaves what was stored, and says why:', () => {
  beforeEach(async () => {
    await credentials.setSecret('p1', 'userAccessToken', 'u-old')
  })
  afterEach(async () => {
    expect(await credentials.readUserToken('p1')).toMatchObject({ value: { accessToken: 'u-old' } })
  })

  test('declined', async () => {
    await beginAgain({ consent: 'deny' })
    await credentials.setSecret('p1', 'userAccessToken', 'u-old')
    expect(codeOf(await signIn().start('p1'))).toBe('sign-in.denied')
  })

  test('nobody came back in time', async () => {
    const waiting = signIn({ openBrowser: () => Promise.resolve(true), timeoutMs: 30 })
    expect(codeOf(await waiting.start('p1'))).toBe('sign-in.timed-out')
  })

  test('cancelled; only one at a time; the port is free again', async () => {
    let browserOpened = (): void => undefined
    const isOpen = new Promise<void>((resolve) => (browserOpened = resolve))
    const waiting = signIn({
      openBrowser: () => {
        browserOpened()
        return Promise.resolve(true)
      },
    })
    const result = waiting.start('p1')
    expect(codeOf(await waiting.start('p1'))).toBe('sign-in.already-waiting')
    await isOpen
    expect(waiting.waitingAddress()).toContain('/authorize?')
    waiting.cancel()
    expect(codeOf(await result)).toBe('sign-in.cancelled')
    expect(waiting.waitingAddress()).toBeUndefined()
    expect(codeOf(await signIn({ openBrowser: () => Promise.resolve(false) }).start('p1'))).toBe(
      'sign-in.browser-failed',
    )
  })

  test('the app’s secret is wrong, or missing; so is its id', async () => {
    await credentials.setSecret('p1', 'appSecret', 'wrong-secret')
    expect(await signIn().start('p1')).toMatchObject({
      error: {
        code: 'sign-in.repair',
        message: { key: 'sign-in.code-app-secret-wrong', params: { code: 20002 } },
      },
    })
    await profiles.save(profile({ appId: '' }))
    expect(codeOf(await signIn().start('p1'))).toBe('sign-in.app-id-missing')
    expect(opened).toHaveLength(1)
  })

  test('nobody knows where to sign in, and nobody is sent elsewhere', async () => {
    const { accountsUrl, ...without } = profile()
    expect(accountsUrl).toBe(desk.url)
    await profiles.save(without)
    expect(codeOf(await signIn().start('p1'))).toBe('sign-in.accounts-address-missing')
    expect(opened).toEqual([])
  })

  test('the profile was pointed elsewhere meanwhile', async () => {
    const moving = signIn({
      openBrowser: async (url) => {
        await profiles.save(profile({ appId: 'cli_other' }))
        await visit(await redirectOf(url))
        return true
      },
    })
    expect(codeOf(await moving.start('p1'))).toBe('sign-in.profile-changed')
  })

  test('somebody else’s answer was sent to the port', async () => {
    const foreign = signIn({
      openBrowser: async (url) => {
        const to = new URL(await redirectOf(url))
        to.searchParams.set('state', 'guessed')
        expect((await visit(to.href)).status).toBe(404)
        return true
      },
      timeoutMs: 300,
    })
    expect(codeOf(await foreign.start('p1'))).toBe('sign-in.timed-out')
  })
})

describe('testing a credential', () => {
  const check: ReturnType<typeof credentialChecks> = (...asked) =>
    credentialChecks({ credentials, profiles, tokens: tokens(), fetch })(...asked)

  test('of the app asks for its own token', async () => {
    expect(await check('p1', 'app')).toMatchObject({ value: { outcome: 'good' } })
    await credentials.setSecret('p1', 'appSecret', 'wrong-secret')
    const wrong = await check('p1', 'app')
    expect(wrong).toMatchObject({
      value: { outcome: 'bad', message: { key: 'sign-in.code-app-credentials-wrong' } },
    })
    expect(wrong.ok && wrong.value.code).toBeOneOf([10003, 10014, 10015])
  })

  test('of the person asks who it is, and names what was not granted', async () => {
    expect(codeOf(await check('p1', 'user'))).toBe('credentials.no-user-token')
    await credentials.setSecret('p1', 'userAccessToken', 'u-nonsense')
    expect(await check('p1', 'user')).toMatchObject({ value: { outcome: 'bad' } })

    await signIn().start('p1')
    await profiles.save(profile({ features: ['names'] }))
    const check1 = await check('p1', 'user')
    expect(check1).toMatchObject({
      value: { outcome: 'unclear', message: { key: 'sign-in.check-user-scopes' } },
    })
    expect(JSON.stringify(check1)).toContain('contact:user:search')
  })

  test('of the help desk reads a push, or learns that there is none', async () => {
    await signIn().start('p1')
    expect(await check('p1', 'helpdesk')).toMatchObject({
      value: { outcome: 'good', message: { key: 'sign-in.check-helpdesk-accepted' } },
    })
    desk.hold({ id: '6985032626234982420', fields: { job_name: 'Canteen' } })
    expect(await check('p1', 'helpdesk', '6985032626234982420')).toMatchObject({
      value: { message: { key: 'sign-in.check-helpdesk-good', params: { name: 'Canteen' } } },
    })
    await credentials.setSecret('p1', 'helpdeskToken', 'ht-wrong')
    expect(await check('p1', 'helpdesk')).toMatchObject({ value: { outcome: 'bad', code: 154001 } })
  })

  test('says that nobody answered, which is no verdict', async () => {
    await desk.close()
    expect(await check('p1', 'app')).toMatchObject({ value: { outcome: 'unclear', code: null } })
  })
})

test('no secret reaches a file, the address of the page or a request’s address', async () => {
  await signIn().start('p1')
  const user = await credentials.readUserToken('p1')
  if (!user.ok || user.value?.kind !== 'signed-in') throw new Error('not signed in')
  const secrets = [desk.appSecret, user.value.record.accessToken, user.value.record.refreshToken ?? '']

  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  const seen = [...files, ...opened, ...desk.requests.map(({ target }) => target)]
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(10)
    expect(seen.filter((text) => text.includes(secret))).toEqual([])
  }
})
