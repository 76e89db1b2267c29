import { describe, expect, it } from 'vitest'
import { checkDraft } from '@shared/draft/check-draft'
import { newDraft } from '@shared/draft/new-draft'
import { practiceTarget } from '@shared/draft/practice-target'

describe('newDraft', () => {
  it('lacks only what its author must decide: a name and recipients', () => {
    const errors = checkDraft(newDraft('en', practiceTarget('other')), Date.now()).filter(
      ({ severity }) => severity === 'error',
    )
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['/job_name', '/user_list'])
  })

  it('can be pushed once these are given', () => {
    const draft = newDraft('zh-CN', practiceTarget('other'))
    const filled = { ...draft.notification, job_name: '通知', user_list: [{ user_id: 'ou_1' }] }
    expect(checkDraft({ ...draft, notification: filled }, Date.now())).toEqual([])
  })
})
