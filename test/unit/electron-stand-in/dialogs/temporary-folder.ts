import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'vitest'

/** A test in a folder of its own with the files named; a name that ends with a slash is a folder. */
export const inFolder = test.extend<{ folder: string; create: (...names: string[]) => void }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the names of the fixtures from the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'stand-in-dialogs-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
  create: async ({ folder }, use) => {
    await use((...names) => {
      for (const name of names) {
        const path = join(folder, name)
        mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
        if (!name.endsWith('/')) writeFileSync(path, 'kept')
      }
    })
  },
})
