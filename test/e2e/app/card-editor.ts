import type { Page } from 'playwright-core'

/** Puts the cursor where a person would click: before a character, both counted from 1. */
async function placeCursor(page: Page, line: number, column: number): Promise<void> {
  await focusEditor(page)
  await page.keyboard.press('Control+Home')
  for (let down = 1; down < line; down++) await page.keyboard.press('ArrowDown')
  // The first Home goes to the first letter of the line, the second to its very start.
  await page.keyboard.press('Home')
  await page.keyboard.press('Home')
  for (let right = 1; right < column; right++) await page.keyboard.press('ArrowRight')
}

/** Gives the card editor the keys, as a click into it does. */
export async function focusEditor(page: Page): Promise<void> {
  await page.getByTestId('card-editor').locator('.view-lines').click({ position: { x: 5, y: 5 } })
}

/** Types into the card before `piece`, which must occur once in `cardText`. */
export async function typeBefore(page: Page, cardText: string, piece: string, text: string): Promise<void> {
  const before = cardText.slice(0, onlyPlace(cardText, piece))
  const lines = before.split('\n')
  await placeCursor(page, lines.length, lines.at(-1)!.length + 1)
  await page.keyboard.insertText(text)
}

/** Replaces the whole card. */
export async function replaceCard(page: Page, cardText: string): Promise<void> {
  await focusEditor(page)
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(cardText)
}

function onlyPlace(text: string, piece: string): number {
  const place = text.indexOf(piece)
  if (place < 0 || text.includes(piece, place + 1)) throw new Error(`not exactly once in the card: ${piece}`)
  return place
}
