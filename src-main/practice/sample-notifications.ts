import { practiceNotificationIds } from '@shared/draft/practice-target'
import type { ServerNotification } from '@shared/notification/notification-record'
import { PracticeStatus } from './life-cycle'
import { type ClientFields, freshNotification, PRACTICE_USER_ID } from './stored-notification'

/** A notification that a practice help desk starts with. Its fields are not checked, so odd ones can be tried. */
export interface PracticeNotification {
  /** 19 decimal digits, as a string. */
  readonly id: string
  readonly fields: ClientFields
  /** Default: 0, a draft. See {@link PracticeStatus}. */
  readonly status?: number
  /** Default: the owner of the help desk, whose pushes need no approval by another. */
  readonly createdBy?: string
}

/** Milliseconds since 1970 of the samples of API §13. */
const SAMPLES_CREATED_AT = 1_760_000_000_000

const welcomeCard = {
  config: { wide_screen_mode: true },
  elements: [
    {
      tag: 'div',
      text: {
        tag: 'lark_md',
        content: '[飞书](https://www.feishu.cn)整合即时沟通、日历、音视频会议、云文档等功能于一体。',
      },
    },
  ],
}

/** Two drafts and one push that left: what an update can meet. */
export const sampleNotifications: readonly PracticeNotification[] = [
  {
    id: practiceNotificationIds.sample,
    fields: { job_name: '测试推送任务', push_content: JSON.stringify(welcomeCard, null, 2) },
  },
  {
    id: practiceNotificationIds.other,
    fields: {
      job_name: 'Office move',
      push_content: '{\n  "elements": [\n    {"tag": "hr"}\n  ]\n}',
    },
  },
  {
    id: '7000000000000000002',
    // Any number but zero says "not a draft"; which one the real service uses for "sent" is not published.
    status: PracticeStatus.sent,
    fields: { job_name: '已发送的推送', push_content: JSON.stringify(welcomeCard, null, 2) },
  },
]

/** The notification that a help desk stores for a sample. */
export function sampleAsStored(sample: PracticeNotification, helpdeskId: string): ServerNotification {
  const createdBy = sample.createdBy ?? PRACTICE_USER_ID
  const fresh = freshNotification(sample.id, helpdeskId, SAMPLES_CREATED_AT, createdBy, sample.fields)
  return { ...fresh, status: sample.status ?? PracticeStatus.draft }
}
