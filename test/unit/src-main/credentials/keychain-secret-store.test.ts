import { describe, expect, test } from 'vitest'
import { createKeychainSecretStore } from '../../../../src-main/credentials/keychain-secret-store'
import { oneAtATime } from '../../../../src-main/files/one-at-a-time'
import type { Exclusively } from '../../../../src-main/profiles/file-lock'
import { FakeKeychain } from './fake-keychain'

const NAME = 'profile/userAccessToken'

function open() {
  const keychain = new FakeKeychain()
  return { keychain, store: createKeychainSecretStore(keychain) }
}

describe('secrets in a keychain', () => {
  test.each([
    ['one character', 'x'],
    ['2,560 bytes, as many as an entry holds', 'x'.repeat(2560)],
    ['4,096 bytes, as Feishu asks to reserve', 'x'.repeat(4096)],
    ['16,384 bytes', 'x'.repeat(16_384)],
    ['Chinese and emoji across the cuts', '密🔑'.repeat(1500)],
    ['line breaks and quotes', 'a\n"b"\r\n\tc\n'],
  ])('come back as they were: %s', async (_what, secret) => {
    const { keychain, store } = open()

    expect(await store.set(NAME, secret)).toEqual({ ok: true, value: null })
    expect(await store.get(NAME)).toEqual({ ok: true, value: secret })
    expect(await createKeychainSecretStore(keychain).get(NAME)).toEqual({ ok: true, value: secret })
  })

  test('lie in a single entry when they are short', async () => {
    const { keychain, store } = open()
    await store.set(NAME, 'short')

    expect([...keychain.entries.keys()]).toEqual([NAME])
  })

  test.each([
    ['nothing', '', 'credentials.unsuitable-text'],
    ['a NUL, at which keychains cut', 'a\0b', 'credentials.unsuitable-text'],
    ['a lone surrogate, which has no UTF-8', 'a\ud800b', 'credentials.unsuitable-text'],
    ['16,385 bytes', 'x'.repeat(16_385), 'credentials.too-long'],
    ['16,386 bytes in 5,462 characters', '密'.repeat(5462), 'credentials.too-long'],
  ])('are refused before the keychain is touched: %s', async (_what, secret, code) => {
    const { keychain, store } = open()
    const kept = await store.set(NAME, secret)

    expect(kept.ok ? undefined : kept.error.code).toBe(code)
    expect(keychain.calls).toBe(0)
  })

  test('of different names do not mix', async () => {
    const { keychain, store } = open()
    await store.set('a/helpdeskToken', 'one'.repeat(1000))
    await store.set('b/helpdeskToken', 'two'.repeat(1000))
    await store.delete('a/helpdeskToken')

    expect(await store.get('a/helpdeskToken')).toEqual({ ok: true, value: null })
    expect(await store.get('b/helpdeskToken')).toEqual({ ok: true, value: 'two'.repeat(1000) })
    expect([...keychain.entries.keys()].every((account) => account.startsWith('b/'))).toBe(true)
  })

  test('a name that would collide with the entries beside a head is a bug', async () => {
    await expect(async () => open().store.get('a~journal')).rejects.toThrow(RangeError)
  })
})

describe('entries that somebody else changed', () => {
  const long = 'long '.repeat(1000)

  test.each([
    ['a part is of another text', (all: Map<string, string>, part: string) => all.set(part, 'other')],
    ['a part is gone', (all: Map<string, string>, part: string) => all.delete(part)],
    ['the head is cut', (all: Map<string, string>) => all.set(NAME, all.get(NAME)!.slice(0, 40))],
    ['the head is of a newer version', (all: Map<string, string>) => all.set(NAME, 'pushcard/2 whole x')],
    ['the head is somebody else’s', (all: Map<string, string>) => all.set(NAME, 'hunter2')],
  ])('are reported, never returned: %s', async (_what, spoil) => {
    const { keychain, store } = open()
    await store.set(NAME, long)
    spoil(
      keychain.entries,
      [...keychain.entries.keys()].find((account) => account.endsWith('~1'))!,
    )
    const found = await store.get(NAME)

    expect(found.ok ? found.value : found.error.code).toBe('credentials.damaged')
    expect((await store.set(NAME, 'new')).ok).toBe(true)
    expect(await store.get(NAME)).toEqual({ ok: true, value: 'new' })
  })

  test('a whole secret under another name is not taken for one of this name', async () => {
    const { keychain, store } = open()
    await store.set('other/userAccessToken', 'secret')
    keychain.entries.set(NAME, keychain.entries.get('other/userAccessToken')!)
    const found = await store.get(NAME)

    expect(found.ok ? found.value : found.error.code).toBe('credentials.damaged')
  })
})

