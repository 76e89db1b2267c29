import { describe, expect, it } from 'vitest'
import { fromLocalField, timeInWords, toLocalField } from '../../../../src-renderer/push/send-time'

describe('send times', () => {
  it('go to the field and back, to the minute', () => {
    const minute = String(new Date(2026, 10, 27, 9, 30).getTime())
    expect(toLocalField(minute)).toBe('2026-11-27T09:30')
    expect(fromLocalField('2026-11-27T09:30')).toBe(minute)
  })

  it('are empty when unset or no milliseconds', () => {
    expect(toLocalField('')).toBe('')
    expect(toLocalField('1626332244')).toBe('')
    expect(fromLocalField('')).toBe('')
    expect(fromLocalField('nonsense')).toBe('')
  })

  it('are told in a zone', () => {
    expect(timeInWords('1626332244719', 'en', 'Asia/Shanghai')).toContain('2:57')
  })
})
