import { describe, expect, it } from 'vitest'
import type { FeishuNoAnswer, NoAnswerReason } from '@shared/feishu/answer'
import { describeNoAnswer } from '@shared/feishu/describe-no-answer'
import { say } from '@shared/messages/say'

const reasons: NoAnswerReason[] = [
  'unreachable',
  'certificate',
  'network',
  'timeout',
  'too-large',
  'not-json',
  'not-an-envelope',
  'no-notification',
  'http-status',
  'redirect',
  'aborted',
]

function noAnswer(more: Partial<FeishuNoAnswer>): FeishuNoAnswer {
  return {
    kind: 'no-answer',
    reason: 'network',
    httpStatus: null,
    sent: true,
    host: 'open.feishu.cn',
    timeoutMs: 15_000,
    logId: null,
    requestId: null,
    ...more,
  }
}

describe('describeNoAnswer', () => {
  it.each(reasons)('explains %s in both languages, with nothing left unfilled', (reason) => {
    for (const language of ['zh-CN', 'en'] as const) {
      expect(say(describeNoAnswer(noAnswer({ reason })), language)).not.toMatch(/\{\w+\}/)
    }
  })

  it('explains each reason in its own way', () => {
    expect(new Set(reasons.map((reason) => describeNoAnswer(noAnswer({ reason })).key)).size).toBe(
      reasons.length,
    )
  })

  it('names host, failure, time and status', () => {
    const tell = (more: Partial<FeishuNoAnswer>): string => say(describeNoAnswer(noAnswer(more)), 'en')

    expect(tell({ reason: 'unreachable', detail: 'ENOTFOUND' })).toContain(
      'open.feishu.cn cannot be reached (ENOTFOUND)',
    )
    expect(tell({ reason: 'timeout' })).toContain('within 15 seconds')
    expect(tell({ reason: 'http-status', httpStatus: 502 })).toContain('HTTP 502')
  })
})
