import { describe, expect, it } from 'vitest'
import type { PushReport } from '@shared/push/push-report'
import { offersUncheckedPush } from '@shared/push/unchecked-push'

const report: PushReport = {
  outcome: 'refused',
  httpStatus: 400,
  code: 99991679,
  msg: '',
  logId: null,
  advice: { key: 'push.declined' },
  problems: [],
  changes: [],
  conflicts: [],
  notTaken: [],
  request: null,
}

describe('offersUncheckedPush', () => {
  it('is for refusals of reading only', () => {
    expect(offersUncheckedPush(report)).toBe(true)
    expect(
      offersUncheckedPush({ ...report, request: { method: 'PATCH', url: '', headers: {}, body: '' } }),
    ).toBe(false)
  })

  it('is for missing permission only', () => {
    expect(offersUncheckedPush({ ...report, code: 154004 })).toBe(false)
    expect(offersUncheckedPush({ ...report, code: null })).toBe(false)
    expect(offersUncheckedPush({ ...report, outcome: 'no-answer' })).toBe(false)
  })
})
