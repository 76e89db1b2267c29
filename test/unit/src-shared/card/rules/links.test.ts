import { describe, expect, it } from 'vitest'
import { addressFault } from '@shared/card/rules/address'
import { fixed, plain, said, v1, v2 } from './apply-rules'

describe('an address', () => {
  it.each([
    'https://example.com',
    'http://10.0.0.1:8080/a?b=1#c',
    'https://applink.feishu.cn/client/x?id=1',
    'https://例子.中国/路径',
    'lark://msgcard/unsupported_action',
    'https://example.com/${id}',
    '${url}',
  ])('%s', (address) => {
    expect(addressFault(address)).toBeUndefined()
  })

  it.each([
    ['www.example.com', 'card.url-no-scheme', 'https://www.example.com'],
    ['example.com/a?b=1', 'card.url-no-scheme', 'https://example.com/a?b=1'],
    ['//example.com', 'card.url-no-scheme', 'https://example.com'],
    [' https://example.com', 'card.url-space', 'https://example.com'],
    ['https://example.com/a b', 'card.url-space', undefined],
    ['https://', 'card.url-no-host', undefined],
    ['lark://client/x', 'card.url-scheme', undefined],
    ['about:blank', 'card.url-scheme', undefined],
    ['javascript:alert(1)', 'card.url-scheme', undefined],
    ['链接', 'card.url-not-an-address', undefined],
    ['deeplink', 'card.url-not-an-address', undefined],
    ['  ', 'card.url-blank', undefined],
  ])('%j: %s', (address, code, instead) => {
    expect(addressFault(address)).toMatchObject({ code, ...(instead === undefined ? {} : { instead }) })
    expect(addressFault(address)?.instead).toBe(instead)
  })
})

const linked = (link: object): Record<string, unknown> => ({ card_link: link, elements: [] })
const url = 'https://example.com'

describe('an object of addresses', () => {
  it.each([
    ['one for all', linked({ url })],
    ['one for each platform', linked({ pc_url: url, ios_url: url, android_url: url })],
    ['all of them, alike', linked({ url, pc_url: url, ios_url: url, android_url: url })],
    ['a platform without a jump', linked({ url, pc_url: 'lark://msgcard/unsupported_action' })],
    ['empty ones, as builders write them', linked({ url, pc_url: '', ios_url: '', android_url: '' })],
    ['nothing at all', linked({ url: '', pc_url: '' })],
  ])('%s', (_, card) => {
    expect(said(card)).toEqual([])
  })

  it('needs all platforms when it has no address for all', () => {
    expect(said(linked({ pc_url: url }))).toEqual(['warning card.url-incomplete /card_link'])
  })

  it('hints at addresses that differ', () => {
    expect(said(linked({ url, ios_url: 'https://other.example' }))).toEqual([
      'hint card.url-and-platform /card_link/ios_url',
    ])
  })
})

describe('a button', () => {
  const row = (more: object): Record<string, unknown> =>
    v1({ tag: 'action', actions: [{ tag: 'button', text: plain('x'), ...more }] })

  it('has one way to say where it leads', () => {
    expect(said(row({ url }))).toEqual([])
    expect(said(row({ url, multi_url: { url: '', pc_url: '' } }))).toEqual([])
    expect(said(row({ url, multi_url: { url } }))).toEqual([
      'warning card.url-and-multi-url /elements/0/actions/0/multi_url',
    ])
  })

  it('that opens something needs an address', () => {
    const opens = (more: object): unknown => v2({ tag: 'button', behaviors: [{ type: 'open_url', ...more }] })
    expect(said(opens({ default_url: url }))).toEqual([])
    expect(said(opens({ default_url: '' }))).toEqual(['warning card.url-none /body/elements/0/behaviors/0'])
  })

  it('gets the scheme that is missing', () => {
    expect(fixed(row({ url: 'example.com' }), 'card.url-no-scheme')).toEqual(row({ url }))
  })
})
