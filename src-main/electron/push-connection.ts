import { net } from 'electron'
import type { Draft } from '@shared/draft/draft'
import { ok, type Result } from '@shared/result'
import { createFeishuClient } from '../feishu/feishu-client'
import type { OutboxConnection } from '../outbox/outbox-connection'
import type { Connections } from './connections'

/** Finds what a push of a profile goes out with. */
export type FindConnection = (profileId: string, draft: Draft) => Promise<Result<OutboxConnection>>

export function connectionFinder(connections: Connections): FindConnection {
  return async (profileId, draft) => {
    const connection = await connections.of(profileId, draft)
    if (!connection.ok) return connection
    const { refreshCredentials } = connection.value
    return ok({
      client: createFeishuClient({ ...connection.value, fetch: (url, init) => net.fetch(url, init) }),
      ...(refreshCredentials === undefined ? {} : { refreshCredentials }),
    })
  }
}
