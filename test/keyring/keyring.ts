import { createRequire } from 'node:module'

/** All of keytar, for tests only: an open keyring survives `findCredentials`, a locked one does not. */
interface WholeKeytar {
  findCredentials(service: string): Promise<{ account: string; password: string }[]>
}

/**
 * The service name of a test file, within the throwaway keyring of scripts/test-keyring.mjs.
 *
 * @throws when started in another way, which would write into the person's own keychain
 */
export function ownService(name: string): string {
  if (process.env.PUSHCARD_TEST_KEYRING === undefined) {
    throw new Error('These tests need a keychain of their own; run: npm run test:keyring')
  }
  return `Pushcard Studio test ${name} ${process.pid}`
}

/** The accounts of a service in the (open) keyring. */
export async function accountsOf(service: string): Promise<string[]> {
  const keytar = createRequire(import.meta.url)('keytar') as WholeKeytar
  return (await keytar.findCredentials(service)).map(({ account }) => account).sort()
}
