import { rename } from 'node:fs/promises'

/**
 * Renames a damaged file to `<name>.damaged-<time>`, so that it can be looked at and is never written over.
 * @param now - milliseconds since 1970.
 * @returns the new path.
 */
export async function setAside(path: string, now: number): Promise<string> {
  const aside = `${path}.damaged-${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}`
  await rename(path, aside)
  return aside
}
