import type { Page } from 'playwright-core'

type State = 'saved' | 'edited' | 'never-saved'

/** Until the shown draft is in a state. */
export async function untilState(page: Page, state: State): Promise<void> {
  await page.locator(`[data-testid="draft-item"][aria-current="true"][data-state="${state}"]`).waitFor()
}

/** Saves by the button and waits until it is done. */
export async function save(page: Page): Promise<void> {
  await untilState(page, 'edited')
  await page.getByTestId('save-button').click()
  await untilState(page, 'saved')
}
