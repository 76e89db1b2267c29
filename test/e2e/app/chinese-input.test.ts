import type { CDPSession, Page } from 'playwright-core'
import { expect } from 'vitest'
import { typeBefore } from './card-editor'
import { cardText, draftText, draftTextWith, editedPlace, writeFile } from './draft-files'
import { test } from './fixtures'
import { openDraft } from './opening'
import { save, untilState } from './saving'
import { readFileSync } from 'node:fs'

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
