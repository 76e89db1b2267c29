import { describe, expect, it } from 'vitest'
import { blankTarget } from '@shared/draft/blank-draft'
import type { ReadDraft } from '@shared/draft/read-draft'
import { readDraft } from '@shared/draft/read-draft'
import { writeDraft } from '@shared/draft/write-draft'
import { say } from '@shared/messages/say'
import type { Failure } from '@shared/result'

function read(fileText: string): ReadDraft {
  const result = readDraft(fileText)
  if (!result.ok) throw new Error(say(result.error.message, 'en'))
  return result.value
}

function failure(fileText: string): Failure {
  const result = readDraft(fileText, '春节.pushcard')
  if (result.ok) throw new Error('it was read')
  return result.error
}

const complete = `{ "format": "pushcard/1",
  "target": { "brand": "lark", "helpdeskId": "69", "notificationId": "70", "userIdType": "union_id" },
  "notification": { "job_name": "Move", "push_type": 0, "mine": [1] },
  "card": {
    "elements": []
  },
  "base": { "fetchedAt": "2026-01-02T03:04:05Z", "notification": { "status": 0 } } }
`

describe('readDraft', () => {
  it('reads every member', () => {
    expect(read(complete)).toEqual({
      draft: {
        target: { brand: 'lark', helpdeskId: '69', notificationId: '70', userIdType: 'union_id' },
        notification: { job_name: 'Move', push_type: 0, mine: [1] },
        cardText: '{\n  "elements": []\n}',
        base: { fetchedAt: '2026-01-02T03:04:05Z', notification: { status: 0 } },
      },
      problems: [],
    })
  })

  it('takes what is absent or null as not set', () => {
    const blank = { target: blankTarget(), notification: {}, cardText: '' }
    expect(read('{"format":"pushcard/1"}').draft).toEqual(blank)
    expect(read('{"format":"pushcard/1","target":null,"notification":null,"base":null}').draft).toEqual(blank)
    expect(read('{"format":"pushcard/1","target":{"brand":null}}').draft).toEqual(blank)
  })

  it('reads a card that is not JSON yet from cardText', () => {
    expect(read('{"format":"pushcard/1","cardText":"{\\"elements\\": ["}').draft.cardText).toBe(
      '{"elements": [',
    )
  })

  it('reads files with a byte order mark and with CRLF', () => {
    const file = '\uFEFF' + complete.replaceAll('\n', '\r\n')
    expect(read(file).draft.cardText).toBe('{\r\n  "elements": []\r\n}')
  })

  it('leaves wrong types in the notification to the rules', () => {
    const { draft, problems } = read('{"format":"pushcard/1","notification":{"push_type":"0","user_list":7}}')
    expect(draft.notification).toEqual({ push_type: '0', user_list: 7 })
    expect(problems).toEqual([])
  })

  it('leaves an unknown brand to the rules', () => {
    expect(read('{"format":"pushcard/1","target":{"brand":"dingtalk"}}').draft.target.brand).toBe('dingtalk')
  })

  it('keeps every digit of an id that is a number, and says so', () => {
    const { draft, problems } = read(
      '{"format":"pushcard/1","target":{"notificationId":6985032626234982421}}',
    )
    expect(draft.target.notificationId).toBe('6985032626234982421')
    expect(problems).toEqual([
      {
        code: 'draft.id-is-number',
        severity: 'error',
        source: 'file',
        pointer: '/target/notificationId',
        params: { name: 'notificationId', digits: '6985032626234982421' },
      },
    ])
  })

  it.each([
    ['as it was noted', '"union_id"', 'union_id'],
    ['also when it is none that this version knows', '"email"', 'email'],
    ['as not noted when it is no text', '5', undefined],
    ['as not noted when it is null', 'null', undefined],
  ])('takes the id type of the base %s', (_how, written, userIdType) => {
    const base = `{"fetchedAt":"","userIdType":${written},"notification":{}}`
    const { draft, problems } = read(`{"format":"pushcard/1","base":${base}}`)
    expect(draft.base).toStrictEqual({
      fetchedAt: '',
      ...(userIdType === undefined ? {} : { userIdType }),
      notification: {},
    })
    expect(problems).toEqual([])
  })

  it('does without a base that makes no sense, and says so', () => {
    for (const base of [
      '5',
      '{}',
      '{"fetchedAt":1,"notification":{}}',
      '{"fetchedAt":"","notification":[]}',
    ]) {
      const { draft, problems } = read(`{"format":"pushcard/1","base":${base}}`)
      expect(draft.base).toBeUndefined()
      expect(problems).toMatchObject([{ code: 'draft.base-unusable', pointer: '/base' }])
    }
  })

  it.each([
    ['target', '"target":{"notificationId":"1","notificationId":"2"}', 'notificationId'],
    ['settings', '"notification":{"ext":"a","e\\u0078t":"b"}', 'ext'],
    ['lists', '"notification":{"user_list":[{"user_id":"x"},{"user_id":"y","user_id":"z"}]}', 'user_id'],
  ])('does not choose between two values of one name in the %s', (_where, member, name) => {
    const text = `{"format":"pushcard/1",\n${member}}`
    expect(readDraft(text, 'a.pushcard')).toMatchObject({
      ok: false,
      error: {
        code: 'draft.duplicate-member',
        message: { params: { name } },
        details: {
          line: 2,
          column: Math.max(member.lastIndexOf(`"${name}"`), member.lastIndexOf('"e\\')) + 1,
        },
      },
    })
  })

  it('keeps a member called __proto__ a member', () => {
    const { draft } = read('{"format":"pushcard/1","notification":{"__proto__":{"push_type":0}}}')
    expect(Object.keys(draft.notification)).toEqual(['__proto__'])
    expect(draft.notification.push_type).toBeUndefined()
  })

  it('reads lone surrogates in escapes', () => {
    const { draft } = read(
      '{"format":"pushcard/1","notification":{"job_name":"\\ud83d"},"card":{"a":"\\udc00"}}',
    )
    expect(draft.notification.job_name).toBe('\ud83d')
    expect(draft.cardText).toBe('{"a":"\\udc00"}')
  })

  describe('refuses', () => {
    it.each([
      ['', 'draft.empty'],
      ['\uFEFF \n', 'draft.empty'],
      ['[]', 'draft.not-a-draft'],
      ['{"elements":[]}', 'draft.not-a-draft'],
      ['7', 'draft.not-a-draft'],
      ['{"format":"pushcard/2","target":7}', 'draft.newer-format'],
      ['{"format":"pushcard/12"}', 'draft.newer-format'],
    ])('%s', (text, code) => {
      expect(failure(text)).toMatchObject({ code, message: { params: { file: '春节.pushcard' } } })
    })

    it.each([
      ['{\n  "format": "pushcard/1",\n}', 'draft.not-json', 3, 1],
      ['PK\u0003\u0004', 'draft.not-json', 1, 1],
      ['{"format":"pushcard/1"} x', 'draft.not-json', 1, 25],
      ['{"format":"pushcard/1","card":' + '['.repeat(10_000), 'draft.too-deep', 1, 230],
      ['{"format":"pushcard/0"}', 'draft.unknown-format', 1, 11],
      ['{"format":1}', 'draft.unknown-format', 1, 11],
      ['{"format":"pushcard/1","card":{},\n"card":{}}', 'draft.duplicate-member', 2, 1],
      ['{"format":"pushcard/1","x":1,"x":1}', 'draft.duplicate-member', 1, 30],
      ['{"format":"pushcard/1","cardText":"",\r\n "card":{}}', 'draft.two-cards', 2, 2],
      ['{"format":"pushcard/1","cardText":{}}', 'draft.not-a-text', 1, 35],
      ['{"format":"pushcard/1","target":[]}', 'draft.not-an-object', 1, 33],
      ['{"format":"pushcard/1","target":{"brand":1}}', 'draft.not-a-text', 1, 42],
      ['{"format":"pushcard/1","target":{"helpdeskId":{}}}', 'draft.not-a-text', 1, 47],
      ['{"format":"pushcard/1","notification":"x"}', 'draft.not-an-object', 1, 39],
    ])('%s, naming the place', (text, code, line, column) => {
      const error = failure(text)
      expect(error).toMatchObject({ code, details: { line, column } })
      for (const language of ['zh-CN', 'en'] as const) {
        const sentence = say(error.message, language)
        expect(sentence).toContain('春节.pushcard')
        expect(sentence).toMatch(new RegExp(`\\b${line}\\b.*\\b${column}\\b`))
        expect(sentence).not.toMatch(/\{\w+\}/)
      }
    })

    it('files that are bombs, without a thrown error', () => {
      for (const bomb of ['['.repeat(5_000_000), '{"format":'.repeat(500_000), '"'.repeat(5_000_000)]) {
        expect(readDraft(bomb).ok).toBe(false)
      }
    })
  })

  it('reads back what writeDraft writes of a draft as deep as a file can be', () => {
    const cardText = '['.repeat(199) + ']'.repeat(199)
    const draft = { ...read(complete).draft, cardText }
    expect(read(writeDraft(draft)).draft).toEqual(draft)
  })
})
