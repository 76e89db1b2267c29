import type { ElectronApplication, Page } from 'playwright-core'
import type { PracticeHelpDesk } from '../../../src-main/practice/practice-help-desk'
import { eventually } from './eventually'
import { openSettings } from './settings-dialog'

/** The browser is the test: what the app would open is kept, and nothing is opened. */
export async function keepOpenedPages(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ shell }) => {
    const pages: string[] = []
    Object.assign(globalThis, { openedPages: pages })
    shell.openExternal = (url) => {
      pages.push(url)
      return Promise.resolve()
    }
  })
}

/** The page of the sign-in that waits. */
export async function openedPage(app: ElectronApplication): Promise<string> {
  const pages = () => app.evaluate(() => (globalThis as unknown as { openedPages: string[] }).openedPages)
  await eventually(async () => (await pages()).length).toBeGreaterThan(0)
  return (await pages()).at(-1) ?? ''
}

/** Answers the page as a person does, and follows it back to the app. @returns what the browser shows in the end */
export async function answerPage(address: string, decision: 'allow' | 'deny'): Promise<string> {
  const page = await fetch(`${address}&practice_decision=${decision}`, { redirect: 'manual' })
  const back = page.headers.get('location')
  if (back === null) throw new Error(`the page led nowhere: ${page.status} ${await page.text()}`)
  return (await fetch(back)).text()
}

/** Makes a profile that can sign in, through the settings and the setup assistant, which stays open. */
export async function setUpProfile(page: Page, helpDesk: PracticeHelpDesk, port: number): Promise<void> {
  await openSettings(page)
  await page.getByTestId('add-profile').click()
  const field = (name: string) => page.getByTestId('settings').getByRole('textbox', { name, exact: true })
  await field('Name').fill('My help desk')
  await field('API address').fill(helpDesk.url)
  await field('Sign-in address').fill(helpDesk.url)
  await field('Redirect port').fill(String(port))
  await field('Help desk ID').fill(helpDesk.helpdeskId)
  await page.getByTestId('save-profile').click()
  await page.getByTestId('open-assistant').click()
  await page.getByTestId('assistant-app-id').fill(helpDesk.appId)
  await page.getByTestId('save-app-id').click()
  await store(page, 'appSecret', helpDesk.appSecret)
  await store(page, 'helpdeskToken', helpDesk.helpdeskToken)
}

async function store(page: Page, kind: string, secret: string): Promise<void> {
  await page.getByTestId(`credential-${kind}`).fill(secret)
  await page.getByTestId(`store-${kind}`).click()
  await page.locator(`[data-testid="credential-${kind}"][data-stored="true"]`).waitFor()
}

/** Signs in from the open settings. */
export async function signIn(app: ElectronApplication, page: Page): Promise<void> {
  await keepOpenedPages(app)
  await page.getByTestId('start-sign-in').click()
  await answerPage(await openedPage(app), 'allow')
  await page.locator('[data-testid="sign-in"][data-state="good"]').waitFor()
}
