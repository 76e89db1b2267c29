import { expect } from 'vitest'

/** Longer than anything here takes on a busy machine, in milliseconds. */
const timeout = 20_000

/** Expects something of a value that may take a moment to become so. */
export function eventually<T>(value: () => T | Promise<T>) {
  return expect.poll(value, { timeout })
}