describe('a locked keychain', () => {
  test('reads as "not available" and refuses to store, and everything is there once it is open', async () => {
    const { keychain, store } = open()
    await store.set(NAME, 'old '.repeat(1000))
    const before = new Map(keychain.entries)

    keychain.setFault({ kind: 'lock', call: 0 })
    expect(await store.get(NAME)).toEqual({ ok: true, value: null })
    const kept = await store.set(NAME, 'new '.repeat(1000))
    expect(kept.ok ? undefined : kept.error.code).toBe('credentials.keychain-locked')
    const deleted = await store.delete(NAME)
    expect(deleted.ok ? undefined : deleted.error.code).toBe('credentials.keychain-locked')

    keychain.setFault(undefined)
    expect(keychain.entries).toEqual(before)
  })

  test('that opens while a secret is being set loses no part of the old one', async () => {
    const { keychain, store } = open()
    await store.set(NAME, 'old '.repeat(1000))
    const reading = keychain.read.bind(keychain)
    let hidden = 2 // journal and head look absent, then the keychain is open
    keychain.read = (account) =>
      hidden-- > 0 ? Promise.resolve({ ok: true, value: null }) : reading(account)

    expect((await store.set(NAME, 'new')).ok).toBe(true)
    expect([...keychain.entries.keys()]).toEqual([NAME])
  })

  test('that is locked for a moment while a reader tidies up loses nothing', async () => {
    const { keychain, store } = open()
    await store.set(NAME, 'old '.repeat(1000))
    await store.set(NAME, 'new '.repeat(1000))
    const current = /(\w+:\d+)$/.exec(keychain.entries.get(NAME)!)![1]!
    keychain.entries.set(`${NAME}~journal`, `pushcard/1 parts-of 0123456789abcdef:2 ${current}`)

    const reading = keychain.read.bind(keychain)
    let headReadings = 0
    let hidden = 0
    keychain.read = (account) => {
      if (account === NAME && ++headReadings === 2) hidden = 2 // this one and the next
      return hidden-- > 0 ? Promise.resolve({ ok: true, value: null }) : reading(account)
    }
    expect(await store.get(NAME)).toEqual({ ok: true, value: 'new '.repeat(1000) })
    keychain.read = reading

    expect(headReadings).toBe(2)
    expect(await store.get(NAME)).toEqual({ ok: true, value: 'new '.repeat(1000) })
  })
})

describe('changes at the same time', () => {
  test('of one name in one process follow each other', async () => {
    const { keychain, store } = open()
    keychain.pause = () => new Promise((resolve) => setImmediate(resolve))
    const kept = await Promise.all(['a', 'b', 'c', 'd'].map((letter) => store.set(NAME, letter.repeat(5000))))

    expect(kept.every(({ ok }) => ok)).toBe(true)
    expect(await store.get(NAME)).toEqual({ ok: true, value: 'd'.repeat(5000) })
    expect(keychain.entries.size).toBe(3)
  })

  test('by another process make a reader start over', async () => {
    const { keychain, store } = open()
    await store.set(NAME, 'old '.repeat(1000))
    const slow = new FakeKeychain()
    let overtaken = false
    slow.read = async (account) => {
      if (account.endsWith('~0') && !overtaken) {
        overtaken = true
        await store.set(NAME, 'new '.repeat(1000))
      }
      return keychain.read(account)
    }

    const found = await createKeychainSecretStore(slow).get(NAME)
    expect(overtaken).toBe(true)
    expect(found).toEqual({ ok: true, value: 'new '.repeat(1000) })
  })

  test('by another process never show a mix, and a reader does not disturb a writer', async () => {
    const keychain = new FakeKeychain()
    keychain.pause = () => new Promise((resolve) => setImmediate(resolve))
    const lock = oneAtATime()
    const exclusively: Exclusively = (task) => lock('lock', task)
    const writer = createKeychainSecretStore(keychain, { exclusively })
    const reader = createKeychainSecretStore(keychain, { exclusively })
    const versions = Array.from({ length: 12 }, (_, version) => `${version} `.repeat(2000))
    await writer.set(NAME, versions[0]!)

    const work = { done: false }
    const writes = (async () => {
      for (const version of versions) expect((await writer.set(NAME, version)).ok).toBe(true)
      work.done = true
    })()
    const seen = new Set<string | null>()
    while (!work.done) {
      const found = await reader.get(NAME)
      // A reader may be overtaken again and again; what it may not do is report something that was never stored.
      if (found.ok) seen.add(found.value)
      else expect(found.error.code).toBe('credentials.keychain-busy')
    }
    await writes

    expect(seen.size).toBeGreaterThan(1)
    expect([...seen].every((value) => value !== null && versions.includes(value))).toBe(true)
    expect(await reader.get(NAME)).toEqual({ ok: true, value: versions.at(-1) })
  })
})

describe('a long secret whose coming parts cannot be listed', () => {
  test('changes nothing', async () => {
    const { keychain, store } = open()
    await store.set(NAME, 'old')
    const write = keychain.write.bind(keychain)
    keychain.write = (account, value) =>
      account.endsWith('~journal')
        ? Promise.resolve({
            ok: false,
            error: { code: 'credentials.keychain-failed', message: { key: 'credentials.keychain-failed' } },
          })
        : write(account, value)

    expect((await store.set(NAME, 'new '.repeat(1000))).ok).toBe(false)
    expect([...keychain.entries.keys()]).toEqual([NAME])
    expect(await store.get(NAME)).toEqual({ ok: true, value: 'old' })
  })
})

describe('the status', () => {
  test('says whether the keychain answers, and why not', async () => {
    const { keychain, store } = open()
    expect(await store.status()).toEqual({ kind: 'system', available: true })

    keychain.setFault({ kind: 'refuse', call: 0 })
    expect(await store.status()).toEqual({
      kind: 'system',
      available: false,
      reason: { key: 'credentials.keychain-failed' },
    })
  })
})
