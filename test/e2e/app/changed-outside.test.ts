import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { eventually } from './eventually'
import { typeBefore } from './card-editor'
import { cardText, draftText, draftTextWith, editedPlace, writeFile } from './draft-files'
import { test, type Studio } from './fixtures'
import { chooseSavePath, openDraft } from './opening'
import { untilState } from './saving'

const theirs = draftTextWith(['We move on', 'Their words: We move on'])
const mine = draftTextWith([editedPlace, 'Mine: We move on'])

test('saving over a file that was changed outside asks first', async ({ sharedStudio, folder }) => {
  const path = await editWhileOthersDo(sharedStudio, folder)

  expect(await question(sharedStudio.page)).toBe('changed-on-disk')
  expect(readFileSync(path, 'utf8')).toBe(theirs)
})

test('"cancel" writes nothing and keeps what was typed', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await editWhileOthersDo(sharedStudio, folder)

  await answer(page, 'Cancel')

  expect(readFileSync(path, 'utf8')).toBe(theirs)
  expect(await page.getByTestId('preview').innerText()).toContain('Mine: We move on')
  await untilState(page, 'edited')
})

test('"overwrite" saves what was typed', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await editWhileOthersDo(sharedStudio, folder)

  await answer(page, 'Overwrite')
  await untilState(page, 'saved')

  expect(readFileSync(path, 'utf8')).toBe(mine)
})

test('"take the version on disk" shows theirs in the editor and the preview', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  const path = await editWhileOthersDo(sharedStudio, folder)

  await answer(page, 'Take the version on disk')
  await page.getByTestId('preview').getByText('Their words: We move on').waitFor()

  await untilState(page, 'saved')
  expect(await page.getByTestId('card-editor').locator('.view-lines').innerText()).toMatch(/Their.words/)
  expect(readFileSync(path, 'utf8')).toBe(theirs)
})

test('taking the version on disk can be undone in the editor', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await editWhileOthersDo(sharedStudio, folder)
  await answer(page, 'Take the version on disk')
  await page.getByTestId('preview').getByText('Their words: We move on').waitFor()

  await page.getByTestId('card-editor').locator('.view-lines').click()
  await page.keyboard.press('Control+Z')

  await page.getByTestId('preview').getByText('Mine: We move on').waitFor()
})

test('"save as" keeps both', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await editWhileOthersDo(sharedStudio, folder)
  const other = join(folder, 'other.pushcard')
  await chooseSavePath(sharedStudio, other)

  await answer(page, 'Save as…')
  await untilState(page, 'saved')

  expect(readFileSync(path, 'utf8')).toBe(theirs)
  expect(readFileSync(other, 'utf8')).toBe(mine)
})

test('a file that vanished is not silently made again', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await typeBefore(page, cardText, editedPlace, 'Mine: ')
  rmSync(path)

  await page.keyboard.press('Control+S')
  expect(await question(page)).toBe('vanished')
  await answer(page, 'Write it there again')
  await untilState(page, 'saved')

  expect(readFileSync(path, 'utf8')).toBe(mine)
})

test('reloading an edited draft asks, and then shows the file', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await typeBefore(page, cardText, editedPlace, 'Mine: ')

  await page.getByTestId('more').click()
  await page.getByRole('menuitem', { name: 'Reload from Disk' }).click()
  expect(await question(page)).toBe('reload')
  await answer(page, 'Take the version on disk')

  await untilState(page, 'saved')
  await eventually(() => page.getByTestId('preview').innerText()).not.toContain('Mine:')
})

/** Types into a draft whose file somebody else changes, and saves. */
async function editWhileOthersDo(studio: Studio, folder: string): Promise<string> {
  const path = await openDraft(studio, writeFile(folder, 'mine.pushcard', draftText))
  await typeBefore(studio.page, cardText, editedPlace, 'Mine: ')
  writeFileSync(path, theirs)
  await studio.page.keyboard.press('Control+S')
  await studio.page.getByTestId('save-question').waitFor()
  return path
}

async function question(page: Page): Promise<string | null> {
  return page.getByTestId('save-question').getAttribute('data-why')
}

async function answer(page: Page, label: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByText(label, { exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}
