import type { OutboxItemView } from '@shared/outbox/outbox-view'
import type { PushProgress } from '@shared/push/push-progress'
import type { OutboxItem } from './outbox-item'

export interface AtThisMoment {
  readonly isActive: boolean
  readonly progress?: PushProgress | undefined
  /** Milliseconds since 1970. */
  readonly waitsUntil?: number
}

/** What the window shows of an item. The draft itself stays in main until it is opened. */
export function viewOf(item: OutboxItem, { isActive, progress, waitsUntil }: AtThisMoment): OutboxItemView {
  const { id, push, state, confirmedAt, settles, report, base } = item
  const { name, profileId, draft, draftId, path } = push
  const jobName = draft.notification.job_name

  return {
    id,
    name,
    jobName: typeof jobName === 'string' ? jobName : '',
    profileId,
    target: { ...draft.target },
    // One that nobody works on any more is only looked for.
    state: state === 'sending' && !isActive ? 'unknown' : state,
    confirmedAt,
    ...(draftId === undefined ? {} : { draftId }),
    ...(path === undefined ? {} : { path }),
    ...(waitsUntil === undefined ? {} : { waitsUntil }),
    ...(settles === true || (state === 'sending' && !isActive) ? { settles: true } : {}),
    ...(progress === undefined ? {} : { progress }),
    ...(report === undefined ? {} : { report }),
    ...(base === undefined ? {} : { base }),
  }
}
