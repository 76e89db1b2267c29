import type { Draft, DraftBase, DraftTarget } from '@shared/draft/draft'
import type { ServerNotification } from '@shared/notification/notification-record'
import type { OutboxState } from '@shared/outbox/outbox-state'
import type { PushReport } from '@shared/push/push-report'
import type { PushOptions, ReadyPush } from '../push/push-draft'

/** What a person has confirmed. Nothing of it changes afterwards: what is sent is what was shown. */
export interface ConfirmedPush {
  /** What the draft was called. */
  readonly name: string
  readonly profileId: string
  readonly draft: Draft
  /** The draft in the window that it was made of, and that draft's file. */
  readonly draftId?: string
  readonly path?: string
  readonly options: PushOptions
  /** Feishu's copy that the person saw it compared with; absent when it was confirmed without one. */
  readonly seen?: ServerNotification
}

/** A push in the outbox: what was confirmed, and how it stands. One file each. */
export interface OutboxItem {
  readonly id: string
  /** Grows with every write, so that a process sees that another one was faster. */
  readonly revision: number
  readonly push: ConfirmedPush
  readonly state: OutboxState
  /** Milliseconds since 1970. */
  readonly confirmedAt: number
  /** How often its update was interrupted and then found not to have been taken. */
  readonly interrupted: number
  /** When it was put off, and until when; milliseconds since 1970. */
  readonly putOff?: { readonly at: number; readonly until: number }
  /** What was sent last; there as long as it may have to be looked for on Feishu. */
  readonly sent?: ReadyPush
  /** Whether an `unknown` one is still to be settled by reading. */
  readonly settles?: boolean
  /** How the last attempt ended. */
  readonly report?: PushReport
  /** What Feishu holds since it was updated. */
  readonly base?: DraftBase
}

/** Names the push on Feishu that a draft updates; of two items with the same name the newer one counts. */
export function pushKey({ brand, helpdeskId, notificationId }: DraftTarget): string {
  return `${brand}/${helpdeskId}/${notificationId}`
}
