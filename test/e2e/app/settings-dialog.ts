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
  name = 'My help desk',
): Promise<void> {
  await openSettings(page)
  await page.getByTestId('add-profile').click()
  const settings = page.getByTestId('settings')
  await settings.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await settings.getByRole('textbox', { name: 'API address' }).fill(helpDesk.url)
  await settings.getByRole('textbox', { name: 'Help desk ID' }).fill(helpDesk.helpdeskId)
  await page.getByTestId('save-profile').click()
  await storeToken(page, 'helpdeskToken', helpDesk.helpdeskToken)
  await storeToken(page, 'userAccessToken', helpDesk.userAccessToken)
  await closeSettings(page)
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
