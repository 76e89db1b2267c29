import { describe, expect, it } from 'vitest'
import { accountsUrlOf, consoleUrlOf, redirectUriOf } from '@shared/sign-in/sign-in-addresses'

describe('where people sign in', () => {
  it('is the brand’s own page beside the brand’s own API', () => {
    expect(accountsUrlOf({ brand: 'feishu', baseUrl: 'https://open.feishu.cn' })).toEqual({
      ok: true,
      value: 'https://accounts.feishu.cn',
    })
    expect(accountsUrlOf({ brand: 'lark', baseUrl: 'https://open.larksuite.com' })).toMatchObject({
      value: 'https://accounts.larksuite.com',
    })
  })

  it('has to be configured for any other API address', () => {
    const own = { brand: 'feishu', baseUrl: 'https://open.corp.example' } as const
    expect(accountsUrlOf(own)).toMatchObject({ error: { code: 'sign-in.accounts-address-missing' } })
    expect(accountsUrlOf({ ...own, accountsUrl: 'https://sso.corp.example' })).toMatchObject({
      value: 'https://sso.corp.example',
    })
  })
})

it('the browser comes back to a fixed address of this computer', () => {
  expect(redirectUriOf({})).toBe('http://localhost:18080/callback')
  expect(redirectUriOf({ redirectPort: 9000 })).toBe('http://localhost:9000/callback')
})

it('the console’s page of an app is linked only for an id that can be one', () => {
  const baseUrl = 'https://open.feishu.cn'
  expect(consoleUrlOf({ baseUrl, appId: 'cli_1' }, 'security')).toBe('https://open.feishu.cn/app/cli_1/safe')
  expect(consoleUrlOf({ baseUrl, appId: '../x' }, 'security')).toBe('https://open.feishu.cn/app')
})
