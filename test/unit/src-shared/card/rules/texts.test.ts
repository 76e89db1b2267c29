import { describe, expect, it } from 'vitest'
import { fixed, larkMd, markdown, plain, said, v1, v2 } from './apply-rules'

describe('a header', () => {
  const card = (header: object): unknown => ({ header, ...v1() })

  it.each([
    ['a title', { title: plain('x') }],
    ['a title in languages', { title: { tag: 'plain_text', i18n: { zh_cn: 'x' } } }],
    ['nothing, as builders write it', {}],
  ])('%s', (_, header) => {
    expect(said(card(header))).toEqual([])
  })

  it('with an empty title is an empty band', () => {
    expect(said(card({ title: plain(' ') }))).toEqual(['warning card.empty-title /header/title'])
  })

  it('with a subtitle only shows that as the title', () => {
    expect(said(card({ subtitle: plain('x') }))).toEqual(['hint card.subtitle-only /header/subtitle'])
  })
})

it('a confirmation asks something', () => {
  const button = (confirm: object): unknown => v2({ tag: 'button', text: plain('x'), confirm })
  expect(said(button({ title: plain('Sure?'), text: plain('Really') }))).toEqual([])
  expect(said(button({ title: plain(''), text: plain('Really') }))).toEqual([
    'hint card.empty-confirm /body/elements/0/confirm/title',
  ])
})

it('2.0 cards are shared', () => {
  const card = (value: boolean): Record<string, unknown> => ({ config: { update_multi: value }, ...v2() })
  expect(said(card(true))).toEqual([])
  expect(said(card(false))).toEqual(['error card.private-card-in-2 /config/update_multi'])
  expect(fixed(card(false), 'card.private-card-in-2')).toEqual(card(true))
  expect(said({ config: { update_multi: false }, ...v1() })).toEqual([])
})

it('sound is not forwarded', () => {
  const audio = { tag: 'audio', file_key: 'f' }
  expect(said(v2(audio))).toEqual(['warning card.audio-forwarded /body/elements/0/tag'])
  expect(said({ config: { enable_forward: false }, ...v2(audio) })).toEqual([])
})

describe('phone numbers and e-mail addresses', () => {
  it.each([
    ['a phone number', markdown('call 13812345678 now')],
    ['an e-mail address', larkMd('write to hr@example.com')],
  ])('may be stopped by an audit: %s', (_, element) => {
    expect(said(v1(element))).toHaveLength(1)
    expect(said(v1(element))[0]).toMatch(/^hint card\.personal-data /)
  })

  it('are said once', () => {
    expect(said(v1(markdown('13812345678'), markdown('13812345679')))).toHaveLength(1)
  })

  it.each([
    ['an order number', markdown('no. 213812345678')],
    ['a mention by e-mail', markdown('<at email=hr@example.com></at>')],
    ['a mention by name', markdown('@someone')],
  ])('are not: %s', (_, element) => {
    expect(said(v1(element)).filter((line) => line.includes('personal'))).toEqual([])
  })
})
