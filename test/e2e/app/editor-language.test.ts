import { expect } from 'vitest'
import { typeBefore } from './card-editor'
import { cardText, draftText, writeFile } from './draft-files'
import { test, type Studio } from './fixtures'
import { openDraft } from './opening'

const suggestions = '.suggest-widget.visible .monaco-list-row'

async function openCard(studio: Studio, folder: string, text = draftText): Promise<void> {
  await openDraft(studio, writeFile(folder, `${crypto.randomUUID()}.pushcard`, text))
}

test('Ctrl+Space offers components in a list and writes one, with the comma it needs', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openCard(sharedStudio, folder)
  await typeBefore(page, cardText, '{ "tag": "div"', ' ')
  await page.keyboard.press('Control+Space')
  await page.locator(suggestions).getByText('hr', { exact: true }).first().waitFor()
  await page.locator(suggestions).getByText('hr', { exact: true }).first().click()

  await page.locator('[data-testid="preview"] [data-pointer="/elements/1"]').waitFor()
  expect(await page.getByTestId('problem').count()).toBe(0)
})
