import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asPushContent, looksLikePushContent, unwrapPastedCard } from '@shared/card/edit/push-content'
import { anyJson, anyLayout } from './json-texts'

const card = '{\n  "elements": [\n    { "tag": "hr" }\n  ]\n}'

const hr = JSON.parse(card) as unknown
const answer = {
  code: 0,
  msg: 'success',
  data: { notification: { id: '6985032626234982420', push_content: JSON.stringify(hr) } },
}

function pushContent(text: string): string {
  const result = asPushContent(text)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('copying for push_content', () => {
  it('is one JSON string that holds the minified card', () => {
    expect(pushContent(card)).toBe(String.raw`"{\"elements\":[{\"tag\":\"hr\"}]}"`)
  })

  it('reads back as the card, by JSON.parse twice', () => {
    fc.assert(
      fc.property(anyJson, anyLayout, (value, layOut) => {
        expect(JSON.parse(JSON.parse(pushContent(layOut(value))) as string)).toEqual(value)
      }),
    )
  })

  it('is refused for text that is not JSON', () => {
    expect(asPushContent('{"a":').ok).toBe(false)
  })
})

describe('pasting', () => {
  it('tells push_content from other text', () => {
    expect(looksLikePushContent(pushContent(card))).toBe(true)
    expect(looksLikePushContent(` ${pushContent(card)}\n`)).toBe(true)
    expect(looksLikePushContent(pushContent(card).slice(1, -1))).toBe(true)
    for (const text of [card, '"words"', '"[1]"', '"{"', '', '{}', 'hello']) {
      expect(looksLikePushContent(text)).toBe(false)
    }
  })

  it.each([
    ['a push_content string', pushContent(card)],
    ['one without its quotes', pushContent(card).slice(1, -1)],
    ['a bot message', JSON.stringify({ msg_type: 'interactive', card: JSON.parse(card) as unknown })],
    ['a request', JSON.stringify({ notification: { push_content: JSON.stringify(JSON.parse(card)) } })],
  ])('takes the card out of %s', (_what, text) => {
    const result = unwrapPastedCard(text)
    expect(result.ok && JSON.parse(result.value.cardText)).toEqual(JSON.parse(card))
    expect(result.ok && result.value.unwrapped.length).toBeGreaterThan(0)
  })

  it.each([
    [
      'a push_content member of a request',
      `"push_content": ${pushContent(card)},\n`,
      'unwrapped-push-content',
    ],
    ['the answer of GET', JSON.stringify(answer), 'unwrapped-record'],
    ['a draft file', JSON.stringify({ format: 'pushcard/1', card: hr }), 'unwrapped-draft'],
  ])('tells that %s was taken apart, and of no draft that would be made', (_what, text, note) => {
    const result = unwrapPastedCard(text)
    expect(result.ok && JSON.parse(result.value.cardText)).toEqual(hr)
    expect(result.ok && result.value.unwrapped.map(({ key }) => key)).toEqual([`card-edit.${note}`])
  })

  it('takes nothing apart that is a card', () => {
    const result = unwrapPastedCard(card)
    expect(result.ok && result.value).toEqual({ cardText: card, unwrapped: [] })
  })

  it('says what it cannot read', () => {
    expect(unwrapPastedCard('just words').ok).toBe(false)
    const empty = unwrapPastedCard('{"notification":{"job_name":"a"}}')
    expect(empty.ok ? '' : empty.error.code).toBe('card-edit.not-a-paste')
  })
})
