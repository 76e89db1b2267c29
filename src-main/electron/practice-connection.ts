import type { Draft } from '@shared/draft/draft'
import { clientOwnedFields, type ServerNotification } from '@shared/notification/notification-record'
import { ok, type Result } from '@shared/result'
import type { Connection } from '../feishu/connection'
import { startPracticeHelpDesk, type PracticeHelpDesk } from '../practice/practice-help-desk'

/** The way to the practice help desk; it has no app. */
export type PracticeConnection = Connection & { readonly appId: string }

/**
 * The practice help desk inside the app. It starts with the first push, so that a start of the app does not pay for
 * it, and forgets everything when the app ends.
 */
export function practiceConnection(): { connect: (draft?: Draft) => Promise<Result<PracticeConnection>> } {
  let starting: Promise<Result<PracticeHelpDesk>> | undefined
  const held = new Set<string>()

  return {
    connect: async (draft) => {
      starting ??= startPracticeHelpDesk({ tokenLifetimeMs: Infinity, controlPaths: false })
      const desk = await starting
      if (!desk.ok) {
        starting = undefined
        return desk
      }
      if (draft !== undefined) holdPushOf(draft, desk.value, held)
      const { url, helpdeskId, helpdeskToken } = desk.value
      return ok({
        baseUrl: url,
        appId: '',
        credentials: () =>
          Promise.resolve(ok({ userAccessToken: desk.value.userAccessToken, helpdeskId, helpdeskToken })),
      })
    },
  }
}

/**
 * Lets the practice help desk hold the push that a draft updates: as the draft last saw it, since the help desk has
 * forgotten what an earlier run of the app did; a new, empty push when the draft never saw one.
 */
function holdPushOf({ target, base }: Draft, desk: PracticeHelpDesk, held: Set<string>): void {
  const id = target.notificationId
  if (!/^\d+$/.test(id) || held.has(id)) return
  held.add(id)
  if (base !== undefined) {
    const { status } = base.notification
    const fields = clientFieldsOf(base.notification)
    desk.hold({ id, fields, ...(typeof status === 'number' ? { status } : {}) })
  } else if (desk.notification(id) === null) desk.hold({ id, fields: {} })
}

function clientFieldsOf(notification: ServerNotification): ServerNotification {
  return Object.fromEntries(
    clientOwnedFields.flatMap((field) => {
      const value = notification[field]
      return value === undefined ? [] : [[field, value]]
    }),
  )
}
