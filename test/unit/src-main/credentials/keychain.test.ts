import { describe, expect, test, vi } from 'vitest'
import { openKeychain } from '../../../../src-main/credentials/keychain'
import type { KeytarHost, KeytarModule } from '../../../../src-main/credentials/keytar-module'

/** A keytar whose calls do what the test says; calling anything else of it ends the process in real life. */
function fakeKeytar(does: Partial<KeytarModule>): KeytarModule {
  const unexpected = () => Promise.reject(new Error('not expected in this test'))
  return { getPassword: unexpected, setPassword: unexpected, deletePassword: unexpected, ...does }
}

function keychainWith(does: Partial<KeytarModule>, timeoutMs = 30) {
  return openKeychain({ load: () => Promise.resolve(fakeKeytar(does)), timeoutMs })
}

const never = () => new Promise<never>(() => undefined)

describe('the keychain of the system', () => {
  test('keeps entries under the name of the app', async () => {
    const getPassword = vi.fn(() => Promise.resolve('value'))
    const keychain = keychainWith({ getPassword })

    expect(await keychain.read('account')).toEqual({ ok: true, value: 'value' })
    expect(getPassword).toHaveBeenCalledWith('Pushcard Studio', 'account')
  })

  test('loads keytar once, and not before the first call', async () => {
    const load = vi.fn(() => Promise.resolve(fakeKeytar({ getPassword: () => Promise.resolve(null) })))
    const keychain = openKeychain({ load })
    expect(load).not.toHaveBeenCalled()
    await Promise.all([keychain.read('a'), keychain.read('b')])

    expect(load).toHaveBeenCalledTimes(1)
  })

  test.each([
    ["Cannot find package 'keytar' imported from main.js", 'credentials.keychain-absent'],
    [
      'libsecret-1.so.0: cannot open shared object file: No such file or directory',
      'credentials.keychain-no-library',
    ],
  ])('that has no keytar says so: %s', async (text, code) => {
    const keychain = openKeychain({ load: () => Promise.reject(new Error(text)) })
    const read = await keychain.read('a')

    expect(read.ok ? undefined : read.error.code).toBe(code)
  })

  test.each([
    ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'no-session-bus'],
    ['Failed to execute child process “dbus-launch” (No such file or directory)', 'no-session-bus'],
    ['Could not connect: No such file or directory', 'no-session-bus'],
    ['Unknown or unsupported transport “disabled” for address “disabled:”', 'no-session-bus'],
    ['The name org.freedesktop.secrets was not provided by any .service files', 'no-service'],
    ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'locked'],
    ['Cannot create an item in a locked collection', 'locked'],
    ['The stub received bad data', 'failed'],
  ])('tells its troubles apart: %s', async (text, trouble) => {
    const refuse = () => Promise.reject(new Error(text))
    const keychain = keychainWith({ getPassword: refuse, setPassword: refuse, deletePassword: refuse })

    for (const result of [
      await keychain.read('a'),
      await keychain.write('a', 'v'),
      await keychain.remove('a'),
    ]) {
      expect(result.ok ? undefined : result.error.code).toBe(`credentials.keychain-${trouble}`)
    }
  })

  test('never repeats a secret from an error of a write', async () => {
    const keychain = keychainWith({
      setPassword: (_service, _account, value) => Promise.reject(new Error(`cannot store ${value}`)),
    })

    expect(JSON.stringify(await keychain.write('a', 'hunter2'))).not.toContain('hunter2')
  })
})

describe('a keychain that hangs', () => {
  test('is left alone after the time-out, until it is tried again', async () => {
    const getPassword = vi.fn<KeytarModule['getPassword']>(never)
    const keychain = keychainWith({ getPassword })
    const first = await keychain.read('a')
    const second = await keychain.read('b')

    expect(first.ok ? undefined : first.error.code).toBe('credentials.keychain-timeout')
    expect(second.ok ? undefined : second.error.code).toBe('credentials.keychain-timeout')
    expect(getPassword).toHaveBeenCalledTimes(1)

    getPassword.mockResolvedValue('value')
    expect(keychain.retry()).toBe(true)
    expect(await keychain.read('a')).toEqual({ ok: true, value: 'value' })
  })

  test('gets one call at a time, so that many at once hold one thread only', async () => {
    const getPassword = vi.fn(never)
    const keychain = keychainWith({ getPassword })
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((account) => keychain.read(account)))

    expect(getPassword).toHaveBeenCalledTimes(1)
  })

  test('is not tried a third time while two calls hang: each holds a thread that files need', async () => {
    const getPassword = vi.fn(never)
    const keychain = keychainWith({ getPassword })
    await keychain.read('a')
    expect(keychain.retry()).toBe(true)
    await keychain.read('a')

    expect(keychain.retry()).toBe(false)
    await keychain.read('a')
    expect(getPassword).toHaveBeenCalledTimes(2)
  })

  test('is not tried again while a change hangs, which might undo a newer one, but once it has ended', async () => {
    let end = (): void => undefined
    const keychain = keychainWith({
      setPassword: () => new Promise((resolve) => (end = resolve)),
      getPassword: () => Promise.resolve('value'),
    })
    const written = await keychain.write('a', 'v')
    expect(written.ok ? undefined : written.error.code).toBe('credentials.keychain-timeout')
    expect(keychain.retry()).toBe(false)
    expect(keychain.hangs()).toBe(true)

    end()
    await new Promise((resolve) => setImmediate(resolve))
    expect(keychain.retry()).toBe(true)
    expect(keychain.hangs()).toBe(false)
    expect(await keychain.read('a')).toEqual({ ok: true, value: 'value' })
  })

  test('is given up where keytar allows it, and may be tried again as often as one likes', async () => {
    let giveUp = (): void => undefined
    const setPassword = vi.fn(
      () => new Promise<void>((_resolve, reject) => (giveUp = () => reject(new Error('given up')))),
    )
    const host: KeytarHost = { ...fakeKeytar({ setPassword }), abandon: () => giveUp() }
    const keychain = openKeychain({ load: () => Promise.resolve(host), timeoutMs: 20 })

    for (let times = 1; times <= 3; times++) {
      const written = await keychain.write('a', 'v')
      expect(written.ok ? undefined : written.error.code).toBe('credentials.keychain-timeout')
      expect(keychain.hangs()).toBe(false)
      await keychain.write('a', 'v')
      expect(setPassword).toHaveBeenCalledTimes(times)
      expect(keychain.retry()).toBe(true)
    }
  })
})
