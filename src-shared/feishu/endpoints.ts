import type { Brand } from '../draft/draft'
import type { UserIdType } from '../notification/notification-record'

/** Where the OpenAPI of each cloud is (API §5.1). */
export const openApiBaseUrls: Readonly<Record<Brand, string>> = {
  feishu: 'https://open.feishu.cn',
  lark: 'https://open.larksuite.com',
}

const NOTIFICATIONS_PATH = '/open-apis/helpdesk/v1/notifications'

/**
 * The path of a push, its id percent-encoded.
 * @throws {RangeError} for an id that would name another path; drafts with such ids do not pass `checkTarget`.
 */
export function notificationPath(notificationId: string): string {
  if (/^\.{0,2}$/.test(notificationId)) throw new RangeError('not the id of a push')

  return `${NOTIFICATIONS_PATH}/${encodeURIComponent(notificationId)}`
}

/** The whole address of a push. The kind of user id is always said, default or not, so that it is seen. */
export function notificationUrl(baseUrl: string, notificationId: string, userIdType: UserIdType): string {
  const query = new URLSearchParams({ user_id_type: userIdType })

  return `${baseUrl.replace(/\/+$/, '')}${notificationPath(notificationId)}?${query.toString()}`
}
