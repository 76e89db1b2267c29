import { describe, expect, it } from 'vitest'
import { withBaseUrl } from '../../../../src-main/cli/push-address'
import type { PushAccess } from '../../../../src-main/cli/push-credentials'

const ofEnvironment: PushAccess = {
  credentials: { userAccessToken: 'token', helpdeskId: '1', helpdeskToken: 'ht' },
  baseUrl: 'https://open.feishu.cn',
  warnings: [],
}
const ofProfile: PushAccess = { ...ofEnvironment, profileName: 'Comms' }

describe('withBaseUrl', () => {
  it.each<[string, PushAccess, string]>([
    ['credentials of the environment to any safe address', ofEnvironment, 'https://feishu.example.com'],
    ['tokens of a profile to its own address', ofProfile, 'https://open.feishu.cn/'],
    ['tokens of a profile to this computer', ofProfile, 'http://127.0.0.1:8080'],
  ])('sends %s', (_title, access, asked) => {
    expect(withBaseUrl(access, asked)).toEqual({
      ok: true,
      value: { ...access, baseUrl: asked.replace(/\/$/, '') },
    })
  })

  it('sends the tokens of a profile to no other address', () => {
    expect(withBaseUrl(ofProfile, 'https://feishu.example.com')).toMatchObject({
      ok: false,
      error: { code: 'cli.base-url-not-of-profile' },
    })
  })

  it('sends nothing in the clear', () => {
    expect(withBaseUrl(ofEnvironment, 'http://feishu.example.com').ok).toBe(false)
  })
})
