import { describe, expect, it } from 'vitest'
import { notificationIdIn } from '@shared/notification/notification-id-in'

const ID = '6985032626234982420'

describe('the id of a push', () => {
  it.each([
    [` ${ID}\n`, ID],
    ['123', '123'],
    [`https://feishu.cn/helpdesk/admin/push?notification_id=${ID}&tab=1`, ID],
    [`https://feishu.cn/helpdesk/admin/push/${ID}/edit`, ID],
    [`https://feishu.cn/helpdesk/admin/#/push/${ID}`, ID],
    [`https://open.feishu.cn/open-apis/helpdesk/v1/notifications/${ID}?user_id_type=open_id`, ID],
  ])('is found in %j', (text, id) => {
    expect(notificationIdIn(text)).toBe(id)
  })

  it.each([
    '',
    'abc',
    'https://feishu.cn/',
    'https://feishu.cn/push/42',
    `https://feishu.cn/${ID}/7000000000000000001`,
  ])('is not guessed from %j', (text) => {
    expect(notificationIdIn(text)).toBeUndefined()
  })
})
