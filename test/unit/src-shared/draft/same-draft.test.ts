import { describe, expect, it } from 'vitest'
import { blankDraft } from '@shared/draft/blank-draft'
import type { Draft } from '@shared/draft/draft'
import { sameDraft } from '@shared/draft/same-draft'

const draft: Draft = {
  ...blankDraft(),
  notification: { job_name: 'a', push_type: 0 },
  base: { fetchedAt: 'x', notification: { a: 1 } },
}

describe('sameDraft', () => {
  it('does not look at the order of members, nor at those that are undefined', () => {
    const notification = { push_type: 0, mine: undefined, job_name: 'a' }
    expect(sameDraft(draft, { ...draft, notification })).toBe(true)
  })

  it.each<[string, Partial<Draft>]>([
    ['target', { target: { ...draft.target, brand: 'lark' } }],
    ['notification', { notification: { job_name: 'a', push_type: 1 } }],
    ['card', { cardText: ' ' }],
    ['date of the base', { base: { fetchedAt: 'y', notification: { a: 1 } } }],
    ['id type of the base', { base: { ...draft.base!, userIdType: 'open_id' } }],
    ['base', { base: { fetchedAt: 'x', notification: { a: 2 } } }],
  ])('sees another %s', (_, change) => {
    expect(sameDraft(draft, { ...draft, ...change })).toBe(false)
  })

  it('sees that there is no base', () => {
    const without: Draft = { ...draft }
    delete without.base
    expect(sameDraft(draft, without)).toBe(false)
    expect(sameDraft(without, { ...without })).toBe(true)
  })
})
