import type { Locator, Page } from 'playwright-core'

/** The panel beside the text with what can be put into the card. */
export const palette = (page: Page): Locator => page.getByTestId('palette')

/** The panel beside the text with what is selected, as a form. */
export const inspector = (page: Page): Locator => page.getByTestId('inspector')

/** A component that the palette offers. */
export const paletteItem = (page: Page, tag: string): Locator =>
  page.locator(`[data-testid="palette-item"][data-tag="${tag}"]`)

/** A component as the preview draws it. */
export const inPreview = (page: Page, pointer: string): Locator =>
  page.locator(`[data-testid="preview"] [data-pointer="${pointer}"]`)

/** A field of the inspector, by its name in the JSON; the first one where objects in it have the same. */
export const fieldOf = (page: Page, name: string): Locator =>
  inspector(page).locator(`[data-field="${name}"]`).first()

/** Shows one of the two panels. */
export async function showPanel(page: Page, panel: 'Components' | 'Properties'): Promise<void> {
  await page
    .getByRole('radiogroup', { name: 'Components and properties' })
    .getByText(panel, { exact: true })
    .click()
}

/** Selects a component by a click in the preview, and waits until the inspector shows it. */
export async function selectInPreview(page: Page, pointer: string): Promise<void> {
  await showPanel(page, 'Properties')
  await inPreview(page, pointer).click({ position: { x: 4, y: 1 } })
  await untilInspected(page, pointer)
}

/** Until the inspector shows what a pointer leads to. */
export async function untilInspected(page: Page, pointer: string): Promise<void> {
  await page.locator(`[data-testid="inspector"][data-pointer-of="${pointer}"]`).waitFor()
}
