import { describe, expect, it } from 'vitest'
import { fail, ok, type Failure } from '@shared/result'
import { holdCredentials } from '../../../../src-main/cli/held-credentials'
import type { PushAccess } from '../../../../src-main/cli/push-credentials'

const access: PushAccess = {
  credentials: { userAccessToken: 'old', helpdeskId: '69', helpdeskToken: 'ht' },
  baseUrl: 'https://open.feishu.cn',
  warnings: [],
}

describe('the credentials of a command', () => {
  it('of the environment cannot be renewed', () => {
    expect(holdCredentials(access, () => undefined)).not.toHaveProperty('refreshCredentials')
  })

  it('of a profile are replaced, each time from the last one', async () => {
    const held = holdCredentials(
      { ...access, renew: (stale) => Promise.resolve(ok(`${stale}+`)) },
      () => undefined,
    )
    expect(await held.refreshCredentials?.()).toBe(true)
    expect(await held.refreshCredentials?.()).toBe(true)
    expect(await held.credentials()).toEqual(ok({ ...access.credentials, userAccessToken: 'old++' }))
  })

  it('stay as they were when there are no others, and it is told why', async () => {
    const told: Failure[] = []
    const renew = () => Promise.resolve(fail('sign-in.no-refresh-token'))
    const held = holdCredentials({ ...access, renew }, (failure) => told.push(failure))
    expect(await held.refreshCredentials?.()).toBe(false)
    expect(await held.credentials()).toEqual(ok(access.credentials))
    expect(told.map(({ code }) => code)).toEqual(['sign-in.no-refresh-token'])
  })
})
