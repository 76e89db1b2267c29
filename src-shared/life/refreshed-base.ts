import { comparableBase } from '../draft/comparable-base'
import type { Draft, DraftBase } from '../draft/draft'
import { serverOwnedFields, type ServerNotification } from '../notification/notification-record'

/**
 * What a draft compares with after its push was read without being updated. What a client owns stays as it was fetched:
 * a newer copy would hide that somebody else changed it. What Feishu keeps, such as the status and the counts, is taken
 * over. A draft that had nothing to compare with gets the copy whole, as with its first push (design §3.3).
 * @param now - milliseconds since 1970.
 */
export function refreshedBase(draft: Draft, notification: ServerNotification, now: number): DraftBase {
  const known = comparableBase(draft)
  const { base, target } = draft
  if (known === undefined || base === undefined) {
    return { fetchedAt: new Date(now).toISOString(), userIdType: target.userIdType, notification }
  }

  const fresh = serverOwnedFields.flatMap((field) => {
    const value = notification[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return { ...base, notification: { ...known, ...Object.fromEntries(fresh) } }
}
