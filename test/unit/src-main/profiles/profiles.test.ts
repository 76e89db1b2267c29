import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createProfiles } from '../../../../src-main/profiles/profiles'
import type { Profile } from '@shared/profile'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profiles-'))
  path = join(folder, 'profiles.json')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const now = () => Date.UTC(2025, 0, 2, 3, 4, 5, 678)
const open = () => createProfiles({ folder, now })

function profile(id: string, change: Partial<Profile> = {}): Profile {
  return {
    id,
    name: `Profile ${id}`,
    brand: 'feishu',
    baseUrl: 'https://open.feishu.cn',
    appId: '',
    helpdeskId: '6900000000000000001',
    userIdType: 'open_id',
    ...change,
  }
}

async function listed() {
  const all = await open().list()
  if (!all.ok) throw new Error(all.error.code)
  return all.value
}

describe('profiles', () => {
  test('are none at first, and no file is made for that', async () => {
    expect(await listed()).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  test('are kept for the next start, in a file that only this person may read', async () => {
    await open().save(profile('a', { practice: true }))
    await open().save(profile('b', { name: ' 行政 ', brand: 'lark', baseUrl: 'https://open.larksuite.com/' }))

    expect((await listed()).map((entry) => entry.profile)).toEqual([
      profile('a', { practice: true }),
      profile('b', { name: '行政', brand: 'lark', baseUrl: 'https://open.larksuite.com' }),
    ])
    expect((await stat(path)).mode & 0o077).toBe(0)
    expect(await readdir(folder)).toEqual(['profiles.json'])
  })

  test('are changed by their id and removed by it', async () => {
    await open().save(profile('a', { practice: true }))
    await open().save(profile('b'))
    await open().save(profile('a', { name: 'New name' }))
    expect((await listed()).map((entry) => entry.profile)).toEqual([
      profile('a', { name: 'New name' }),
      profile('b'),
    ])

    expect((await open().remove('a')).ok).toBe(true)
    expect((await open().remove('a')).ok).toBe(true)
    expect((await listed()).map((entry) => entry.profile.id)).toEqual(['b'])
  })

  test('are refused when a field is wrong or the name is taken', async () => {
    await open().save(profile('a', { name: 'Main' }))
    const wrong = await open().save(profile('b', { baseUrl: 'http://example.com' }))
    const taken = await open().save(profile('b', { name: 'MAIN' }))

    expect(wrong.ok).toBe(false)
    expect(taken.ok ? undefined : taken.error.code).toBe('profile.name-taken')
    expect(await listed()).toHaveLength(1)
  })

  test('are found by name, and by what a draft says', async () => {
    await open().save(profile('a', { name: 'Main' }))
    await open().save(profile('b', { helpdeskId: '6900000000000000002' }))
    await open().save(profile('c', { brand: 'lark', baseUrl: 'https://open.larksuite.com' }))

    const byName = await open().findByName('main')
    expect(byName.ok && byName.value.profile.id).toBe('a')
    const unknown = await open().findByName('none')
    expect(unknown.ok ? undefined : unknown.error.code).toBe('profile.not-found')

    const forTarget = await open().findForTarget({ brand: 'lark', helpdeskId: '6900000000000000001' })
    expect(forTarget.ok && forTarget.value.map((entry) => entry.profile.id)).toEqual(['c'])
    const none = await open().findForTarget({ brand: 'lark', helpdeskId: '6900000000000000002' })
    expect(none).toEqual({ ok: true, value: [] })
  })

  test('note which secrets are stored, through later changes too', async () => {
    await open().save(profile('a'))
    await open().noteStored('a', 'helpdeskToken', true)
    await open().save(profile('a', { name: 'Renamed' }))

    expect((await listed())[0]?.stored).toEqual({
      userAccessToken: false,
      helpdeskToken: true,
      appSecret: false,
    })
    const unknown = await open().noteStored('b', 'helpdeskToken', true)
    expect(unknown.ok ? undefined : unknown.error.code).toBe('profile.not-found')
  })

  test('keep where people sign in and what else they are used for, until that is taken back', async () => {
    const signIn = {
      accountsUrl: 'https://accounts.example',
      redirectPort: 19000,
      features: ['names'] as const,
    }
    await open().save(profile('a', signIn))
    expect((await listed())[0]?.profile).toEqual(profile('a', signIn))
    await open().save(profile('a'))
    expect((await listed())[0]?.profile).toEqual(profile('a'))

    for (const wrong of [
      { accountsUrl: 'http://example.com' },
      { redirectPort: 80 },
      { redirectPort: 1.5 },
    ]) {
      expect((await open().save(profile('b', wrong))).ok).toBe(false)
    }
  })

  test('of two processes that save at once are all kept', async () => {
    const ids = Array.from({ length: 12 }, (_, number) => `p${number}`)
    const results = await Promise.all(ids.map((id) => open().save(profile(id))))

    expect(results.every(({ ok }) => ok)).toBe(true)
    expect((await listed()).map((entry) => entry.profile.id).sort()).toEqual(ids.sort())
  })
})

describe('the profiles file', () => {
  test('keeps members and entries that this version does not know', async () => {
    const later = {
      format: 'pushcard-profiles/1',
      theme: 'dark',
      profiles: [{ kind: 'group', members: [1] }],
    }
    await writeFile(path, JSON.stringify(later))
    await open().save(profile('a'))
    const written = JSON.parse(await readFile(path, 'utf8')) as { profiles: Record<string, unknown>[] }
    written.profiles[1]!.colour = 'red'
    await writeFile(path, JSON.stringify(written))
    await open().save(profile('a', { name: 'Renamed' }))

    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      ...later,
      profiles: [
        ...later.profiles,
        {
          ...profile('a', { name: 'Renamed' }),
          colour: 'red',
          stored: { userAccessToken: false, helpdeskToken: false, appSecret: false },
        },
      ],
    })
  })

  test('is told of once when it has entries that cannot be used, such as an insecure address', async () => {
    const entries = [profile('a'), profile('b', { baseUrl: 'http://example.com' }), 7]
    await writeFile(path, `\uFEFF${JSON.stringify({ format: 'pushcard-profiles/1', profiles: entries })}`)
    const profiles = open()

    expect(await profiles.list()).toMatchObject({ ok: true, value: [{ profile: { id: 'a' } }] })
    expect(profiles.takeNotices()).toEqual([{ key: 'profile.entries-skipped', params: { path, count: 2 } }])
    await profiles.list()
    expect(profiles.takeNotices()).toEqual([])
  })

  test.each(['', 'not JSON', '[]', '{"profiles":[]}', '{"format":"pushcard-profiles/1","profiles":{}}'])(
    'that is damaged (%j) is set aside as it was, by a reader or a writer',
    async (text) => {
      await writeFile(path, text)
      const profiles = open()
      expect(await profiles.list()).toEqual({ ok: true, value: [] })
      const aside = `${path}.damaged-2025-01-02T03-04-05.678Z`

      expect(await readFile(aside, 'utf8')).toBe(text)
      expect(profiles.takeNotices()).toEqual([{ key: 'profile.file-set-aside', params: { path: aside } }])

      await writeFile(path, 'damaged again')
      expect((await profiles.save(profile('a'))).ok).toBe(true)
      expect(await readFile(`${aside}-2`, 'utf8')).toBe('damaged again')
      expect(await readFile(aside, 'utf8')).toBe(text)
      expect(await listed()).toHaveLength(1)
    },
  )

  test('of a newer version is left as it is', async () => {
    const text = '{"format":"pushcard-profiles/2"}'
    await writeFile(path, text)
    const saved = await open().save(profile('a'))

    expect(saved.ok ? undefined : saved.error.code).toBe('profile.file-newer')
    expect(await readFile(path, 'utf8')).toBe(text)
    expect(await readdir(folder)).toEqual(['profiles.json'])
  })

  test('that is a folder, or larger than any profiles file, is left as it is', async () => {
    await mkdir(path)
    const read = await open().list()
    expect(read.ok ? undefined : read.error.message).toEqual({
      key: 'profile.file-unreadable',
      params: { path, reason: 'EISDIR' },
    })

    await rm(path, { recursive: true })
    await writeFile(path, ' '.repeat(6 * 1024 * 1024))
    const large = await open().save(profile('a'))
    expect(large.ok ? undefined : large.error.message.params).toEqual({ path, reason: 'EFBIG' })
    expect((await stat(path)).size).toBe(6 * 1024 * 1024)
  })

  test.skipIf(process.platform !== 'linux')('that cannot be written is said so, also to root', async () => {
    const profiles = createProfiles({ folder: '/proc/self/fdinfo', now, exclusively: (task) => task() })
    const saved = await profiles.save(profile('a'))

    expect(saved.ok ? undefined : saved.error.code).toBe('profile.file-not-written')
  })
})
