import { describe, expect, test } from 'vitest'
import { checkProfile, checkProfileBaseUrl, tidyProfile, type Profile } from '@shared/profile'

const profile: Profile = {
  id: 'p-1',
  name: '行政推送',
  brand: 'feishu',
  baseUrl: 'https://open.feishu.cn',
  appId: 'cli_a1b2',
  helpdeskId: '6900000000000000001',
  userIdType: 'open_id',
}

function problemOf(change: Partial<Record<keyof Profile, unknown>>) {
  return checkProfile({ ...profile, ...change } as Profile).map(({ field, failure }) => [field, failure.code])
}

describe('a profile', () => {
  test('can be saved when every field is right', () => {
    expect(checkProfile(profile)).toEqual([])
    expect(checkProfile({ ...profile, appId: '', practice: true, baseUrl: 'http://127.0.0.1:8080' })).toEqual(
      [],
    )
  })

  test.each([
    [{ id: '../x' }, 'id', 'profile.id-invalid'],
    [{ name: '  ' }, 'name', 'profile.name-empty'],
    [{ name: 'x'.repeat(101) }, 'name', 'profile.name-too-long'],
    [{ name: 'a\nb' }, 'name', 'profile.name-too-long'],
    [{ appId: 'cli a' }, 'appId', 'profile.app-id-invalid'],
    [{ helpdeskId: '' }, 'helpdeskId', 'credentials.helpdesk-id-empty'],
    [{ helpdeskId: 'ht-0a1b' }, 'helpdeskId', 'profile.helpdesk-id-not-digits'],
    [{ userIdType: 'email' }, 'userIdType', 'profile.user-id-type-unknown'],
    [{ brand: 'toString' }, 'brand', 'profile.brand-unknown'],
  ])('names the field that is not: %j', (change, field, code) => {
    expect(problemOf(change)).toContainEqual([field, code])
  })

  test('loses what people paste around its values', () => {
    const pasted = {
      ...profile,
      name: ' 行政推送 ',
      baseUrl: 'https://open.feishu.cn/ ',
      helpdeskId: '"6900000000000000001"',
      appId: ' cli_a1b2\n',
    }

    expect(tidyProfile(pasted)).toEqual(profile)
  })
})

describe('the base address of a profile', () => {
  test.each([
    'https://open.feishu.cn',
    'https://feishu.example.com:8443',
    'http://localhost:3000',
    'http://[::1]:1',
  ])('may be %s', (address) => {
    expect(checkProfileBaseUrl(`${address}/`, 'feishu')).toEqual({ ok: true, value: address })
  })

  test.each([
    '',
    'open.feishu.cn',
    'http://open.feishu.cn',
    'ftp://localhost',
    'https://user:pw@open.feishu.cn',
  ])('may not be %j', (address) => {
    expect(checkProfileBaseUrl(address, 'feishu').ok).toBe(false)
  })

  test('may not be that of the other cloud, nor a whole endpoint', () => {
    const lark = checkProfileBaseUrl('https://open.larksuite.com', 'feishu')
    const endpoint = checkProfileBaseUrl('https://open.feishu.cn/open-apis/helpdesk/v1', 'feishu')

    expect(lark.ok ? undefined : lark.error.code).toBe('profile.base-url-other-brand')
    expect(endpoint.ok ? undefined : endpoint.error.code).toBe('profile.base-url-has-endpoint')
    expect(checkProfileBaseUrl('https://open.larksuite.com', 'lark').ok).toBe(true)
  })
})
