import { host } from '../host'
import { guard, notImplemented } from '../not-implemented'
import type { SchemeHandler } from '../scheme-server'
import { ownHost } from '../scheme-addresses'

interface CustomScheme {
  readonly scheme: string
  readonly privileges?: Readonly<Record<string, boolean>>
}

/** Electron's `protocol`. A scheme is served on loopback, which makes it standard and secure. */
export function createProtocol(isReady: () => boolean) {
  const { schemes } = host()
  return guard(
    {
      registerSchemesAsPrivileged: (customSchemes: readonly CustomScheme[]) => {
        if (isReady())
          throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
        for (const { scheme, privileges } of customSchemes) {
          if (!privileges?.standard || !privileges.secure || scheme === ownHost) {
            notImplemented(`protocol scheme '${scheme}' that is not standard and secure`)
          }
          schemes.registered.add(scheme.toLowerCase())
        }
      },
      handle: (scheme: string, handler: SchemeHandler) => {
        if (!schemes.registered.has(scheme))
          notImplemented(`protocol.handle('${scheme}') of an unregistered scheme`)
        if (schemes.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
        schemes.handlers.set(scheme, handler)
      },
      unhandle: (scheme: string) => {
        if (!schemes.handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
      },
      isProtocolHandled: (scheme: string) => schemes.handlers.has(scheme),
    },
    'protocol',
  )
}
