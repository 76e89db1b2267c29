import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, test as base } from 'vitest'
import { startPracticeHelpDesk, type PracticeHelpDesk } from '../../../src-main/practice/practice-help-desk'
import { launchApp } from '../../electron-stand-in/launch'
import { addProfile } from './settings-dialog'

/** The checkout: the app is started as built, in `out/`. */
export const root = resolve(import.meta.dirname, '../../..')

/** The app as it runs, with its one window. */
export interface Studio {
  readonly app: ElectronApplication
  readonly page: Page
  /** Where the app keeps what is its own. */
  readonly userData: string
  /** Errors that nobody caught in the page since the last look; each fails the test. */
  readonly pageErrors: Error[]
}

export interface StartOptions {
  /** What follows the app on the command line, such as files to open. */
  readonly args?: readonly string[]
  /** Of an earlier start, to go on from it; else a new one. */
  readonly userData?: string
  /** The system's language; default English. */
  readonly language?: 'en' | 'zh'
  /** Added to the environment. Without an address of a bus in it, there is no keychain. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** Starts the app as a person does; a test may start it more than once. */
export type Start = (options?: StartOptions) => Promise<Studio>

/** The app with a profile, made in its settings, for a help desk in the place of Feishu's. */
export interface ConnectedStudio extends Studio {
  /** Its help desk id is {@link helpdeskId}, which is not the practice profile's. Calls are not limited. */
  readonly helpDesk: PracticeHelpDesk
}

interface Fixtures {
  /** For the files of one test. */
  folder: string
  start: Start
  /** Started with the defaults, for this test alone. */
  studio: Studio
  helpDesk: PracticeHelpDesk
  /** As {@link Fixtures.onceForFile}, with nothing open over the window after each test. */
  sharedStudio: Studio
  /** As {@link Fixtures.connectedForFile}, tidied too, and with a help desk that has no requests and faults yet. */
  connected: ConnectedStudio
  /** Started once for all tests of a file. Each test only looks, or works on a draft of its own. */
  onceForFile: Studio
  connectedForFile: ConnectedStudio
}

/** The help desk id of {@link Fixtures.helpDesk}; drafts of this id find the profile made for it. */
export const helpdeskId = '6900000000000000077'

const languages = { en: 'en_GB.UTF-8', zh: 'zh_CN.UTF-8' } as const

/** Nobody's keychain may be touched; with this address there is none. */
const noKeychain = { DBUS_SESSION_BUS_ADDRESS: 'disabled:' }

/** Starts the app with what it keeps in a folder; whoever starts it closes it. */
export async function startIn(folder: string, options: StartOptions = {}): Promise<Studio> {
  const userData = options.userData ?? mkdtempSync(join(folder, 'user-data-'))
  const app = await launchApp({
    appPath: root,
    userData,
    args: options.args ?? [],
    env: {
      LANG: languages[options.language ?? 'en'],
      LC_ALL: undefined,
      LC_MESSAGES: undefined,
      LANGUAGE: undefined,
      ...noKeychain,
      ...options.env,
    },
  })
  const page = await app.firstWindow()
  const pageErrors: Error[] = []
  page.on('pageerror', (error) => pageErrors.push(error))
  await ready(page)
  return { app, page, userData, pageErrors }
}

/** Until the editor takes keys. */
export async function ready(page: Page): Promise<void> {
  await page.locator('[data-testid="app"][data-ready="true"]').waitFor()
}

/** Ends the app at once, as a crash or a power cut does. */
export async function crash({ app }: Studio): Promise<void> {
  const process = app.process()
  const gone = new Promise((resolve) => process.once('exit', resolve))
  process.kill('SIGKILL')
  await gone
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'pushcard-app-test-'))
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the names of the fixtures from the pattern
  folder: async ({}, use) => {
    const folder = temporaryFolder()
    await use(folder)
    remove(folder)
  },

  start: async ({ folder }, use) => {
    const started: Studio[] = []
    await use(async (options) => {
      const studio = await startIn(folder, options)
      started.push(studio)
      return studio
    })
    for (const studio of started) await studio.app.close()
    for (const studio of started) expectNoErrors(studio)
  },

  studio: async ({ start }, use) => {
    await use(await start())
  },

  // eslint-disable-next-line no-empty-pattern -- as above
  helpDesk: async ({}, use) => {
    const helpDesk = await openHelpDesk()
    await use(helpDesk)
    await helpDesk.close()
  },

  sharedStudio: async ({ onceForFile }, use) => {
    await use(onceForFile)
    await leaveTidy(onceForFile)
  },

  connected: async ({ connectedForFile }, use) => {
    connectedForFile.helpDesk.clearRequests()
    connectedForFile.helpDesk.clearFaults()
    await use(connectedForFile)
    await leaveTidy(connectedForFile)
  },

  onceForFile: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const folder = temporaryFolder()
      const studio = await startIn(folder)
      await use(studio)
      await studio.app.close()
      remove(folder)
    },
    { scope: 'file' },
  ],

  connectedForFile: [
    async ({ onceForFile }, use) => {
      const helpDesk = await openHelpDesk()
      await addProfile(onceForFile.page, helpDesk)
      await use({ ...onceForFile, helpDesk })
      await helpDesk.close()
    },
    { scope: 'file' },
  ],
})

async function openHelpDesk(): Promise<PracticeHelpDesk> {
  const started = await startPracticeHelpDesk({ helpdeskId, rateLimit: false })
  if (!started.ok) throw new Error(started.error.code)
  return started.value
}

/** The page runs without an uncaught error, whatever the test was about. */
function expectNoErrors({ pageErrors }: Studio): void {
  const messages = pageErrors.splice(0).map((error) => error.stack ?? error.message)
  expect(messages, 'uncaught errors in the page').toEqual([])
}

/** What a test that shares an app with others does in the end. */
export async function leaveTidy(studio: Studio): Promise<void> {
  await tidy(studio.page)
  expectNoErrors(studio)
}

/** Closes what a test has left open over the window. */
async function tidy(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  if ((await dialog.count()) > 0) {
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  const shownSideBar = page.locator('[aria-controls="side-bar"][aria-expanded="true"]')
  if ((await shownSideBar.count()) > 0) await shownSideBar.click()
  // From the last: closing one renumbers those behind it.
  for (const notice of (await page.getByTestId('notice').all()).reverse())
    await notice.getByRole('button').click()
  if ((await page.getByTestId('tab-card').count()) > 0) await page.getByTestId('tab-card').click()
}
