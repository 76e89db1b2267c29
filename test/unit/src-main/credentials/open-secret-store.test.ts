import { describe, expect, test } from 'vitest'
import type { Keychain } from '../../../../src-main/credentials/keychain'
import { openSecretStore } from '../../../../src-main/credentials/open-secret-store'
import { fail } from '@shared/result'
import { FakeKeychain } from './fake-keychain'

/** A keychain that answers only while `here` is true. */
function keychainThatMayBeAway() {
  const inside = new FakeKeychain()
  const state = { here: false }
  const away = () => Promise.resolve(fail('credentials.keychain-no-service'))
  const keychain: Keychain = {
    read: (account) => (state.here ? inside.read(account) : away()),
    write: (account, value) => (state.here ? inside.write(account, value) : away()),
    remove: (account) => (state.here ? inside.remove(account) : away()),
    retry: () => true,
    hangs: () => false,
  }
  return { keychain, inside, state }
}

function session(reason: string) {
  return { kind: 'session', available: true, reason: { key: `credentials.session-${reason}` } }
}

describe('the store of this computer', () => {
  test('is the keychain when it answers', async () => {
    const { keychain, inside, state } = keychainThatMayBeAway()
    state.here = true
    const store = await openSecretStore(keychain)
    await store.set('name', 'secret')

    expect(await store.status()).toEqual({ kind: 'system', available: true })
    expect(inside.entries.has('name')).toBe(true)
  })

  test('is memory when it does not, with the reason', async () => {
    const { keychain } = keychainThatMayBeAway()
    const store = await openSecretStore(keychain)

    expect(await store.set('name', 'secret')).toEqual({ ok: true, value: null })
    expect(await store.get('name')).toEqual({ ok: true, value: 'secret' })
    expect(await store.status()).toEqual(session('no-service'))
    expect(await store.delete('name')).toEqual({ ok: true, value: null })
    expect(await store.get('name')).toEqual({ ok: true, value: null })
  })

  test('moves what it kept in memory into a keychain that has come', async () => {
    const { keychain, inside, state } = keychainThatMayBeAway()
    const store = await openSecretStore(keychain)
    await store.set('one', 'first')
    await store.set('two', 'second '.repeat(1000))

    expect((await store.retry()).kind).toBe('session')
    state.here = true
    expect(await store.retry()).toEqual({ kind: 'system', available: true })
    expect(await store.get('one')).toEqual({ ok: true, value: 'first' })
    expect(await store.get('two')).toEqual({ ok: true, value: 'second '.repeat(1000) })
    expect(inside.entries.has('one')).toBe(true)
  })

  test('keeps in memory what the keychain refuses to take when it has come', async () => {
    const { keychain, inside, state } = keychainThatMayBeAway()
    const store = await openSecretStore(keychain)
    await store.set('one', 'first')
    state.here = true
    inside.setFault({ kind: 'lock', call: 0 })

    expect(await store.retry()).toEqual(session('locked'))
    expect(await store.get('one')).toEqual({ ok: true, value: 'first' })
  })

  test('keeps a secret in memory when the keychain turns out to be locked, and says so', async () => {
    const { keychain, inside, state } = keychainThatMayBeAway()
    state.here = true
    const store = await openSecretStore(keychain)
    await store.set('name', 'old')
    inside.setFault({ kind: 'lock', call: 0 })

    expect(await store.set('name', 'new')).toEqual({ ok: true, value: null })
    expect(await store.get('name')).toEqual({ ok: true, value: 'new' })
    expect(await store.status()).toEqual(session('locked'))

    inside.setFault(undefined)
    expect(await store.retry()).toEqual({ kind: 'system', available: true })
    expect(await (await openSecretStore(keychain)).get('name')).toEqual({ ok: true, value: 'new' })
  })

  test('does not hide in memory what the keychain refused for a reason of its own', async () => {
    const { keychain, inside, state } = keychainThatMayBeAway()
    state.here = true
    const store = await openSecretStore(keychain)
    await store.set('name', 'old')
    inside.setFault({ kind: 'refuse', call: 2 }) // journal and head are read, then the head is written

    const kept = await store.set('name', 'new')
    expect(kept.ok ? undefined : kept.error.code).toBe('credentials.keychain-failed')
    expect(await store.get('name')).toEqual({ ok: true, value: 'old' })
    expect(await store.status()).toEqual({ kind: 'system', available: true })
  })
})
