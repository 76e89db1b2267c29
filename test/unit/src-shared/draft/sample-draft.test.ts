import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDraft } from '@shared/draft/check-draft'
import { readDraft } from '@shared/draft/read-draft'
import { sampleDraft } from '@shared/draft/sample-draft'
import { writeDraft } from '@shared/draft/write-draft'
import type { Language } from '@shared/messages/language'

describe.each<[Language, string]>([
  ['zh-CN', 'examples/office-move.pushcard'],
  ['en', 'examples/office-move-en.pushcard'],
])('the sample draft in %s', (language, example) => {
  it('has no problem at all', () => {
    expect(checkDraft(sampleDraft(language), Date.UTC(2026, 0, 1))).toEqual([])
  })

  it('names no date, which would be in the past one day', () => {
    const date =
      /\d+ ?[年月日]|20\d\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

    expect(sampleDraft(language).cardText).not.toMatch(date)
    expect('10 月 17 日').toMatch(date)
    expect('Friday 17 October').toMatch(date)
  })

  it('is what the example file holds, byte for byte', () => {
    expect(readFileSync(example, 'utf8')).toBe(writeDraft(sampleDraft(language)))
  })

  it('is read from that file without a problem', () => {
    expect(readDraft(readFileSync(example, 'utf8'))).toEqual({
      ok: true,
      value: { draft: sampleDraft(language), problems: [] },
    })
  })

  it('is a new draft each time, so that editing one does not change the next', () => {
    const draft = sampleDraft(language)
    draft.notification.user_list = []
    expect(sampleDraft(language).notification.user_list).toHaveLength(2)
  })
})
