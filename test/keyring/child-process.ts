/**
 * What tests run in a process of its own, since it is killed, or needs another D-Bus session than theirs:
 * `child.cjs <service> status|get|set|set-forever [name] [secret]`. It prints one line of JSON for each result.
 * bundle-child.ts makes it a program.
 */
import { createRequire } from 'node:module'
import { openKeychain } from '../../src-main/credentials/keychain'
import { openSecretStore } from '../../src-main/credentials/open-secret-store'
import { createKeychainSecretStore } from '../../src-main/credentials/keychain-secret-store'
import { versionText } from './version-text'

const [service = '', action = '', name = '', secret = ''] = process.argv.slice(2)
const require = createRequire(process.env['KEYTAR_FROM'] ?? '')
const keychain = openKeychain({
  load: () => Promise.resolve(require('keytar') as typeof import('keytar')),
  serviceName: service,
  timeoutMs: 3000,
})

await run()
process.exit(0) // a call that hangs keeps a process alive

async function run(): Promise<void> {
  switch (action) {
    case 'status': {
      const store = await openSecretStore(keychain)
      print(await store.status())
      break
    }
    case 'get':
      print(await createKeychainSecretStore(keychain).get(name))
      break
    case 'set':
      print(await createKeychainSecretStore(keychain).set(name, secret))
      break
    case 'set-forever':
      await setForever(Number(secret))
      break
    default:
      throw new Error(`no such action: ${action}`)
  }
}

/** Sets one version after the other, and prints each that is stored. */
async function setForever(first: number): Promise<never> {
  const store = createKeychainSecretStore(keychain)
  for (let version = first; ; version++) {
    const kept = await store.set(name, versionText(version))
    print(kept.ok ? version : kept.error.code)
  }
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
