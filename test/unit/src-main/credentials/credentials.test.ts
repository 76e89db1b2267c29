import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCredentials } from '../../../../src-main/credentials/credentials'
import { openSecretStore } from '../../../../src-main/credentials/open-secret-store'
import type { TokenRecord } from '../../../../src-main/credentials/token-record'
import { createProfiles, type Profiles } from '../../../../src-main/profiles/profiles'
import type { Profile } from '@shared/profile'
import { fail, ok, type Result } from '@shared/result'
import { FakeKeychain } from './fake-keychain'

const profile: Profile = {
  id: 'p1',
  name: 'Main',
  brand: 'feishu',
  baseUrl: 'https://open.feishu.cn',
  appId: '',
  helpdeskId: '6900000000000000001',
  userIdType: 'open_id',
}

let folder: string
let profiles: Profiles
let inside: FakeKeychain
let here: boolean

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credentials-'))
  profiles = createProfiles({ folder, now: () => 0 })
  inside = new FakeKeychain()
  here = true
  await profiles.save(profile)
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** The service as a start of the app makes it; the keychain answers only while `here`. */
async function start() {
  const away = () => Promise.resolve(fail('credentials.keychain-no-service'))
  const secrets = await openSecretStore({
    read: (account) => (here ? inside.read(account) : away()),
    write: (account, value) => (here ? inside.write(account, value) : away()),
    remove: (account) => (here ? inside.remove(account) : away()),
    retry: () => true,
    hangs: () => false,
  })
  return createCredentials(profiles, secrets)
}

function codeOf(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.error.code
}

describe('the credentials of a profile', () => {
  test('are cleaned, kept, and read again after a restart', async () => {
    const credentials = await start()
    await credentials.setSecret('p1', 'userAccessToken', ' Bearer u-abc\n')
    await credentials.setSecret('p1', 'helpdeskToken', '"ht-def"')

    const again = await start()
    expect(await again.read('p1')).toEqual({
      ok: true,
      value: { userAccessToken: 'u-abc', helpdeskId: '6900000000000000001', helpdeskToken: 'ht-def' },
    })
    expect(await again.status('p1')).toEqual({
      ok: true,
      value: {
        userAccessToken: true,
        helpdeskToken: true,
        appSecret: false,
        user: { kind: 'pasted', accessToken: 'u-abc' },
      },
    })
  })

  test('never reach a file', async () => {
    const credentials = await start()
    await credentials.setSecret('p1', 'userAccessToken', 'u-hunter2')
    await credentials.setSecret('p1', 'helpdeskToken', 'ht-hunter2')

    for (const name of await readdir(folder)) {
      expect(await readFile(join(folder, name), 'utf8')).not.toContain('hunter2')
    }
  })

  test('are named one by one when they are missing', async () => {
    const credentials = await start()
    expect(codeOf(await credentials.read('p1'))).toBe('credentials.no-user-token')
    await credentials.setSecret('p1', 'userAccessToken', 'u-abc')
    expect(codeOf(await credentials.read('p1'))).toBe('credentials.no-helpdesk-token')
    expect(codeOf(await credentials.read('p2'))).toBe('profile.not-found')
    expect(await credentials.status('p1')).toMatchObject({
      value: { userAccessToken: true, helpdeskToken: false, appSecret: false },
    })
  })

  test('stay as they were when what is pasted cannot be one, or the profile is unknown', async () => {
    const credentials = await start()
    await credentials.setSecret('p1', 'helpdeskToken', 'ht-old')
    const refused = await credentials.setSecret('p1', 'helpdeskToken', '6900:ht-hunter2')

    expect(codeOf(refused)).toBe('credentials.helpdesk-token-colon')
    expect(JSON.stringify(refused)).not.toContain('hunter2')
    expect(codeOf(await credentials.setSecret('p2', 'helpdeskToken', 'ht-new'))).toBe('profile.not-found')
    expect(await credentials.status('p1')).toMatchObject({ value: { helpdeskToken: true } })
    expect(inside.entries.size).toBe(1)
  })

  test('of up to 16 KB fit', async () => {
    const credentials = await start()
    const token = `u-${'x'.repeat(16_000)}`
    expect((await credentials.setSecret('p1', 'userAccessToken', token)).ok).toBe(true)
    await credentials.setSecret('p1', 'helpdeskToken', 'ht-def')

    expect(await credentials.read('p1')).toMatchObject({ value: { userAccessToken: token } })
  })

  test('are not sent to another address than they were stored for', async () => {
    const credentials = await start()
    await credentials.setSecret('p1', 'userAccessToken', 'u-hunter2')
    await credentials.setSecret('p1', 'helpdeskToken', 'ht-hunter2')
    await profiles.save({ ...profile, baseUrl: 'https://elsewhere.example' })
    const refused = await credentials.read('p1')

    expect(codeOf(refused)).toBe('credentials.other-address')
    expect(JSON.stringify(refused)).not.toContain('hunter2')
    expect(await credentials.status('p1')).toMatchObject({
      value: { userAccessToken: false, trouble: { code: 'credentials.other-address' } },
    })

    await profiles.save(profile)
    expect((await credentials.read('p1')).ok).toBe(true)
  })

  test('are cleared from the keychain and from the note', async () => {
    const credentials = await start()
    await credentials.setSecret('p1', 'userAccessToken', 'u-abc'.repeat(1000))
    await credentials.setSecret('p1', 'helpdeskToken', 'ht-def')

    expect(await credentials.clear('p1')).toEqual({ ok: true, value: null })
    expect([...inside.entries.keys()]).toEqual([])
    expect(codeOf(await credentials.read('p1'))).toBe('credentials.no-user-token')
  })
})

