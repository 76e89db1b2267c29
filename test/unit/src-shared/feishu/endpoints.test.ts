import { describe, expect, it } from 'vitest'
import { checkBaseUrl } from '@shared/feishu/check-base-url'
import { callPath, callUrl, openApiBaseUrls } from '@shared/feishu/endpoints'

describe('callPath', () => {
  it('keeps an id inside its part of the path', () => {
    expect(callPath('preview', { notification_id: '1/../2?a#b' })).toBe(
      '/open-apis/helpdesk/v1/notifications/1%2F..%2F2%3Fa%23b/preview',
    )
  })

  it.each(['', '.', '..'])('takes no id that would name another path: %j', (id) => {
    expect(() => callPath('get', { notification_id: id })).toThrow(RangeError)
  })

  it('takes no path without its id', () => {
    expect(() => callPath('chat')).toThrow(RangeError)
  })
})

describe('callUrl', () => {
  it('encodes what is asked for, and repeats a name for several values', () => {
    expect(
      callUrl('https://a.example/', 'user_search', { query: { query: '王 a&b', page_size: '20' } }),
    ).toBe('https://a.example/open-apis/search/v1/user?query=%E7%8E%8B+a%26b&page_size=20')
    expect(
      callUrl('https://gate.example/feishu/', 'cancel_approve', { path: { notification_id: '1' } }),
    ).toBe('https://gate.example/feishu/open-apis/helpdesk/v1/notifications/1/cancel_approve')
    expect(callUrl(openApiBaseUrls.feishu, 'create')).toBe(
      'https://open.feishu.cn/open-apis/helpdesk/v1/notifications',
    )
    expect(callUrl('https://a.example', 'users_batch', { query: { user_ids: ['ou_1', 'ou_2'] } })).toBe(
      'https://a.example/open-apis/contact/v3/users/batch?user_ids=ou_1&user_ids=ou_2',
    )
  })
})

describe('checkBaseUrl', () => {
  it.each([
    ['https://open.feishu.cn', 'https://open.feishu.cn'],
    [' https://open.larksuite.com/ ', 'https://open.larksuite.com'],
    ['HTTPS://Open.Feishu.cn:443', 'https://open.feishu.cn'],
    ['https://gate.example:8443/feishu/', 'https://gate.example:8443/feishu'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000'],
    ['http://127.1', 'http://127.0.0.1'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('takes %s', (text, url) => {
    expect(checkBaseUrl(text)).toEqual({ ok: true, value: url })
  })

  it.each([
    ['', 'feishu.base-url-unreadable'],
    ['open.feishu.cn', 'feishu.base-url-unreadable'],
    ['https://', 'feishu.base-url-unreadable'],
    ['http://open.feishu.cn', 'feishu.base-url-not-https'],
    ['http://127.0.0.1.example.com', 'feishu.base-url-not-https'],
    ['http://localhost.example.com', 'feishu.base-url-not-https'],
    ['http://192.168.0.1', 'feishu.base-url-not-https'],
    ['ftp://localhost', 'feishu.base-url-not-https'],
    ['https://user:secret@open.feishu.cn', 'feishu.base-url-with-credentials'],
    ['https://user@open.feishu.cn', 'feishu.base-url-with-credentials'],
    ['https://open.feishu.cn?a=b', 'feishu.base-url-with-query'],
    ['https://open.feishu.cn/?', 'feishu.base-url-with-query'],
    ['https://open.feishu.cn/#a', 'feishu.base-url-with-query'],
  ])('refuses %s: %s', (text, code) => {
    const result = checkBaseUrl(text)

    expect(result).toMatchObject({ ok: false, error: { code } })
    expect(JSON.stringify(result)).not.toContain('secret')
  })
})
