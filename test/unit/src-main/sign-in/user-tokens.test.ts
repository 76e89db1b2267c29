import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Profile } from '@shared/profile'
import type { Failure, Result } from '@shared/result'
import { createCredentials, type Credentials } from '../../../../src-main/credentials/credentials'
import { openSecretStore } from '../../../../src-main/credentials/open-secret-store'
import type { TokenRecord } from '../../../../src-main/credentials/token-record'
import { createProfiles } from '../../../../src-main/profiles/profiles'
import { signInLock } from '../../../../src-main/sign-in/sign-in-lock'
import { createTokenEndpoint } from '../../../../src-main/sign-in/token-endpoint'
import { createUserTokens, type UserTokens } from '../../../../src-main/sign-in/user-tokens'
import { Crash, FakeKeychain, type Fault } from '../credentials/fake-keychain'
import { refusal, TokenServer } from './token-server'

const HOUR = 3_600_000
const MINUTE = 60_000

let folder: string
let server: TokenServer
let inside: FakeKeychain
let now: number
let notStored: Failure[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-in-'))
  server = await TokenServer.start()
  inside = new FakeKeychain()
  now = 1_700_000_000_000
  notStored = []
  await createProfiles({ folder, now: () => now }).save(profile())
  const { credentials } = await start()
  await credentials.setSecret('p1', 'helpdeskToken', 'ht-canary')
  await credentials.setSecret('p1', 'appSecret', server.app.secret)
  await credentials.storeTokenRecord('p1', recordNow())
})

afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

function profile(): Profile {
  return {
    id: 'p1',
    name: 'Main',
    brand: 'feishu',
    baseUrl: server.url,
    appId: server.app.id,
    helpdeskId: '6900000000000000001',
    userIdType: 'open_id',
  }
}

/** What the server gave just now. */
function recordNow(): TokenRecord {
  return {
    accessToken: server.accessToken,
    expiresAt: now + 2 * HOUR,
    refreshToken: server.refreshToken,
    refreshExpiresAt: now + 7 * 24 * HOUR,
    scope: server.scope,
    obtainedAt: now,
    authorizedAt: now - 10 * 24 * HOUR,
    appId: server.app.id,
  }
}

/** A process of the app: it shares the keychain and the folder with others, and nothing else. */
async function start(): Promise<{ tokens: UserTokens; credentials: Credentials }> {
  const profiles = createProfiles({ folder, now: () => now })
  const secrets = await openSecretStore({
    read: (account) => inside.read(account),
    write: (account, value) => inside.write(account, value),
    remove: (account) => inside.remove(account),
    retry: () => true,
    hangs: () => false,
  })
  const credentials = createCredentials(profiles, secrets)
  const tokens = createUserTokens({
    credentials,
    profiles,
    endpoint: createTokenEndpoint(fetch),
    now: () => now,
    lockOf: signInLock(folder),
    onNotStored: (failure) => notStored.push(failure),
  })
  return { tokens, credentials }
}

async function storedRecord(): Promise<TokenRecord> {
  const { credentials } = await start()
  const user = await credentials.readUserToken('p1')
  if (!user.ok || user.value?.kind !== 'signed-in') throw new Error('no record is stored')
  return user.value.record
}

function codeOf(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.error.code
}

describe('a sign-in', () => {
  test('is used as it is while it has more than five minutes to live', async () => {
    const { tokens } = await start()
    now += 2 * HOUR - 5 * MINUTE - 1
    expect(await tokens.read('p1')).toMatchObject({ value: { userAccessToken: server.accessToken } })
    expect(server.requests).toEqual([])
  })

  test('is renewed five minutes early; the new record is stored and the hour of consent kept', async () => {
    const { tokens } = await start()
    const before = await storedRecord()
    now += 2 * HOUR - 5 * MINUTE
    const read = await tokens.read('p1')

    expect(read).toMatchObject({ value: { userAccessToken: server.accessToken, helpdeskToken: 'ht-canary' } })
    expect(server.accessToken).not.toBe(before.accessToken)
    expect(server.requests).toEqual([
      {
        path: '/open-apis/authen/v2/oauth/token',
        grant_type: 'refresh_token',
        refresh_token: before.refreshToken,
        client_id: server.app.id,
        client_secret: server.app.secret,
      },
    ])
    expect(await storedRecord()).toEqual({ ...recordNow(), authorizedAt: before.authorizedAt })
  })

  test('is renewed once for all who ask at once, in this process and in others', async () => {
    now += 3 * HOUR
    const processes = await Promise.all([start(), start(), start()])
    server.pause = () => new Promise((resolve) => setImmediate(resolve))
    const reads = await Promise.all(
      processes.flatMap(({ tokens }) => [tokens.read('p1'), tokens.readAccessToken('p1')]),
    )

    expect(server.requests).toHaveLength(1)
    expect(reads.every(({ ok }) => ok)).toBe(true)
    const handedOut = reads.map((read) =>
      read.ok ? (typeof read.value === 'string' ? read.value : read.value.userAccessToken) : undefined,
    )
    expect(new Set(handedOut)).toEqual(new Set([server.accessToken]))
  })

  test('that Feishu no longer takes is renewed before its time, once', async () => {
    const [one, other] = [await start(), await start()]
    const stale = server.accessToken
    const renewed = await one.tokens.renew('p1', stale)
    // The other process was refused with the same old token, and finds the new one.
    expect(await other.tokens.renew('p1', stale)).toEqual(renewed)

    expect(renewed).toEqual({ ok: true, value: server.accessToken })
    expect(server.requests).toHaveLength(1)
  })

  test('keeps everything when it cannot be renewed for want of an answer, and renews later', async () => {
    const { tokens } = await start()
    now += 2 * HOUR - MINUTE
    server.script.push({ status: 502, body: '<html>bad gateway</html>' })
    expect(await tokens.read('p1')).toMatchObject({ ok: true })
    expect(await storedRecord()).not.toHaveProperty('refused')

    const before = server.accessToken
    expect(await tokens.read('p1')).toMatchObject({ value: { userAccessToken: server.accessToken } })
    expect(server.accessToken).not.toBe(before)
  })
})

