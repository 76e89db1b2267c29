import type { NotificationRecord, ServerNotification, UserIdType } from '../notification/notification-record'
import type { DraftImages } from './draft-images'

/** The cloud that a push lives in (API §5.1). */
export type Brand = 'feishu' | 'lark'

/** The push on Feishu that a draft updates. Part of the draft, never global. */
export interface DraftTarget {
  brand: Brand
  /** Decimal digits as a string; the empty string while not known yet. */
  helpdeskId: string
  /** Decimal digits as a string (19 digits exceed 2^53); the empty string while not known yet. */
  notificationId: string
  userIdType: UserIdType
}

/** The server's copy as last fetched, for the three-way comparison. */
export interface DraftBase {
  /** ISO 8601, UTC. */
  fetchedAt: string
  /** The kind of user id that it was fetched with; absent in drafts that did not note it, and in imported ones. */
  userIdType?: UserIdType
  notification: ServerNotification
}

/** What a draft file holds (design §3.1), without its layout. */
export interface Draft {
  target: DraftTarget
  notification: NotificationRecord
  /** The card exactly as its author typed it, whether it is JSON yet or not. */
  cardText: string
  /** Pictures that the author attached, by image key; absent when there are none. */
  images?: DraftImages
  base?: DraftBase
}

/** The `format` that this version writes and reads. */
export const DRAFT_FORMAT = 'pushcard/1'

/** The extension of draft files, without the dot. */
export const DRAFT_EXTENSION = 'pushcard'
