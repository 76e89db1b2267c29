import { randomUUID } from 'node:crypto'
import { net } from 'electron'
import type { Draft } from '@shared/draft/draft'
import type { PushProgress } from '@shared/push/push-progress'
import { fail, ok, type Result } from '@shared/result'
import { createFeishuClient } from '../feishu/feishu-client'
import {
  preparePush,
  sendPrepared,
  systemClock,
  type PushDependencies,
  type ReadyPush,
} from '../push/push-draft'
import type { Handle } from './ipc'
import { practiceConnection, type Connection } from './practice-connection'
import { PRACTICE_PROFILE_ID } from './practice-profile'
import type { ProfileServices } from './profile-handlers'

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
  services: ProfileServices,
  onProgress: (progress: PushProgress) => void,
): { readonly isSending: () => boolean } {
  const practice = practiceConnection()
  const preparations = new Map<string, Preparation>()
  let sending = 0

  handle('push:prepare', async (draft, profileId, options) => {
    const connection =
      profileId === PRACTICE_PROFILE_ID ? await practice.connect(draft) : await connect(profileId, services)
    if (!connection.ok) return connection
    const dependencies: PushDependencies = {
      client: createFeishuClient({ ...connection.value, fetch: (url, init) => net.fetch(url, init) }),
      clock: systemClock,
      random: Math.random,
      onProgress,
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

async function connect(
  profileId: string,
  { profiles, credentials }: ProfileServices,
): Promise<Result<Connection>> {
  const found = await profiles.get(profileId)
  if (!found.ok) return found
  const secrets = await credentials
  // Asked before anything is sent, so that a missing token is said at once.
  const readable = await secrets.read(profileId)
  if (!readable.ok) return readable
  return ok({ baseUrl: found.value.profile.baseUrl, credentials: () => secrets.read(profileId) })
}
