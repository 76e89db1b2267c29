import type { ServerNotification } from '@shared/notification/notification-record'
import { PracticeStatus } from './life-cycle'
import { COLLEAGUE_USER_ID, serverUser } from './stored-notification'

/** The first id of created notifications: 19 digits, beyond what a JavaScript number can hold. */
const FIRST_CREATED_ID = 7_100_000_000_000_000_001n

/** The notifications of one help desk, each exactly as `GET` shows it. */
export class NotificationStore {
  readonly #notifications = new Map<string, ServerNotification>()
  readonly #previews = new Map<string, number>()
  #nextId = FIRST_CREATED_ID

  constructor(private readonly clock: () => number) {}

  /** The notification now: one whose time has come counts as sent, which is all that the scheduler does here. */
  find(id: string): ServerNotification | null {
    const stored = this.#notifications.get(id)
    if (stored === undefined) return null

    const isDue = stored.status === PracticeStatus.scheduled && this.clock() >= Number(stored.send_at)
    if (!isDue) return stored

    const sent = {
      ...stored,
      status: PracticeStatus.sent,
      sent_user_count: stored.target_user_count ?? 0,
    }
    this.put(id, sent)
    return sent
  }

  /** Adds a notification, or replaces the one of this id. */
  put(id: string, notification: ServerNotification): void {
    this.#notifications.set(id, notification)
  }

  /** An id that no notification here has. */
  freshId(): string {
    let id = String(this.#nextId)
    while (this.#notifications.has(id)) {
      this.#nextId += 1n
      id = String(this.#nextId)
    }
    this.#nextId += 1n
    return id
  }

  /**
   * A colleague changes members of a notification, verbatim and unchecked: `status` and nonsense are allowed.
   * @returns `false` when there is no such notification.
   */
  editAsColleague(id: string, changes: ServerNotification): boolean {
    const stored = this.find(id)
    if (stored === null) return false

    const audit = { update_user: serverUser(COLLEAGUE_USER_ID), updated_at: String(this.clock()) }
    this.put(id, { ...stored, ...audit, ...changes })
    return true
  }

  countPreview(id: string): void {
    this.#previews.set(id, this.previewCount(id) + 1)
  }

  previewCount(id: string): number {
    return this.#previews.get(id) ?? 0
  }
}
