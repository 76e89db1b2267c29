import type { Page } from 'playwright-core'

/** Puts the cursor before a character, both counted from 1, by the editor's own "Go to Line/Column". */
async function placeCursor(page: Page, line: number, column: number): Promise<void> {
  await focusEditor(page)
  await page.keyboard.press('Control+G')
  const goTo = page.locator('.quick-input-widget input')
  await goTo.fill(`:${line}:${column}`)
  await goTo.press('Enter')
  await goTo.waitFor({ state: 'hidden' })
}

/** Gives the card editor the keys, wherever its text is scrolled to. */
export async function focusEditor(page: Page): Promise<void> {
  await page.getByTestId('tab-card').click()
  await page.getByTestId('card-editor').locator('.native-edit-context, textarea.inputarea').first().focus()
}

/** Types into the card before `piece`, which must occur once in `cardText`. */
export async function typeBefore(page: Page, cardText: string, piece: string, text: string): Promise<void> {
  const before = cardText.slice(0, onlyPlace(cardText, piece))
  const lines = before.split('\n')
  await placeCursor(page, lines.length, lines.at(-1)!.length + 1)
  await page.keyboard.insertText(text)
}

function onlyPlace(text: string, piece: string): number {
  const place = text.indexOf(piece)
  if (place < 0 || text.includes(piece, place + 1)) throw new Error(`not exactly once in the card: ${piece}`)
  return place
}
