import { createRequire } from 'node:module'
import { afterAll, describe, expect, test } from 'vitest'
import { openKeychain } from '../../src-main/credentials/keychain'
import { createKeychainSecretStore } from '../../src-main/credentials/keychain-secret-store'
import { loadKeytarInside, loadKeytarProcess } from '../../src-main/credentials/load-keytar'
import { openSecretStore } from '../../src-main/credentials/open-secret-store'
import { accountsOf, ownService } from './keyring'

const service = ownService('round trips')
const keychain = openKeychain({ serviceName: service })

afterAll(async () => {
  for (const account of await accountsOf(service)) await keychain.remove(account)
})

test('keytar can be loaded here', () => {
  expect(typeof createRequire(import.meta.url)('keytar')).toBe('object')
})

describe.each([
  ['a process of its own', loadKeytarProcess],
  ['this process', loadKeytarInside],
] as const)('a real keychain, by keytar in %s,', (_where, load) => {
  const keychain = openKeychain({ load, serviceName: service })
  const store = createKeychainSecretStore(keychain)

  test('is chosen', async () => {
    expect(await (await openSecretStore(keychain)).status()).toEqual({ kind: 'system', available: true })
  })

  test.each([
    ['1 byte', 'x'],
    ['non-ASCII text', '密钥🔑 «clé»\n'],
    ['2,560 bytes', 'x'.repeat(2560)],
    ['4,096 bytes', 'x'.repeat(4096)],
    ['4,098 bytes of Chinese', '密'.repeat(1366)],
    ['16,384 bytes', 'x'.repeat(16_384)],
  ])('gives back a secret of %s', async (_what, secret) => {
    expect(await store.set('a/token', secret)).toEqual({ ok: true, value: null })
    expect(await store.get('a/token')).toEqual({ ok: true, value: secret })
  })

  test('replaces long by short and short by long, leaving nothing behind', async () => {
    await store.set('b/token', 'long'.repeat(1000))
    await store.set('b/token', 'short')
    expect(await store.get('b/token')).toEqual({ ok: true, value: 'short' })
    expect((await accountsOf(service)).filter((account) => account.startsWith('b/'))).toEqual(['b/token'])

    await store.set('b/token', 'long again'.repeat(400))
    expect(await store.get('b/token')).toEqual({ ok: true, value: 'long again'.repeat(400) })
  })

  test('deletes a secret with all its entries', async () => {
    await store.set('c/token', 'long'.repeat(1000))
    expect(await store.delete('c/token')).toEqual({ ok: true, value: null })

    expect(await store.get('c/token')).toEqual({ ok: true, value: null })
    expect(await store.delete('c/token')).toEqual({ ok: true, value: null })
    expect((await accountsOf(service)).filter((account) => account.startsWith('c/'))).toEqual([])
  })

  test('keeps services apart', async () => {
    await store.set('d/token', 'mine')
    const other = createKeychainSecretStore(openKeychain({ load, serviceName: `${service} other` }))

    expect(await other.get('d/token')).toEqual({ ok: true, value: null })
  })
})
