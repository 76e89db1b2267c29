import { describe, expect, it } from 'vitest'
import { blankDraft } from '@shared/draft/blank-draft'
import { comparableBase, isComparableWithBase } from '@shared/draft/comparable-base'
import type { Draft, DraftBase } from '@shared/draft/draft'

function draftWith(base: Partial<DraftBase>): Draft {
  const draft = blankDraft()
  return {
    ...draft,
    target: { ...draft.target, notificationId: '70', userIdType: 'union_id' },
    base: { fetchedAt: '', notification: {}, ...base },
  }
}

describe('comparableBase', () => {
  it.each([
    ['names the same push', { id: '70' }],
    ['names it by a number', { id: 70 }],
    ['names none', { job_name: 'a' }],
  ])('is a base that %s', (_how, notification) => {
    expect(comparableBase(draftWith({ notification }))).toBe(notification)
  })

  it('is not the base of another push, nor one that is not there', () => {
    expect(comparableBase(draftWith({ notification: { id: '71' } }))).toBeUndefined()
    expect(comparableBase(blankDraft())).toBeUndefined()
  })
})

describe('isComparableWithBase', () => {
  it('says no for people whose ids are of another kind, and for nothing else', () => {
    const draft = draftWith({ userIdType: 'open_id' })

    expect(isComparableWithBase('user_list', draft)).toBe(false)
    expect(isComparableWithBase('chat_list', draft)).toBe(true)
    expect(isComparableWithBase('department_list', draft)).toBe(true)
    expect(isComparableWithBase('job_name', draft)).toBe(true)
  })

  it('says yes for people when the kind is the same, or was not noted', () => {
    expect(isComparableWithBase('user_list', draftWith({ userIdType: 'union_id' }))).toBe(true)
    expect(isComparableWithBase('user_list', draftWith({}))).toBe(true)
  })
})
