import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { sampleDraft } from '@shared/draft/sample-draft'
import { ipcContract } from '@shared/ipc-contract'

const accepts = (draft: object) => v.is(ipcContract['drafts:back-up'].argumentsSchema, ['an-id', draft])

describe('what the page hands over', () => {
  it('can be any draft that a person may come to have', () => {
    const draft = sampleDraft('en')
    const long = 'x'.repeat(5000)
    expect(accepts({ ...draft, target: { ...draft.target, notificationId: long, helpdeskId: long } })).toBe(
      true,
    )
    expect(accepts({ ...draft, base: { fetchedAt: long, notification: {} } })).toBe(true)
    expect(accepts({ ...draft, base: { fetchedAt: '', userIdType: 'user_id', notification: {} } })).toBe(true)
    expect(accepts({ ...draft, base: { fetchedAt: '', userIdType: 5, notification: {} } })).toBe(false)
    expect(accepts({ ...draft, cardText: ' '.repeat(6 * 1024 * 1024) })).toBe(true)
  })

  it('has an end, and a shape', () => {
    const draft = sampleDraft('en')
    expect(accepts({ ...draft, cardText: ' '.repeat(33 * 1024 * 1024) })).toBe(false)
    expect(accepts({ ...draft, target: { ...draft.target, notificationId: 1 } })).toBe(false)
  })
})
