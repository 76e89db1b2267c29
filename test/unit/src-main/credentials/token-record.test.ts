import { describe, expect, it } from 'vitest'
import {
  formatTokenRecord,
  parseUserToken,
  type TokenRecord,
} from '../../../../src-main/credentials/token-record'

const record: TokenRecord = {
  accessToken: 'eyJ.a',
  expiresAt: 1,
  scope: '',
  obtainedAt: 0,
  authorizedAt: 0,
  appId: 'cli_1',
}

describe('the secret of a person', () => {
  it('is a pasted token, whatever it begins with', () => {
    for (const text of ['u-1', 'eyJ.2', '{"accessToken":"x"}', 'token-record/1']) {
      expect(parseUserToken(text)).toEqual({ kind: 'pasted', accessToken: text })
    }
  })

  it('is a record that comes back as it was', () => {
    const whole = {
      ...record,
      refreshToken: 'r',
      refreshExpiresAt: 2,
      refused: { code: 1, httpStatus: 4, logId: null, at: 3 },
    }
    expect(parseUserToken(formatTokenRecord(record))).toEqual({ kind: 'signed-in', record })
    expect(parseUserToken(formatTokenRecord(whole))).toEqual({ kind: 'signed-in', record: whole })
  })

  it.each([
    formatTokenRecord(record).replace('/1', '/2'),
    'token-record/1 {',
    'token-record/1 []',
    formatTokenRecord({ ...record, scope: 1 as unknown as string }),
    formatTokenRecord({ ...record, expiresAt: 'soon' as unknown as number }),
  ])('is not made up of what cannot be read: %s', (text) => {
    expect(parseUserToken(text)).toBeUndefined()
  })
})
