import type { ClientOwnedField, ServerNotification } from '../notification/notification-record'
import type { Draft } from './draft'

/** The draft's base, unless the draft was since directed at another push. */
export function comparableBase({ base, target }: Draft): ServerNotification | undefined {
  const id = base?.notification.id
  const isNamed = typeof id === 'string' || typeof id === 'number'
  const isOfAnotherPush = isNamed && String(id) !== target.notificationId

  return isOfAnotherPush ? undefined : base?.notification
}

/**
 * Whether a field of the base can be compared with the draft, or with Feishu's copy as the draft asks for it: with
 * another kind of user id the same people have other ids (API §8.4). A base that does not say its kind is taken to be
 * of the draft's.
 */
export function isComparableWithBase(field: ClientOwnedField, { base, target }: Draft): boolean {
  return field !== 'user_list' || base?.userIdType === undefined || base.userIdType === target.userIdType
}
