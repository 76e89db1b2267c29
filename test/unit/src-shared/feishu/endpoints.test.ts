import { describe, expect, it } from 'vitest'
import { checkBaseUrl } from '@shared/feishu/check-base-url'
import { notificationPath, notificationUrl, openApiBaseUrls } from '@shared/feishu/endpoints'

describe('notificationUrl', () => {
  it('is that of the API, with the kind of user id always said', () => {
    expect(notificationUrl(openApiBaseUrls.feishu, '6985032626234982420', 'open_id')).toBe(
      'https://open.feishu.cn/open-apis/helpdesk/v1/notifications/6985032626234982420?user_id_type=open_id',
    )
    expect(notificationUrl('https://gate.example/feishu/', '1', 'user_id')).toBe(
      'https://gate.example/feishu/open-apis/helpdesk/v1/notifications/1?user_id_type=user_id',
    )
  })
})

describe('notificationPath', () => {
  it('keeps an id inside its part of the path', () => {
    expect(notificationPath('1/../2?a#b')).toBe('/open-apis/helpdesk/v1/notifications/1%2F..%2F2%3Fa%23b')
  })

  it.each(['', '.', '..'])('takes no id that would name another path: %j', (id) => {
    expect(() => notificationPath(id)).toThrow(RangeError)
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
