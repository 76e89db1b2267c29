import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DraftTarget } from '@shared/draft/draft'
import { findPushAccess } from '../../../../src-main/cli/push-credentials'
import { createProfiles } from '../../../../src-main/profiles/profiles'

const target: DraftTarget = { brand: 'feishu', helpdeskId: '69', notificationId: '1', userIdType: 'open_id' }
const complete = {
  PUSHCARD_USER_ACCESS_TOKEN: ' Bearer eyJ.token ',
  PUSHCARD_HELPDESK_ID: '69',
  PUSHCARD_HELPDESK_TOKEN: 'ht-1',
}
const now = () => 1_700_000_000_000

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pushcard-profiles-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function find(env: Record<string, string>, profile?: string, to: DraftTarget = target) {
  return findPushAccess(to, profile, { PUSHCARD_USER_DATA: folder, ...env }, now)
}

function saveProfile(name: string, brand: 'feishu' | 'lark' = 'feishu') {
  const baseUrl = brand === 'feishu' ? 'https://open.feishu.cn' : 'https://open.larksuite.com'
  const profile = {
    id: name,
    name,
    brand,
    baseUrl,
    appId: '',
    helpdeskId: '69',
    userIdType: 'open_id',
  } as const
  return createProfiles({ folder, now }).save(profile)
}

describe('findPushAccess', () => {
  it('takes the credentials of the environment, cleaned of what people paste around them', async () => {
    expect(await find(complete)).toEqual({
      ok: true,
      value: {
        credentials: { userAccessToken: 'eyJ.token', helpdeskId: '69', helpdeskToken: 'ht-1' },
        baseUrl: 'https://open.feishu.cn',
        warnings: [],
      },
    })
  })

  it("goes to the cloud of the draft's brand", async () => {
    expect(await find(complete, undefined, { ...target, brand: 'lark' })).toMatchObject({
      value: { baseUrl: 'https://open.larksuite.com' },
    })
  })

  it('warns when the help desk is not that of the draft, and says nothing when the draft names none', async () => {
    expect(await find({ ...complete, PUSHCARD_HELPDESK_ID: '70' })).toMatchObject({
      value: { warnings: [{ key: 'cli.other-help-desk', params: { credentials: '70', draft: '69' } }] },
    })
    expect(await find(complete, undefined, { ...target, helpdeskId: '' })).toMatchObject({
      value: { warnings: [] },
    })
  })

  it.each(Object.keys(complete))('names %s when only that is missing', async (name) => {
    expect(await find({ ...complete, [name]: '' })).toMatchObject({
      error: { code: 'cli.variables-missing', message: { params: { missing: name } } },
    })
  })

  it('refuses a token that no header can carry, without repeating it', async () => {
    const found = await find({ ...complete, PUSHCARD_USER_ACCESS_TOKEN: 'secret\u4e2d' })
    expect(found.ok).toBe(false)
    expect(JSON.stringify(found)).not.toContain('secret')
  })

  it.each([
    ['PUSHCARD_USER_ACCESS_TOKEN', 'secret secret', 'cli.variable-white-space'],
    ['PUSHCARD_USER_ACCESS_TOKEN', 'secret\u4e2d', 'cli.variable-character'],
    ['PUSHCARD_HELPDESK_ID', '69:secret', 'cli.variable-colon'],
    ['PUSHCARD_HELPDESK_TOKEN', '""', 'cli.variable-empty'],
    ['PUSHCARD_HELPDESK_TOKEN', 's'.repeat(20_000), 'cli.variable-long'],
  ])('names the variable %s when its value is unusable', async (variable, value, code) => {
    expect(await find({ ...complete, [variable]: value })).toMatchObject({
      error: { code, message: { params: { variable } } },
    })
  })

  it('says what to set when there are neither variables nor a profile', async () => {
    expect(await find({})).toMatchObject({ error: { code: 'cli.credentials-missing' } })
  })

  it('asks which of several fitting profiles is meant', async () => {
    await saveProfile('One')
    await saveProfile('Two')
    expect(await find({})).toMatchObject({
      error: { code: 'cli.profiles-ambiguous', message: { params: { names: 'One, Two' } } },
    })
  })

  it('lets a named profile win over the environment', async () => {
    expect(await find(complete, 'Nobody')).toMatchObject({ error: { code: 'profile.not-found' } })
  })

  it("refuses a profile of another cloud than the draft's", async () => {
    await saveProfile('Abroad', 'lark')
    expect(await find({}, 'Abroad')).toMatchObject({ error: { code: 'cli.other-brand' } })
  })
})