describe('what a sign-in gave', () => {
  const record: TokenRecord = {
    accessToken: `eyJ-access${'a'.repeat(4000)}`,
    expiresAt: 7_200_000,
    refreshToken: `eyJ-refresh${'r'.repeat(4000)}`,
    refreshExpiresAt: 604_800_000,
    scope: 'helpdesk:all offline_access',
    obtainedAt: 0,
    authorizedAt: 0,
    appId: 'cli_1',
    refused: { code: 20026, httpStatus: 400, logId: 'log-1', at: 5 },
  }

  test('is kept whole as one secret, and a push uses its access token', async () => {
    const credentials = await start()
    expect(await credentials.storeTokenRecord('p1', record)).toMatchObject({ value: { kind: 'system' } })
    await credentials.setSecret('p1', 'helpdeskToken', 'ht-def')

    const again = await start()
    expect(await again.readUserToken('p1')).toEqual({ ok: true, value: { kind: 'signed-in', record } })
    expect(await again.read('p1')).toMatchObject({ value: { userAccessToken: record.accessToken } })
  })

  test('goes to no other address, and a pasted token takes its place', async () => {
    const credentials = await start()
    await credentials.storeTokenRecord('p1', record)
    await credentials.setSecret('p1', 'appSecret', ' secret-1\n')
    await profiles.save({ ...profile, baseUrl: 'https://elsewhere.example' })
    expect(codeOf(await credentials.readUserToken('p1'))).toBe('credentials.other-address')
    expect(codeOf(await credentials.readAppSecret('p1'))).toBe('credentials.other-address')

    await profiles.save(profile)
    await credentials.setSecret('p1', 'userAccessToken', 'u-pasted')
    expect(await credentials.readUserToken('p1')).toEqual(ok({ kind: 'pasted', accessToken: 'u-pasted' }))
    expect(await credentials.readAppSecret('p1')).toEqual(ok('secret-1'))
  })
})

describe('a keychain that is locked, or not there', () => {
  test('is not taken for an empty one', async () => {
    const credentials = await start()
    await credentials.setSecret('p1', 'userAccessToken', 'u-abc')
    await credentials.setSecret('p1', 'helpdeskToken', 'ht-def')
    const before = new Map(inside.entries)
    inside.setFault({ kind: 'lock', call: 0 })

    expect(codeOf(await credentials.read('p1'))).toBe('credentials.locked-or-missing')
    expect(await credentials.status('p1')).toMatchObject({
      value: { userAccessToken: false, trouble: { code: 'credentials.locked-or-missing' } },
    })
    expect(codeOf(await credentials.clear('p1'))).toBe('credentials.keychain-locked')
    inside.setFault(undefined)
    expect(inside.entries).toEqual(before)
  })

  test('takes no new token, which is then kept for the session, and says so', async () => {
    const credentials = await start()
    await credentials.setSecret('p1', 'userAccessToken', 'u-old')
    await credentials.setSecret('p1', 'helpdeskToken', 'ht-def')
    inside.setFault({ kind: 'lock', call: 0 })

    expect(await credentials.setSecret('p1', 'userAccessToken', 'u-new')).toEqual({
      ok: true,
      value: { kind: 'session', available: true, reason: { key: 'credentials.session-locked' } },
    })
    expect(await credentials.status('p1')).toMatchObject({
      value: { userAccessToken: true, trouble: { code: 'credentials.locked-or-missing' } },
    })

    inside.setFault(undefined)
    await credentials.retryKeychain()
    expect(await (await start()).read('p1')).toMatchObject({
      value: { userAccessToken: 'u-new', helpdeskToken: 'ht-def' },
    })
  })

  test('keeps tokens for the session, and not one of them is noted as stored', async () => {
    here = false
    const credentials = await start()
    await credentials.setSecret('p1', 'userAccessToken', 'u-abc')
    await credentials.setSecret('p1', 'helpdeskToken', 'ht-def')

    expect((await credentials.read('p1')).ok).toBe(true)
    expect(await credentials.keeping()).toMatchObject({ kind: 'session' })
    expect(codeOf(await (await start()).read('p1'))).toBe('credentials.no-user-token')
  })

  test('gets the tokens of the session, and their note, once it is there', async () => {
    here = false
    const credentials = await start()
    await credentials.setSecret('p1', 'userAccessToken', 'u-abc')
    here = true

    expect(await credentials.retryKeychain()).toEqual({ kind: 'system', available: true })
    const found = await profiles.get('p1')
    expect(found.ok && found.value.stored).toMatchObject({ userAccessToken: true, helpdeskToken: false })
    expect(await (await start()).status('p1')).toMatchObject({ value: { userAccessToken: true } })
  })

  test('is named when clearing cannot reach what it keeps', async () => {
    await (await start()).setSecret('p1', 'userAccessToken', 'u-abc')
    here = false
    const credentials = await start()

    expect(codeOf(await credentials.clear('p1'))).toBe('credentials.kept-in-keychain')
    here = true
    await credentials.retryKeychain()
    expect((await credentials.clear('p1')).ok).toBe(true)
    expect(inside.entries.size).toBe(0)
  })
})
