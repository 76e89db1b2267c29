import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DraftTarget } from '@shared/draft/draft'
import type { Profile } from '@shared/profile'
import { findPushAccess } from '../../../../src-main/cli/push-credentials'
import { createCredentials, type Credentials } from '../../../../src-main/credentials/credentials'
import { openKeychain } from '../../../../src-main/credentials/keychain'
import { openSecretStore } from '../../../../src-main/credentials/open-secret-store'
import { createProfiles } from '../../../../src-main/profiles/profiles'
import { ownService } from '../../keyring'

const target: DraftTarget = { brand: 'feishu', helpdeskId: '69', notificationId: '1', userIdType: 'open_id' }
const profile: Profile = {
  id: 'comms-of-the-command-line-test',
  name: 'Comms',
  brand: 'feishu',
  baseUrl: 'https://open.feishu.cn',
  appId: '',
  helpdeskId: '69',
  userIdType: 'open_id',
}
/** As long as real ones get, which is more than one entry of some keychains holds. */
const token = `eyJ${'x'.repeat(4000)}`
const now = () => 1_700_000_000_000

let folder: string
let credentials: Credentials

beforeEach(async () => {
  ownService('command line') // never in the person's own keychain
  folder = mkdtempSync(join(tmpdir(), 'pushcard-profiles-'))
  const profiles = createProfiles({ folder, now })
  await profiles.save(profile)
  credentials = createCredentials(profiles, await openSecretStore(openKeychain()))
})

afterEach(async () => {
  await credentials.clear(profile.id)
  rmSync(folder, { recursive: true, force: true })
})

function find(name?: string) {
  return findPushAccess(target, name, { PUSHCARD_USER_DATA: folder }, now)
}

describe('findPushAccess with a real keychain', () => {
  it.each([undefined, 'Comms', 'comms'])(
    'finds what the window stored, by help desk or by name: %s',
    async (name) => {
      await credentials.setSecret(profile.id, 'userAccessToken', token)
      await credentials.setSecret(profile.id, 'helpdeskToken', 'ht-1')

      expect(await find(name)).toMatchObject({
        ok: true,
        value: {
          credentials: { userAccessToken: token, helpdeskId: '69', helpdeskToken: 'ht-1' },
          baseUrl: 'https://open.feishu.cn',
          profileName: 'Comms',
        },
      })
    },
  )

  it('says which secret a profile lacks', async () => {
    expect(await find()).toMatchObject({ ok: false, error: { code: 'credentials.no-user-token' } })
    await credentials.setSecret(profile.id, 'userAccessToken', token)
    expect(await find()).toMatchObject({ ok: false, error: { code: 'credentials.no-helpdesk-token' } })
  })
})
