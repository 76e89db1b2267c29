import { describe, expect, it } from 'vitest'
import { asPractice, outcomeKey } from '@shared/push/practice-report'
import type { PushReport } from '@shared/push/push-report'

const updated: PushReport = {
  outcome: 'updated',
  httpStatus: 200,
  code: 0,
  msg: 'success',
  logId: null,
  advice: { key: 'push.updated' },
  problems: [],
  changes: [],
  conflicts: [],
  notTaken: [],
  request: null,
}

describe('a report of a practice push', () => {
  it('does not say that Feishu was updated', () => {
    const report = asPractice(updated)
    expect(report).toEqual({ ...updated, advice: { key: 'push.updated-in-practice' } })
    expect(outcomeKey(report)).toBe('window.outcome.updated-in-practice')
  })

  it('keeps the words of everything else that can happen', () => {
    const refused: PushReport = { ...updated, outcome: 'refused', advice: { key: 'push.not-a-draft' } }
    const inPart: PushReport = {
      ...updated,
      advice: { key: 'push.updated-in-part', params: { fields: 'ext' } },
      notTaken: [{ field: 'ext', before: '', after: '{}' }],
    }
    for (const report of [refused, inPart]) expect(asPractice(report)).toBe(report)
    expect(outcomeKey(refused)).toBe('window.outcome.refused')
  })

  it('leaves a real one alone', () => {
    expect(outcomeKey(updated)).toBe('window.outcome.updated')
  })
})
