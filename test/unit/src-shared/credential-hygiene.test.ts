import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cleanHelpdeskId,
  cleanHelpdeskToken,
  cleanUserAccessToken,
  MAX_SECRET_BYTES,
} from '@shared/credential-hygiene'
import type { Result } from '@shared/result'

function codeOf(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.error.code
}

describe('a pasted user access token', () => {
  test.each([
    ['u-abc.DEF_123~+/=', 'u-abc.DEF_123~+/='],
    ['  u-abc\n', 'u-abc'],
    ['\uFEFFu-abc\u200b', 'u-abc'],
    ['"u-abc"', 'u-abc'],
    ["'u-abc'", 'u-abc'],
    ['“u-abc”', 'u-abc'],
    ['Bearer u-abc', 'u-abc'],
    ['bearer   u-abc', 'u-abc'],
    ['"Bearer u-abc"', 'u-abc'],
    ['Authorization: Bearer u-abc', 'u-abc'],
    ['Bearer "u-abc"', 'u-abc'],
    ['eyJhbGciOi.J9', 'eyJhbGciOi.J9'],
    ['bearer-of-news', 'bearer-of-news'],
  ])('%j is %s', (pasted, token) => {
    expect(cleanUserAccessToken(pasted)).toEqual({ ok: true, value: token })
  })

  test.each([
    ['', 'credentials.user-token-empty'],
    [' "" ', 'credentials.user-token-empty'],
    ['Bearer ', 'credentials.user-token-empty'],
    ['u-abc def', 'credentials.user-token-white-space'],
    ['u-abc\ndef', 'credentials.user-token-white-space'],
    ['u-abc…', 'credentials.user-token-character'],
    ['u-密', 'credentials.user-token-character'],
    ['u-\u0007', 'credentials.user-token-character'],
    ['u'.repeat(MAX_SECRET_BYTES + 1), 'credentials.too-long'],
  ])('%j is refused', (pasted, code) => {
    expect(codeOf(cleanUserAccessToken(pasted))).toBe(code)
  })

  test('is named by its bad character only', () => {
    const refused = cleanUserAccessToken('u-hunter2…rest')

    expect(refused.ok ? undefined : refused.error.message.params).toEqual({ character: 'U+2026' })
    expect(JSON.stringify(refused)).not.toContain('hunter2')
  })
})

describe.each([
  ['token', cleanHelpdeskToken],
  ['id', cleanHelpdeskId],
] as const)('a pasted help desk %s', (part, clean) => {
  test('loses white space and quotes around it, whatever it begins with', () => {
    expect(clean(' "ht-0-a" \n')).toEqual({ ok: true, value: 'ht-0-a' })
    expect(clean('6900')).toEqual({ ok: true, value: '6900' })
  })

  test('is refused when it is empty, or has a colon, a line break or a character of no header', () => {
    expect(codeOf(clean(' '))).toBe(`credentials.helpdesk-${part}-empty`)
    expect(codeOf(clean('6900:ht-0'))).toBe(`credentials.helpdesk-${part}-colon`)
    expect(codeOf(clean('69\r\n00'))).toBe(`credentials.helpdesk-${part}-white-space`)
    expect(codeOf(clean('69：00'))).toBe(`credentials.helpdesk-${part}-character`)
  })
})

test('whatever is accepted can stand in a header, and is accepted again as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const clean of [cleanUserAccessToken, cleanHelpdeskToken, cleanHelpdeskId]) {
        const first = clean(text)
        if (!first.ok) continue
        expect(new Headers({ authorization: `Bearer ${first.value}` }).get('authorization')).toBe(
          `Bearer ${first.value}`,
        )
        expect(clean(first.value)).toEqual(first)
      }
    }),
  )
})
