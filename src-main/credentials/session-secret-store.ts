import { ok } from '@shared/result'
import type { SecretStore } from './secret-store'

/** Secrets in memory, gone when the app closes: for computers whose keychain cannot be used. */
export interface SessionSecretStore extends SecretStore {
  /** Every secret that is kept, to move them into a keychain that became available. */
  entries(): [name: string, secret: string][]
}

export function createSessionSecretStore(): SessionSecretStore {
  const secrets = new Map<string, string>()

  return {
    get: (name) => Promise.resolve(ok(secrets.get(name) ?? null)),
    set(name, secret) {
      secrets.set(name, secret)
      return Promise.resolve(ok(null))
    },
    delete(name) {
      secrets.delete(name)
      return Promise.resolve(ok(null))
    },
    status: () => Promise.resolve({ kind: 'session', available: true }),
    entries: () => [...secrets],
  }
}
