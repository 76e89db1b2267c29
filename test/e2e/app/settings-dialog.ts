import type { Page } from 'playwright-core'
import type { PracticeHelpDesk } from '../../../src-main/practice/practice-help-desk'

/** Opens the settings as a person does who looks for them in the window. */
export async function openSettings(page: Page): Promise<void> {
  await page.getByTestId('status-profile').click()
  await page.getByTestId('settings').waitFor()
}

/** Makes a profile for a help desk and stores its tokens, all in the settings dialog, and closes that. */
export async function addProfile(
  page: Page,
  helpDesk: PracticeHelpDesk,
  { language = 'en' }: { language?: 'en' | 'zh' } = {},
): Promise<void> {
  await openSettings(page)
  await saveProfile(page, helpDesk, language)
  await storeToken(page, 'helpdeskToken', helpDesk.helpdeskToken)
  await storeToken(page, 'userAccessToken', helpDesk.userAccessToken)
  await closeSettings(page)
}

const labels = {
  en: { name: 'Name', baseUrl: 'API address', helpdeskId: 'Help desk ID' },
  zh: { name: '名称', baseUrl: '接口地址', helpdeskId: '服务台 ID' },
} as const

/** Fills in a new profile in the open settings and saves it; its tokens can be stored then. */
export async function saveProfile(
  page: Page,
  { url, helpdeskId }: Pick<PracticeHelpDesk, 'url' | 'helpdeskId'>,
  language: 'en' | 'zh' = 'en',
): Promise<void> {
  await page.getByTestId('add-profile').click()
  const field = (name: string) => page.getByTestId('settings').getByRole('textbox', { name, exact: true })
  await field(labels[language].name).fill('My help desk')
  await field(labels[language].baseUrl).fill(url)
  await field(labels[language].helpdeskId).fill(helpdeskId)
  await page.getByTestId('save-profile').click()
  await page.getByTestId('credential-helpdeskToken').waitFor()
}

/** Types a token into its field and stores it. */
export async function storeToken(
  page: Page,
  kind: 'helpdeskToken' | 'userAccessToken',
  token: string,
): Promise<void> {
  await page.getByTestId(`credential-${kind}`).fill(token)
  await page.getByTestId(`store-${kind}`).click()
  await page.locator(`[data-testid="credential-${kind}"][data-stored="true"]`).waitFor()
}

export async function closeSettings(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByTestId('settings').waitFor({ state: 'detached' })
}
