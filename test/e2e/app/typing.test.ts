import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import { expect } from 'vitest'
import { typeBefore } from './card-editor'
import { cardText, draftText, draftTextWith, editedPlace, writeFile } from './draft-files'
import { test } from './fixtures'
import { openDraft } from './opening'
import { save, untilState } from './saving'

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

test('Chinese is composed in the card without a letter too many', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await typeBefore(page, cardText, editedPlace, '')

  await compose(page, ['n', 'ni', 'ni h', 'ni hao'], '你好，')
  await page.getByTestId('preview').getByText('你好，We move on').waitFor()
  await save(page)

  expect(readFileSync(path, 'utf8')).toBe(draftTextWith([editedPlace, '你好，We move on']))
})

test('a shortcut that an input method is using is not the app’s', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await typeBefore(page, cardText, editedPlace, '')

  await compose(page, ['n', 'ni'], '你')

  await untilState(page, 'edited')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

/** What an input method does: letters that are marked as not final yet, then the words for them. */
async function compose(page: Page, letters: readonly string[], words: string): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page)
  for (const text of letters)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await session.send('Input.insertText', { text: words })
  await session.detach()
}
