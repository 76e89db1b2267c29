import { describe, expect, it } from 'vitest'
import { say } from '@shared/messages/say'
import { classOfTokenRefusal, describeTokenRefusal, tokenCodes } from '@shared/feishu/token-codes'
import { errorCodes } from '@shared/feishu/error-codes'

/** API §5.7, in its order. */
const ofTokenEndpoint = [
  20001, 20063, 20002, 20003, 20004, 20065, 20008, 20066, 20009, 20048, 20069, 20010, 20024, 20026, 20027,
  20029, 20036, 20037, 20049, 20050, 20072, 20064, 20073, 20067, 20068, 20070, 20071, 20074, 21000, 21001,
]

const described = (code: number | null, httpStatus = 400) =>
  describeTokenRefusal({ httpStatus, code, msg: 'words' })

describe('describeTokenRefusal', () => {
  it.each(ofTokenEndpoint)('explains %i of the token endpoint in both languages', (code) => {
    const message = described(code)
    expect(message.key).toMatch(/^sign-in\.code-/)
    for (const language of ['en', 'zh-CN'] as const) {
      const text = say(message, language)
      expect(text).toContain(String(code))
      expect(text).not.toMatch(/\{\w+\}/)
    }
  })

  it('explains the codes of pushes, too', () => {
    for (const code of errorCodes.keys()) expect(described(code).key).toMatch(/^feishu\./)
  })

  it('says of an unknown code that it is unknown, with the words that came', () => {
    expect(described(20999)).toMatchObject({
      key: 'feishu.unknown-code',
      params: { code: 20999, msg: 'words' },
    })
  })

  it('has no code twice over with another meaning', () => {
    expect([...tokenCodes.keys()].filter((code) => errorCodes.has(code))).toEqual([])
  })
})

describe('classOfTokenRefusal', () => {
  it.each([
    [20026, 400, 'sign-in-again'],
    [20037, 400, 'sign-in-again'],
    [20064, 400, 'sign-in-again'],
    [20073, 400, 'sign-in-again'],
    [99991669, 400, 'sign-in-again'],
    [20002, 400, 'repair'],
    [20074, 400, 'repair'],
    [20050, 500, 'later'],
    [20072, 503, 'later'],
    [null, 429, 'later'],
    [77, 502, 'later'],
    [77, 400, 'repair'],
  ] as const)('of code %s with HTTP %i is %s', (code, httpStatus, expected) => {
    expect(classOfTokenRefusal({ code, httpStatus })).toBe(expected)
  })
})
