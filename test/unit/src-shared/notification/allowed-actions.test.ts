import { describe, expect, it } from 'vitest'
import { allowedActions, isActionAllowed } from '@shared/notification/allowed-actions'

describe('what a push can be offered for', () => {
  it.each([
    ['no push yet', { hasPush: false, status: undefined }, ['create']],
    ['never read', { hasPush: true, status: undefined }, ['preview']],
    ['a draft', { hasPush: true, status: 0 }, ['preview', 'submit']],
    [
      'any other number',
      { hasPush: true, status: 42 },
      ['preview', 'cancel-approval', 'schedule', 'cancel-sending'],
    ],
    [
      'a status that is no number',
      { hasPush: true, status: null },
      ['preview', 'cancel-approval', 'schedule', 'cancel-sending'],
    ],
  ])('%s', (_name, state, actions) => {
    expect(allowedActions(state)).toEqual(actions)
  })

  it('is not submitting twice, nor scheduling a draft', () => {
    expect(isActionAllowed('submit', { hasPush: true, status: 3 })).toBe(false)
    expect(isActionAllowed('schedule', { hasPush: true, status: 0 })).toBe(false)
    expect(isActionAllowed('schedule', { hasPush: true, status: 3 })).toBe(true)
  })
})
