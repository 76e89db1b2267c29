import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { startKeytarProcess } from './keytar-process'
import type { KeytarHost, KeytarModule } from './keytar-module'

/**
 * keytar as this process can best use it. A call that hangs holds a thread for which even `process.exit` waits, so
 * Node runs keytar in a process of its own, that can be ended. An installed Electron cannot start Node
 * (its `runAsNode` fuse is off); there keytar runs inside.
 *
 * @throws where keytar is not installed: it is an optional dependency, absent where it could not be built
 */
export function loadKeytar(): Promise<KeytarHost> {
  return 'electron' in process.versions ? loadKeytarInside() : loadKeytarProcess()
}

/** keytar in this process. */
export async function loadKeytarInside(): Promise<KeytarModule> {
  const loaded: KeytarModule & { readonly default?: KeytarModule } = await import('keytar')
  return loaded.default ?? loaded
}

/** keytar in a process of its own. */
export async function loadKeytarProcess(): Promise<KeytarHost> {
  const program = realpathSync(process.argv[1] ?? '.')
  return Promise.resolve(startKeytarProcess(createRequire(program).resolve('keytar')))
}
