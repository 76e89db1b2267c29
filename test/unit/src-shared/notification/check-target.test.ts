import { describe, expect, it } from 'vitest'
import { checkTarget } from '@shared/notification/check-target'
import { sampleTarget } from './sample-record'

/** What a file may hold, whatever the type of a target says. */
function found(changes: Record<string, unknown>): string[] {
  return checkTarget({ ...sampleTarget, ...changes }).map(
    ({ severity, code, source, pointer }) =>
      `${severity} ${code.replace('notification.target-', '')} ${source}${pointer}`,
  )
}

describe('checkTarget', () => {
  it('finds nothing in a good target', () => {
    expect(found({})).toEqual([])
    expect(found({ brand: 'lark', userIdType: 'union_id' })).toEqual([])
  })

  it.each(['', null, undefined])('only warns while the push has no id yet: %j', (notificationId) => {
    expect(found({ notificationId })).toEqual(['warning notification-id-missing target/notificationId'])
  })

  it.each(['', null, undefined])('lets the help desk id wait: %j', (helpdeskId) => {
    expect(found({ helpdeskId })).toEqual([])
  })

  it.each([Number('6985032626234982420'), 1, 'abc', '12 ', '-1', '１２', true, {}, ['1']])(
    'wants ids to be digits as text: %j',
    (id) => {
      expect(found({ notificationId: id })).toEqual([
        'error notification-id-not-digits target/notificationId',
      ])
      expect(found({ helpdeskId: id })).toEqual(['error helpdesk-id-not-digits target/helpdeskId'])
    },
  )

  it.each(['Feishu', '', null, undefined, 1])('knows two brands, not %j', (brand) => {
    expect(found({ brand })).toEqual(['error brand-unknown target/brand'])
  })

  it.each(['email', '', null, undefined, 0])('knows three kinds of user id, not %j', (userIdType) => {
    expect(found({ userIdType })).toEqual(['error user-id-type-unknown target/userIdType'])
  })
})
