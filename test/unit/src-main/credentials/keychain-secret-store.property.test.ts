import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createKeychainSecretStore } from '../../../../src-main/credentials/keychain-secret-store'
import type { SecretStore } from '../../../../src-main/credentials/secret-store'
import { Crash, FakeKeychain, type Fault } from './fake-keychain'

const NAME = 'profile/userAccessToken'

interface Secret {
  readonly mark: number
  readonly letter: string
  readonly bytes: number
}

/** Short ones, ones about the limit of an entry, and ones of two to seven entries, in one to four bytes a character. */
const secrets: fc.Arbitrary<Secret> = fc.record({
  mark: fc.integer({ min: 0, max: 9999 }),
  letter: fc.constantFrom('a', 'é', '密', '🔑'),
  bytes: fc.oneof(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 2400, max: 2700 }),
    fc.integer({ min: 1, max: 16_000 }),
  ),
})

function textOf({ mark, letter, bytes }: Secret): string {
  return `${mark} ${letter.repeat(Math.ceil(bytes / Buffer.byteLength(letter)))}`
}

const faults: fc.Arbitrary<Fault | undefined> = fc.option(
  fc.record({
    kind: fc.constantFrom('crash-before', 'crash-after', 'lock', 'refuse', 'lie', 'cut'),
    call: fc.integer({ min: 0, max: 45 }),
  }),
  { nil: undefined, freq: 6 },
)

interface Step {
  readonly action: { readonly kind: 'get' | 'delete' } | { readonly kind: 'set'; readonly secret: Secret }
  readonly fault: Fault | undefined
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    action: fc.oneof(
      { weight: 4, arbitrary: secrets.map((secret) => ({ kind: 'set' as const, secret })) },
      { weight: 1, arbitrary: fc.constantFrom({ kind: 'get' as const }, { kind: 'delete' as const }) },
    ),
    fault: faults,
  }),
  { minLength: 1, maxLength: 6 },
)

describe('secrets in a keychain whose process may end at any moment', () => {
  test('the old or the new secret is there, whole, and the next change leaves nothing behind', async () => {
    await fc.assert(
      fc.asyncProperty(steps, secrets, async (history, last) => {
        const keychain = new FakeKeychain()
        let possible: (string | null)[] = [null]

        for (const { action, fault } of history) {
          keychain.setFault(fault)
          const ending = await runStep(createKeychainSecretStore(keychain), action)
          if (action.kind !== 'get') {
            const target = action.kind === 'set' ? textOf(action.secret) : null
            possible = possibleAfter(ending, possible, target)
          }

          keychain.setFault(undefined)
          const found = await createKeychainSecretStore(keychain).get(NAME)
          expect(found.ok).toBe(true)
          if (!found.ok) return
          expect(possible).toContain(found.value)
          possible = [found.value]
        }

        const store = createKeychainSecretStore(keychain)
        expect((await store.set(NAME, textOf(last))).ok).toBe(true)
        expect(await store.get(NAME)).toEqual({ ok: true, value: textOf(last) })
        expect([...keychain.entries.keys()].filter((account) => !isOfCurrent(keychain, account))).toEqual([])

        expect((await store.delete(NAME)).ok).toBe(true)
        expect([...keychain.entries.keys()]).toEqual([])
      }),
      { numRuns: 1500 },
    )
  }, 60_000)

  test('every single moment of replacing a long secret by a long or a short one, and of a first one', async () => {
    const long = { mark: 1, letter: 'o', bytes: 8000 }
    for (const [old, next] of [
      [long, { mark: 2, letter: 'n', bytes: 6000 }],
      [long, { mark: 3, letter: 'n', bytes: 10 }],
      [undefined, long],
    ] as const) {
      for (const kind of ['crash-before', 'crash-after', 'lock'] as const) {
        let call = 0
        for (let faultHappened = true; faultHappened; call++) {
          const keychain = new FakeKeychain()
          if (old !== undefined) {
            await runStep(createKeychainSecretStore(keychain), { kind: 'set', secret: old })
          }
          keychain.setFault({ kind, call })
          const ending = await runStep(createKeychainSecretStore(keychain), { kind: 'set', secret: next })
          faultHappened = keychain.faultHappened
          keychain.setFault(undefined)

          const found = await createKeychainSecretStore(keychain).get(NAME)
          expect(found.ok && found.value).toBeOneOf(
            possibleAfter(ending, [old === undefined ? null : textOf(old)], textOf(next)),
          )
          // The reading has tidied up already.
          expect([...keychain.entries.keys()].filter((account) => !isOfCurrent(keychain, account))).toEqual(
            [],
          )
        }
        expect(call).toBeGreaterThan(8)
      }
    }
  })
})

/** How a step ended: with success, with the code of a failure, or with the end of the process. */
async function runStep(store: SecretStore, action: Step['action']): Promise<string> {
  try {
    const result =
      action.kind === 'set' ? await store.set(NAME, textOf(action.secret)) : await store[action.kind](NAME)
    return result.ok ? 'ok' : result.error.code
  } catch (error) {
    if (error instanceof Crash) return 'crash'
    throw error
  }
}

/** What may be kept after a change: failures of a set promise that the old secret is unchanged, but for one that says so. */
function possibleAfter(ending: string, before: (string | null)[], target: string | null): (string | null)[] {
  if (ending === 'ok') return [target]
  const uncertain = ['crash', 'credentials.outcome-unknown'].includes(ending) || target === null
  return uncertain ? [...before, target] : before
}

/** Whether an entry is the head or a part of the current secret, read without the code under test. */
function isOfCurrent(keychain: FakeKeychain, account: string): boolean {
  const head = keychain.entries.get(NAME)
  const generation = /^pushcard\/1 parts \S+ (\w+):\d+$/.exec(head ?? '')?.[1]
  return account === NAME || (generation !== undefined && account.startsWith(`${NAME}~${generation}~`))
}
