import { randomUUID } from 'node:crypto'
import type { Draft } from '@shared/draft/draft'
import type { PushEnd } from '@shared/ipc-contract'
import type { PushProgress } from '@shared/push/push-progress'
import { fail, ok } from '@shared/result'
import type { OpenDrafts } from '../drafts/open-drafts'
import { errorCode } from '../files/error-code'
import type { Outbox } from '../outbox/outbox'
import type { ConfirmedPush, OutboxItem } from '../outbox/outbox-item'
import { preparePush, prepareUnseen, systemClock, type ReadyPush } from '../push/push-draft'
import type { Handle } from './ipc'
import type { FindConnection } from './push-connection'

/** A push that waits for a person's word. The page knows it by a number only. */
interface Preparation {
  readonly push: ConfirmedPush
  /** Absent when Feishu could not be asked. */
  readonly ready?: ReadyPush
}

export interface PushServices {
  readonly outbox: Outbox
  readonly drafts: OpenDrafts
  readonly connect: FindConnection
  readonly onProgress: (progress: PushProgress) => void
}

/**
 * Calls of a push. What `push:prepare` has frozen is what `push:send` puts into the outbox: the page cannot change it in
 * between, and nothing is confirmed twice.
 * @returns the items of the outbox whose end a call is waiting for.
 */
export function handlePushCalls(
  handle: Handle,
  { outbox, drafts, connect, onProgress }: PushServices,
): { readonly awaited: ReadonlySet<string> } {
  const preparations = new Map<string, Preparation>()
  const awaited = new Set<string>()

  handle('push:prepare', async (draft, profileId, { draftId, unseen, ...options }) => {
    const push: ConfirmedPush = { ...whatItIs(draft, draftId), profileId, draft, options }
    const isUnseen = unseen === true || outbox.view().pause !== null
    const prepared = isUnseen ? prepareUnseen(draft, systemClock.now()) : await ask(push)
    if ('ok' in prepared) return prepared
    if (prepared.kind === 'ended') return ok({ kind: 'ended', report: prepared.report })

    const preparationId = randomUUID()
    preparations.set(
      preparationId,
      prepared.kind === 'unseen' ? { push } : { push: withSeen(push, prepared), ready: prepared },
    )
    const { report } = prepared
    const preparation = { preparationId, report, ...(isUnseen ? { unseen: true } : {}) }
    return ok({ kind: 'confirm', preparation })
  })

  handle('push:send', async (preparationId) => {
    const preparation = preparations.get(preparationId)
    if (preparation === undefined) return fail('window.preparation-gone')
    // Taken out first: a second click finds nothing to send.
    preparations.delete(preparationId)
    let id: string
    try {
      id = await outbox.add(preparation.push, preparation.ready)
    } catch (error) {
      return fail('outbox.not-queued', { reason: errorCode(error) })
    }
    awaited.add(id)
    const item = await outbox.afterAttempt(id).finally(() => awaited.delete(id))
    if (item === undefined) return fail('outbox.item-gone')
    if (item.state === 'updated') await outbox.remove(id)
    return ok(endOf(item))
  })

  handle('push:cancel', (preparationId) => {
    preparations.delete(preparationId)
    return ok(null)
  })

  return { awaited }

  async function ask({ profileId, draft, options }: ConfirmedPush) {
    const connection = await connect(profileId, draft)
    if (!connection.ok) return connection
    const dependencies = { ...connection.value, clock: systemClock, random: Math.random, onProgress }
    return preparePush(draft, dependencies, options)
  }

  /** What the draft is called and where it lies, as main itself knows it. */
  function whatItIs(
    draft: Draft,
    draftId: string | undefined,
  ): Pick<ConfirmedPush, 'name' | 'draftId' | 'path'> {
    const open = drafts.all().find(({ id }) => id === draftId)
    const jobName = draft.notification.job_name
    if (open === undefined) return { name: typeof jobName === 'string' ? jobName : '' }
    const { id, name, path } = open
    return { name, draftId: id, ...(path === undefined ? {} : { path }) }
  }
}

function withSeen(push: ConfirmedPush, { plan }: ReadyPush): ConfirmedPush {
  return plan.serverCopy === undefined ? push : { ...push, seen: plan.serverCopy }
}

function endOf({ push, state, report, base }: OutboxItem): PushEnd {
  return {
    report: report ?? null,
    ...(state === 'updated' ? {} : { waits: state }),
    ...(base === undefined ? {} : { draft: { ...push.draft, base } }),
  }
}
