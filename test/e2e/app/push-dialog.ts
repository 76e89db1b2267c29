import type { Locator, Page } from 'playwright-core'
import type { PushOutcome } from '@shared/push/push-report'

/** Presses Push and, once what will change is listed, confirms. */
export async function pushAndConfirm(page: Page): Promise<void> {
  await page.getByTestId('push-button').click()
  await confirm(page)
}

/** Confirms the push that waits for it. */
export async function confirm(page: Page): Promise<void> {
  await page.getByTestId('push-changes').waitFor()
  await page.getByTestId('push-confirm').click()
}

/** The result, once it is of this outcome. */
export async function resultOf(page: Page, outcome: PushOutcome): Promise<Locator> {
  const result = page.locator(`[data-testid="push-result"][data-outcome="${outcome}"]`)
  await result.waitFor()
  return result
}

/** Closes the push dialog by its button. */
export async function closeDialog(page: Page): Promise<void> {
  await page.getByRole('dialog').locator('footer').getByText('Close', { exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
