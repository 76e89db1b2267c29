import { randomUUID } from 'node:crypto'
import { net } from 'electron'
import type { Draft } from '@shared/draft/draft'
import type { PushProgress } from '@shared/push/push-progress'
import { fail, ok } from '@shared/result'
import { createFeishuClient } from '../feishu/feishu-client'
import {
  preparePush,
  sendPrepared,
  systemClock,
  type PushDependencies,
  type ReadyPush,
} from '../push/push-draft'
import type { Connections } from './connections'
import type { Handle } from './ipc'

/** A push that waits for a person's word. The page knows it by a number only. */
interface Preparation {
  readonly draft: Draft
  readonly ready: ReadyPush
  readonly dependencies: PushDependencies
}

/**
 * Calls of a push. What `push:prepare` has frozen is what `push:send` sends: the page cannot change it in between,
 * and nothing is sent twice.
 * @returns whether an update is on its way, for a window that wants to close.
 */
export function handlePushCalls(
  handle: Handle,
  connections: Connections,
  onProgress: (progress: PushProgress) => void,
): { readonly isSending: () => boolean } {
  const preparations = new Map<string, Preparation>()
  let sending = 0

  handle('push:prepare', async (draft, profileId, options) => {
    const connection = await connections.of(profileId, draft)
    if (!connection.ok) return connection
    const { refreshCredentials } = connection.value
    const dependencies: PushDependencies = {
      client: createFeishuClient({ ...connection.value, fetch: (url, init) => net.fetch(url, init) }),
      clock: systemClock,
      random: Math.random,
      onProgress,
      ...(refreshCredentials === undefined ? {} : { refreshCredentials }),
    }
    const prepared = await preparePush(draft, dependencies, options)
    if (prepared.kind === 'ended') return ok({ kind: 'ended', report: prepared.report })
    const preparationId = randomUUID()
    preparations.set(preparationId, { draft, ready: prepared, dependencies })
    return ok({ kind: 'confirm', preparation: { preparationId, report: prepared.report } })
  })

  handle('push:send', async (preparationId) => {
    const preparation = preparations.get(preparationId)
    if (preparation === undefined) return fail('window.preparation-gone')
    // Taken out first: a second click finds nothing to send.
    preparations.delete(preparationId)
    const { draft, ready, dependencies } = preparation
    sending++
    const sent = await sendPrepared(ready, dependencies).finally(() => sending--)
    return ok(
      sent.base === undefined
        ? { report: sent.report }
        : { report: sent.report, draft: { ...draft, base: sent.base } },
    )
  })

  handle('push:cancel', (preparationId) => {
    preparations.delete(preparationId)
    return ok(null)
  })

  return { isSending: () => sending > 0 }
}
