import { GuardedEmitter } from './guarded-emitter'
import { guard, notImplemented } from '../not-implemented'
import { Permissions } from './permissions'
import type { createProtocol } from './protocol'
import { WebRequest } from './web-request'

/** The one session of the app, `session.defaultSession`. */
export class DefaultSession extends GuardedEmitter {
  readonly protocol: ReturnType<typeof createProtocol>
  readonly webRequest: object
  private readonly permissions = new Permissions()
  private readonly requests = new WebRequest()

  constructor(protocol: ReturnType<typeof createProtocol>) {
    super('session', [])
    this.protocol = protocol
    this.webRequest = this.requests.api
  }

  setPermissionCheckHandler(handler: Parameters<Permissions['setCheckHandler']>[0]): void {
    this.permissions.setCheckHandler(handler)
  }

  setPermissionRequestHandler(handler: Parameters<Permissions['setRequestHandler']>[0]): void {
    this.permissions.setRequestHandler(handler)
  }

  isPersistent(): boolean {
    return true
  }

  /** For the host. */
  static permissionsOf(session: DefaultSession): Permissions {
    return session.permissions
  }

  /** For the host. */
  static requestsOf(session: DefaultSession): WebRequest {
    return session.requests
  }
}

export interface Session {
  readonly defaultSession: DefaultSession
}

export function createSessionPart(defaultSession: DefaultSession): Session {
  const part = {
    defaultSession,
    fromPartition: (partition: string) =>
      partition === '' ? defaultSession : notImplemented(`session.fromPartition('${partition}')`),
  }
  return guard(part, 'session')
}
