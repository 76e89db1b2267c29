import type { OutboxView } from '@shared/outbox/outbox-view'
import { sameDraft } from '@shared/draft/same-draft'
import { fail, ok } from '@shared/result'
import type { OpenDrafts } from '../drafts/open-drafts'
import { errorCode } from '../files/error-code'
import type { Outbox } from '../outbox/outbox'
import type { Handle } from './ipc'

export interface OutboxServices {
  readonly outbox: Outbox
  readonly drafts: OpenDrafts
  readonly view: () => OutboxView
}

/** Calls about pushes that wait. The page names them by id; what was confirmed stays in main. */
export function handleOutboxCalls(handle: Handle, { outbox, drafts, view }: OutboxServices): void {
  handle('outbox:view', () => ok(view()))

  handle('outbox:retry', (id) => outbox.retry(id))

  handle('outbox:remove', async (id) => {
    try {
      return (await outbox.remove(id)) ? ok(null) : fail('outbox.being-sent')
    } catch (error) {
      return fail('outbox.not-removed', { reason: errorCode(error) })
    }
  })

  handle('outbox:open', async (id) => {
    const item = outbox.get(id)
    if (item === undefined) return fail('outbox.item-gone')
    const { draft, draftId, path, name } = item.push
    const known = drafts.all().find((open) => open.id === draftId)
    if (known !== undefined) return ok(known)

    if (path !== undefined) {
      const opened = await drafts.open(path)
      // A file that says something else since is not what waits here.
      if (opened.ok && sameDraft(opened.value.draft, draft)) return opened
    }
    return ok(drafts.create(draft, name))
  })

  handle('outbox:set-online', (online) => {
    outbox.setOnline(online)
    return ok(null)
  })
}
