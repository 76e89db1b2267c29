import { net } from 'electron'
import type { Draft } from '@shared/draft/draft'
import { ok, type Result } from '@shared/result'
import type { Connection } from '../feishu/connection'
import { createFeishuClient, type FeishuClient } from '../feishu/feishu-client'
import type { Limiters } from '../limiter/limiters'
import { renewingCredentials } from '../sign-in/renewing-credentials'
import type { UserTokens } from '../sign-in/user-tokens'
import { practiceConnection } from './practice-connection'
import { PRACTICE_PROFILE_ID } from './practice-profile'
import type { ProfileServices } from './profile-handlers'

/** Finds the way to a profile's help desk: its address, its secrets, and the limiter that all calls for its app share. */
export interface Connections {
  /** @param draft - what the practice help desk is to know; absent when there is none yet. */
  of(profileId: string, draft?: Draft): Promise<Result<Connection>>
  /** A client that uses {@link Connections.of}. */
  clientOf(profileId: string, draft?: Draft): Promise<Result<FeishuClient>>
}

export interface ConnectionServices extends ProfileServices {
  readonly tokens: Promise<UserTokens>
}

export function createConnections(services: ConnectionServices, limiters: Limiters): Connections {
  const practice = practiceConnection()

  const connections: Connections = {
    async of(profileId, draft) {
      const connection =
        profileId === PRACTICE_PROFILE_ID ? await practice.connect(draft) : await connect(profileId)
      if (!connection.ok) return connection

      const { appId, ...way } = connection.value
      return ok({ ...way, limiter: limiters.of({ baseUrl: way.baseUrl, appId, profileId }) })
    },

    async clientOf(profileId, draft) {
      const connection = await connections.of(profileId, draft)
      if (!connection.ok) return connection

      return ok(createFeishuClient({ ...connection.value, fetch: (url, init) => net.fetch(url, init) }))
    },
  }
  return connections

  async function connect(profileId: string): Promise<Result<Connection & { readonly appId: string }>> {
    const found = await services.profiles.get(profileId)
    if (!found.ok) return found
    const renewing = renewingCredentials(await services.tokens, profileId, ({ message }) => {
      services.tell(message)
      services.announce()
    })
    // Asked before anything is sent, so that a missing token is said at once.
    const readable = await renewing.credentials()
    if (!readable.ok) return readable

    const { baseUrl, appId } = found.value.profile
    return ok({ baseUrl, appId, ...renewing })
  }
}