describe('a refused renewal', () => {
  test.each([20050, 20072])('is tried once more after %i, and then taken', async (code) => {
    const { tokens } = await start()
    server.script.push({ ...refusal(code), status: 500 })
    expect(await tokens.renew('p1', server.accessToken)).toMatchObject({ ok: true })
    expect(server.requests).toHaveLength(2)
  })

  test('of a service in trouble is tried twice, no more, and changes nothing', async () => {
    const { tokens } = await start()
    const before = await storedRecord()
    server.script.push({ ...refusal(20050), status: 500 }, { ...refusal(20050), status: 500 })
    expect(codeOf(await tokens.renew('p1', server.accessToken))).toBe('sign-in.later')
    expect(server.requests).toHaveLength(2)
    expect(await storedRecord()).toEqual(before)
  })

  test.each([20026, 20037, 20064, 20073])(
    'with %i keeps the record with the evidence and is final',
    async (code) => {
      const { tokens } = await start()
      const before = await storedRecord()
      server.script.push(refusal(code))
      now += 3 * HOUR
      const refused = await tokens.read('p1')

      expect(refused).toMatchObject({
        error: { code: 'sign-in.sign-in-again', details: { code, httpStatus: 400, logId: 'log-1' } },
      })
      expect(await storedRecord()).toEqual({
        ...before,
        refused: { code, httpStatus: 400, logId: 'log-1', at: now },
      })

      // Not asked again, not even by another process; the same is told.
      const again = await (await start()).tokens.read('p1')
      expect(again).toMatchObject({ error: { code: 'sign-in.sign-in-again', details: { logId: 'log-1' } } })
      expect(server.requests).toHaveLength(1)
    },
  )

  test.each([20002, 20074, 20069])('with %i is asked again, since somebody can mend it', async (code) => {
    const { tokens } = await start()
    server.script.push(refusal(code))
    expect(codeOf(await tokens.renew('p1', server.accessToken))).toBe('sign-in.repair')
    expect((await storedRecord()).refused).toMatchObject({ code })

    expect(await tokens.renew('p1', server.accessToken)).toMatchObject({ ok: true })
    expect(await storedRecord()).not.toHaveProperty('refused')
  })

  test('lets the old token be used as long as it lives', async () => {
    const { tokens } = await start()
    server.script.push(refusal(20037))
    now += 2 * HOUR - MINUTE
    expect(await tokens.read('p1')).toMatchObject({ value: { userAccessToken: server.accessToken } })
  })
})

describe('what cannot be renewed', () => {
  test('is a pasted token, which is used as it is', async () => {
    const { tokens, credentials } = await start()
    await credentials.setSecret('p1', 'userAccessToken', 'any-prefix')
    now += 100 * HOUR
    expect(await tokens.read('p1')).toMatchObject({ value: { userAccessToken: 'any-prefix' } })
    expect(codeOf(await tokens.renew('p1', 'any-prefix'))).toBe('sign-in.pasted-cannot-renew')
  })

  test('is a record without a refresh token, of another app, or without the app’s secret', async () => {
    const { tokens, credentials } = await start()
    const { refreshToken, ...without } = recordNow()
    await credentials.storeTokenRecord('p1', without)
    expect(codeOf(await tokens.renew('p1', server.accessToken))).toBe('sign-in.no-refresh-token')
    await credentials.storeTokenRecord('p1', {
      ...without,
      refreshToken: refreshToken ?? '',
      appId: 'cli_other',
    })
    expect(codeOf(await tokens.renew('p1', server.accessToken))).toBe('sign-in.other-app')

    await credentials.clear('p1')
    await credentials.storeTokenRecord('p1', recordNow())
    expect(codeOf(await tokens.renew('p1', server.accessToken))).toBe('sign-in.app-secret-missing')
    expect(server.requests).toEqual([])
  })

  test('is one whose address was changed: nothing is sent there', async () => {
    const { tokens } = await start()
    await createProfiles({ folder, now: () => now }).save({ ...profile(), baseUrl: 'http://127.0.0.1:9' })
    now += 3 * HOUR
    expect(codeOf(await tokens.read('p1'))).toBe('credentials.other-address')
    expect(server.requests).toEqual([])
  })
})

