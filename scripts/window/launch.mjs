import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../set-up/build.mjs'
import { findElectron } from '../set-up/electron-binary.mjs'
import { ensureInstalled } from '../set-up/install.mjs'
import { root, standIn } from '../set-up/places.mjs'

/** Installs and builds what a script with a window needs. @returns what the window runs in, in words */
export async function prepareWindow() {
  await ensureInstalled()
  await ensureBuilt()
  return findElectron() === null ? 'the stand-in' : 'Electron'
}

/**
 * Opens the app with a new user data folder, hands its page over once it takes keys, and closes it.
 *
 * @param {{ args?: string[], env?: Record<string, string> }} options
 * @param {(page: import('playwright-core').Page, spawnedAt: number) => Promise<T>} use
 * @returns {Promise<T>}
 * @template T
 */
export async function withWindow({ args = [], env = {} }, use) {
  const { _electron } = await import('playwright-core')
  const userData = await mkdtemp(join(tmpdir(), 'pushcard-window-'))
  try {
    const spawnedAt = Date.now()
    const app = await _electron.launch({
      executablePath: findElectron() ?? standIn,
      args: [root, `--user-data-dir=${userData}`, '--no-sandbox', ...args],
      cwd: root,
      env: { ...process.env, ...env },
      colorScheme: null,
    })
    try {
      const page = await app.firstWindow()
      await page.locator('[data-testid="app"][data-ready="true"]').waitFor()
      return await use(page, spawnedAt)
    } finally {
      await app.close()
    }
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}
