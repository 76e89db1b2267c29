import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { ElectronApplication, JSHandle, Page } from 'playwright-core'
import { test as base } from 'vitest'
import { launchApp, standInBinary } from '../../electron-stand-in/launch'

export const fixtureApp = resolve(import.meta.dirname, '../../electron-stand-in/fixture-app')

/** What the preload of the fixture app puts on its page's window. */
interface FixtureApi {
  version: number
  nested: { list: number[] }
  add(a: number, b: number): number
  failNow(): never
  call(channel: string, ...args: unknown[]): Promise<unknown>
  send(channel: string, ...args: unknown[]): void
  on(channel: string, listener: (...args: unknown[]) => void): () => void
  once(channel: string, listener: (...args: unknown[]) => void): void
  withCallback(callback: (text: string) => string): string
  members(): string
  pathOf(file: File): string
  useMissing(): void
}

declare global {
  interface Window {
    readonly fixture: FixtureApi
  }
  var fixtureLog: unknown[]
  var keepOpen: boolean | undefined
  var electronStandIn: { readonly opened: readonly { by: string; target: string }[] }
}

interface Fixtures {
  userData: string
  app: ElectronApplication
  page: Page
}

export async function launchFixture(
  userData: string,
  more: { args?: string[]; env?: NodeJS.ProcessEnv } = {},
) {
  return launchApp({ appPath: fixtureApp, userData, binary: standInBinary, ...more })
}

/** The BrowserWindow of a page, in the main process. */
export async function windowOf(app: ElectronApplication, page: Page): Promise<JSHandle<BrowserWindow>> {
  return (await app.browserWindow(page)) as JSHandle<BrowserWindow>
}

/** The first window, with its page loaded and its preload answering. */
export async function firstPage(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  await page.getByText('你好，世界').waitFor()
  return page
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'stand-in-test-'))
}

async function withTemporaryFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = temporaryFolder()
  await use(folder)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Each test has an app of its own, which runs until the test ends. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the names of the fixtures from the pattern
  userData: async ({}, use) => withTemporaryFolder(use),
  app: async ({ userData }, use) => {
    const app = await launchFixture(userData)
    await use(app)
    await app.close()
  },
  page: async ({ app }, use) => {
    await use(await firstPage(app))
  },
})

/** One app for all tests of a file that leave it as they find it. */
export function testsSharingAnApp(env: NodeJS.ProcessEnv = {}) {
  return base.extend<Fixtures>({
    userData: [
      // eslint-disable-next-line no-empty-pattern -- as above
      async ({}, use) => withTemporaryFolder(use),
      { scope: 'file' },
    ],
    app: [
      async ({ userData }, use) => {
        const app = await launchFixture(userData, { env })
        await use(app)
        await app.close()
      },
      { scope: 'file' },
    ],
    page: [async ({ app }, use) => use(await firstPage(app)), { scope: 'file' }],
  })
}
