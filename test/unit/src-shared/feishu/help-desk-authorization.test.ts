import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { helpDeskAuthorization } from '@shared/feishu/help-desk-authorization'

describe('helpDeskAuthorization', () => {
  it('is standard Base64 with padding, without Bearer', () => {
    expect(helpDeskAuthorization('6900000000000000001', 'ht-a')).toEqual({
      ok: true,
      value: 'NjkwMDAwMDAwMDAwMDAwMDAwMTpodC1h',
    })
    expect(helpDeskAuthorization('1', 'ht-~~~')).toEqual({ ok: true, value: 'MTpodC1+fn4=' })
  })

  it('is what Node makes of the same text', () => {
    const part = fc.stringMatching(/^[!#-&(-9;-_a-~]{1,60}$/)

    fc.assert(
      fc.property(part, part, (id, token) => {
        expect(helpDeskAuthorization(id, token)).toEqual({
          ok: true,
          value: Buffer.from(`${id}:${token}`, 'utf8').toString('base64'),
        })
      }),
    )
  })

  it('does without the white space and quotes of copying', () => {
    expect(helpDeskAuthorization(' 1\n', '"ht-a"')).toEqual(helpDeskAuthorization('1', 'ht-a'))
  })

  it.each([
    ['1:2', 'ht-a'],
    ['1', 'ht:secret'],
    ['1', 'ht\nsecret'],
    ['1\r\n2', 'ht-a'],
    ['', 'ht-a'],
    ['1', ' '],
  ])('refuses %j with %j, without repeating them', (id, token) => {
    const result = helpDeskAuthorization(id, token)

    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toContain('secret')
  })
})
