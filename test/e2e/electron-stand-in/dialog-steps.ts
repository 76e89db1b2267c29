import type { ElectronApplication, Page } from 'playwright-core'
import { expect } from 'vitest'

/** The environment of an app whose dialogs are windows, in English. */
export const englishDialogs = {
  STAND_IN_DIALOGS: 'window',
  LANG: 'en_US.UTF-8',
  LANGUAGE: undefined,
  LC_ALL: undefined,
  LC_MESSAGES: undefined,
}

/** Has the page of the app ask main for a dialog, and waits for its window. */
export async function show(app: ElectronApplication, page: Page, name: string, options: object) {
  const appearing = app.waitForEvent('window')
  const result = page.evaluate(([n, o]) => window.fixture.call('dialog', n, o), [name, options] as const)
  const dialog = await appearing
  await dialog.locator('main').waitFor()
  return { dialog, result }
}

export const names = (dialog: Page) => dialog.locator('.entry-name').allTextContents()

/** Waits for the list to be of this folder. */
export const isAt = (dialog: Page, path: string) =>
  expect.poll(() => dialog.locator('.path').inputValue()).toBe(path)

/** Does what closes the dialog, which may be gone before Playwright has heard that it was done. */
export async function lastly(dialog: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([dialog.waitForEvent('close'), act().catch(() => undefined)])
}

export const press = (dialog: Page, key: string) => lastly(dialog, () => dialog.keyboard.press(key))
export const click = (dialog: Page, label: string) =>
  lastly(dialog, () => dialog.getByRole('button', { name: label, exact: true }).click())