describe('what a person does during a renewal', () => {
  test('counts: a pasted token is not overwritten', async () => {
    const { tokens, credentials } = await start()
    server.pause = async () => {
      await credentials.setSecret('p1', 'userAccessToken', 'pasted')
    }
    expect(await tokens.renew('p1', server.accessToken)).toEqual({ ok: true, value: 'pasted' })
    expect(await credentials.readUserToken('p1')).toMatchObject({ value: { kind: 'pasted' } })
  })

  test('counts: what was forgotten stays forgotten', async () => {
    const { tokens, credentials } = await start()
    server.pause = async () => {
      await credentials.clear('p1')
    }
    expect(codeOf(await tokens.renew('p1', server.accessToken))).toBe('credentials.no-user-token')
    expect(await credentials.readUserToken('p1')).toEqual({ ok: true, value: null })
  })
})

describe('a store that would not take the new record', () => {
  test('does not lose it: it is used, stored later, and the dead refresh token never sent', async () => {
    const { tokens } = await start()
    const stale = server.accessToken
    server.pause = () => {
      inside.setFault({ kind: 'refuse', call: 2 })
      return Promise.resolve()
    }
    const renewed = await tokens.renew('p1', stale)
    expect(notStored).toHaveLength(1)
    expect(renewed).toEqual({ ok: true, value: server.accessToken })
    expect((await storedRecord()).accessToken).toBe(stale)

    inside.setFault(undefined)
    server.pause = () => Promise.resolve()
    expect(await tokens.read('p1')).toMatchObject({ value: { userAccessToken: server.accessToken } })
    now += 3 * HOUR
    expect(await tokens.read('p1')).toMatchObject({ value: { userAccessToken: server.accessToken } })
    expect((await storedRecord()).accessToken).toBe(server.accessToken)
    expect(server.requests).toHaveLength(2)
  })
})

describe('a process that ends in the middle of a renewal', () => {
  const kinds: readonly Fault['kind'][] = ['crash-before', 'crash-after']

  /** Ends a renewal at the n-th use of the keychain after the answer; @returns whether it was so long. */
  async function crashAt(kind: Fault['kind'], call: number): Promise<boolean> {
    const { tokens } = await start()
    server.pause = () => {
      inside.setFault({ kind, call })
      return Promise.resolve()
    }
    const ended = await tokens.renew('p1', server.accessToken).then(
      () => 'done',
      (error: unknown) => (error instanceof Crash ? 'crashed' : Promise.reject(error as Error)),
    )
    inside.setFault(undefined)
    server.pause = () => Promise.resolve()
    return ended === 'crashed'
  }

  test.each(kinds)(
    'at any use of the keychain (%s) leaves the old record or the new one, whole',
    async (kind) => {
      const left = { old: 0, new: 0 }
      for (let call = 0; ; call++) {
        const before = await storedRecord()
        const crashed = await crashAt(kind, call)
        const after = await storedRecord()
        const isNew = after.accessToken === server.accessToken
        expect(after.accessToken).toBeOneOf([before.accessToken, server.accessToken])
        expect(after.refreshToken).toBe(isNew ? server.refreshToken : before.refreshToken)
        if (crashed) left[isNew ? 'new' : 'old']++

        now += 3 * HOUR
        const next = await (await start()).tokens.read('p1')
        if (isNew) {
          expect(next).toMatchObject({ value: { userAccessToken: server.accessToken } })
        } else {
          // The refresh token is used up and nobody knows the new one: said, with the evidence, and nothing is deleted.
          expect(next).toMatchObject({ error: { code: 'sign-in.sign-in-again', details: { code: 20073 } } })
          expect(await storedRecord()).toMatchObject({ ...before, refused: { code: 20073 } })
        }
        await (await start()).credentials.storeTokenRecord('p1', recordNow())
        if (!crashed) break
      }
      expect(left.old).toBeGreaterThan(0)
      expect(left.new).toBeGreaterThan(0)
    },
  )

  test('after the server took the request and before its answer came is told as such', async () => {
    const { tokens } = await start()
    server.script.push({ drop: true })
    now += 3 * HOUR
    // What is sent with the old token will tell, for all that is known the network is away.
    expect(await tokens.read('p1')).toMatchObject({ ok: true })
    expect(await tokens.read('p1')).toMatchObject({
      error: { code: 'sign-in.sign-in-again', details: { code: 20073 } },
    })
  })
})

test('secrets reach no file and no failure', async () => {
  const { tokens } = await start()
  const before = await storedRecord()
  server.script.push({
    status: 400,
    body: { code: 20026, error_description: `bad ${before.refreshToken ?? ''} ${server.app.secret}` },
  })
  const refused = await tokens.renew('p1', server.accessToken)
  await tokens.renew('p1', server.accessToken)

  expect(JSON.stringify(refused)).not.toContain('canary')
  for (const name of await readdir(folder)) {
    expect(await readFile(join(folder, name), 'utf8')).not.toContain('canary')
  }
})
