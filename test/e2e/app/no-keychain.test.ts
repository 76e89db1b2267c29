import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from './fixtures'
import { addProfile, closeSettings, openSettings } from './settings-dialog'

test('without a keychain the settings say so, and what to do', async ({ sharedStudio: { page } }) => {
  await openSettings(page)

  const told = await page.getByTestId('no-keychain').innerText()
  expect(told).toContain('kept until the app closes')
  expect(told).toContain('Try again')
  await closeSettings(page)
})

test('asking the keychain once more gives the same answer, and no error', async ({
  sharedStudio: { page },
}) => {
  await openSettings(page)

  await page.getByTestId('no-keychain').getByText('Try again').click()

  await page.getByTestId('no-keychain').waitFor()
  expect(await page.getByTestId('notice').count()).toBe(0)
})

test('tokens are kept for the session, and gone with it; the profile stays', async ({ start, helpDesk }) => {
  const first = await start()
  await addProfile(first.page, helpDesk)
  await openSettings(first.page)
  await chooseProfile(first.page)
  await first.page.locator('[data-testid="credential-userAccessToken"][data-stored="true"]').waitFor()
  await first.app.close()

  const { page } = await start({ userData: first.userData })
  await openSettings(page)
  await chooseProfile(page)

  await page.locator('[data-testid="credential-userAccessToken"][data-stored="false"]').waitFor()
  await page.locator('[data-testid="credential-helpdeskToken"][data-stored="false"]').waitFor()
})

async function chooseProfile(page: Page): Promise<void> {
  await page.getByTestId('settings').getByText('My help desk', { exact: true }).click()
}
