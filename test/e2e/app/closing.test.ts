import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { typeBefore } from './card-editor'
import { cardText, draftText, draftTextWith, editedPlace, writeFile } from './draft-files'
import { test } from './fixtures'
import { chooseSavePath, openDraft } from './opening'
import { untilState } from './saving'

test('a draft that is saved closes without a question', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))

  await page.keyboard.press('Control+W')

  await gone(page, path)
})

test('closing an edited draft asks, and cancelling keeps it', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await typeBefore(page, cardText, editedPlace, 'Mine: ')

  await page.keyboard.press('Control+W')
  expect(await page.getByTestId('save-question').getAttribute('data-why')).toBe('close')
  await page.getByRole('dialog').getByText('Cancel').click()

  await untilState(page, 'edited')
  expect(readFileSync(path, 'utf8')).toBe(draftText)
})

test('closing without saving leaves the file as it was', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await typeBefore(page, cardText, editedPlace, 'Mine: ')

  await page.keyboard.press('Control+W')
  await page.getByRole('dialog').getByText('Don’t save').click()

  await gone(page, path)
  expect(readFileSync(path, 'utf8')).toBe(draftText)
})

test('saving and closing in one', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await typeBefore(page, cardText, editedPlace, 'Mine: ')

  await page.keyboard.press('Control+W')
  await page.getByRole('dialog').getByText('Save', { exact: true }).click()

  await gone(page, path)
  expect(readFileSync(path, 'utf8')).toBe(draftTextWith([editedPlace, 'Mine: We move on']))
})

test('a draft that was never a file is asked for once it holds work, and can be saved', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  const path = join(folder, 'kept.pushcard')
  await chooseSavePath(sharedStudio, path)
  await page.keyboard.press('Control+N')
  await untilState(page, 'never-saved')
  await page.getByTestId('tab-push-settings').click()
  await page.getByTestId('push-form').getByRole('textbox', { name: 'Push name' }).fill('Mine')

  await page.keyboard.press('Control+W')
  await page.getByRole('dialog').getByText('Save', { exact: true }).click()
  await page
    .getByTestId('recent-item')
    .and(page.getByTitle(path, { exact: true }))
    .waitFor()

  expect(existsSync(path)).toBe(true)
})

test('the untouched sample closes without a question, and the empty window offers to start', async ({
  studio,
}) => {
  const { page } = studio
  await page.keyboard.press('Control+W')

  await page.getByRole('button', { name: 'New Blank Draft' }).click()

  await untilState(page, 'never-saved')
  await page.getByTestId('card-editor').locator('.view-lines').waitFor()
})

async function gone(page: Page, path: string): Promise<void> {
  await page
    .getByTestId('draft-item')
    .and(page.getByTitle(path, { exact: true }))
    .waitFor({ state: 'detached' })
}
