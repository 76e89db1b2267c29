import { describe, expect, it } from 'vitest'
import { timeInWords } from '@shared/push/time-in-words'

describe('timeInWords', () => {
  it('tells a time in a zone and a language', () => {
    expect(timeInWords('1626332244719', 'en', 'Asia/Shanghai')).toContain('2:57')
    expect(timeInWords('1626332244719', 'zh-CN', 'Asia/Shanghai')).toContain('2021年7月15日')
    expect(timeInWords('1626332244719', 'en', 'UTC')).toContain('6:57')
  })
})
