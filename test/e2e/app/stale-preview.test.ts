import { expect } from 'vitest'
import { typeBefore } from './card-editor'
import { cardText, draftText, writeFile } from './draft-files'
import { test } from './fixtures'
import { openDraft } from './opening'

test('while the text does not parse, the last good card stays and is marked', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  const preview = page.getByTestId('preview')

  await typeBefore(page, cardText, '"elements"', '!')
  await page.locator('[data-testid="preview"][data-stale="true"]').waitFor()

  expect(await preview.locator('[data-pointer="/elements/0"]').innerText()).toContain('We move on Friday')
  expect(await preview.getByRole('status').innerText()).toContain('Line 3')
})

test('text that does not parse is a problem with its place', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))

  await typeBefore(page, cardText, '"elements"', '!')

  const problem = page.locator('[data-testid="problem"][data-severity="error"]').first()
  await problem.waitFor()
  expect(await problem.getAttribute('data-code')).toMatch(/^card\./)
})

test('once the text parses again, the preview goes on', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  const preview = page.getByTestId('preview')
  await typeBefore(page, cardText, '"elements"', '!')
  await page.locator('[data-testid="preview"][data-stale="true"]').waitFor()

  await page.keyboard.press('Backspace')
  await page.locator('[data-testid="preview"][data-stale="false"]').waitFor()

  expect(await preview.getByRole('status').count()).toBe(0)
  expect(await page.getByTestId('problem').count()).toBe(0)
})
