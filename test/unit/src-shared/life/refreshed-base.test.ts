import { describe, expect, it } from 'vitest'
import { sampleDraft } from '@shared/draft/sample-draft'
import { refreshedBase } from '@shared/life/refreshed-base'

const NOW = Date.UTC(2026, 0, 15)
const draft = sampleDraft('en')
const { notificationId } = draft.target
const copy = { id: notificationId, status: 3, read_user_count: 7, job_name: 'changed by a colleague' }

describe('what a draft compares with after reading', () => {
  it('takes over what Feishu keeps, and nothing that a client owns', () => {
    const base = {
      fetchedAt: '2026-01-01T00:00:00.000Z',
      notification: { id: notificationId, status: 0, job_name: 'mine' },
    }
    expect(refreshedBase({ ...draft, base }, copy, NOW)).toEqual({
      fetchedAt: base.fetchedAt,
      notification: { id: notificationId, status: 3, read_user_count: 7, job_name: 'mine' },
    })
  })

  it.each([
    ['nothing', undefined],
    [
      'another push',
      { fetchedAt: '2026-01-01T00:00:00.000Z', notification: { id: '42', job_name: 'other' } },
    ],
  ])('is the whole copy for a draft that knew %s', (_name, base) => {
    const { target, notification, cardText } = draft
    const bare = { target, notification, cardText }
    const knowing = base === undefined ? bare : { ...bare, base }
    expect(refreshedBase(knowing, copy, NOW)).toEqual({
      fetchedAt: '2026-01-15T00:00:00.000Z',
      userIdType: draft.target.userIdType,
      notification: copy,
    })
  })
})
