/**
 * What tests run in a process of its own, since it is killed, or needs another D-Bus session than theirs:
 * `child.mjs <service> open|get|set|set-forever [name] [secret]`. It prints one line of JSON for each result.
 * bundle-child.ts makes it a program.
 */
import { openKeychain } from '../../src-main/credentials/keychain'
import { createKeychainSecretStore } from '../../src-main/credentials/keychain-secret-store'
import { loadKeytarInside, loadKeytarProcess } from '../../src-main/credentials/load-keytar'
import { openSecretStore } from '../../src-main/credentials/open-secret-store'
import { versionText } from './version-text'

const [service = '', action = '', name = '', secret = ''] = process.argv.slice(2)
const keychain = openKeychain({
  // Inside, a kill comes in the midst of a native call; in a process of its own, a call that hangs can be given up.
  load: action === 'set-forever' ? loadKeytarInside : loadKeytarProcess,
  serviceName: service,
  timeoutMs: 3000,
})

await run()

async function run(): Promise<void> {
  switch (action) {
    case 'open': {
      const store = await openSecretStore(keychain)
      print(await store.status())
      print(await store.set(name, secret))
      print(await store.get(name))
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
