import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { typeBefore } from './card-editor'
import { cardText, copyOfExample, draftText, draftTextWith, editedPlace, writeFile } from './draft-files'
import { test } from './fixtures'
import { save, untilState } from './saving'
import { chooseSavePath, openDraft, openFiles } from './opening'

const typed = 'Good news! '
const edited = draftTextWith([editedPlace, typed + editedPlace])

test('a file on the command line is opened', async ({ start, folder }) => {
  const { page } = await start({ args: [copyOfExample(folder).path] })

  expect(await page.getByTestId('draft-item').count()).toBe(1)
  expect(await page.getByTestId('draft-item').innerText()).toContain('office-move.pushcard')
  await page.getByTestId('preview').getByText('办公室').first().waitFor()
})

test('files are opened through the system’s dialog, and the last is shown', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  const first = copyOfExample(folder).path
  const last = writeFile(folder, 'mine.pushcard', draftText)

  await openFiles(sharedStudio, first, last)

  await page
    .locator('[aria-current="true"]')
    .and(page.getByTitle(last, { exact: true }))
    .waitFor()
  await page
    .getByTestId('draft-item')
    .and(page.getByTitle(first, { exact: true }))
    .waitFor()
})

test('opening shows a file only: nothing is written', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const { path, text } = copyOfExample(folder)
  await openDraft(sharedStudio, path)
  await untilState(page, 'saved')

  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('the preview follows what is typed', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))

  await typeBefore(page, cardText, editedPlace, typed)

  const component = page.getByTestId('preview').locator('[data-pointer="/elements/0"][data-tag="div"]')
  await component.getByText('Good news! We move on').waitFor()
})

test('an edited draft says so, and is saved again once the typing is undone', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))

  await typeBefore(page, cardText, editedPlace, 'Soon')
  await untilState(page, 'edited')
  await page.keyboard.press('Control+Z')

  await untilState(page, 'saved')
})

test('saving changes what was typed, and not one byte more', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))

  await typeBefore(page, cardText, editedPlace, typed)
  await save(page)

  expect(readFileSync(path, 'utf8')).toBe(edited)
})

test('a byte order mark and Windows line ends survive saving', async ({ sharedStudio, folder }) => {
  const asOnWindows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', asOnWindows(draftText)))

  await typeBefore(page, cardText, editedPlace, typed)
  await save(page)

  expect(readFileSync(path, 'utf8')).toBe(asOnWindows(edited))
})

test('a change of the push settings is saved, and nothing else is touched', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))

  await page.getByTestId('tab-push-settings').click()
  await page.getByTestId('push-form').getByRole('textbox', { name: 'Push name' }).fill('Office move 2')
  await save(page)

  expect(readFileSync(path, 'utf8')).toBe(draftTextWith(['"Office move"', '"Office move 2"']))
})

test('a card that is no JSON yet is saved all the same, word for word', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))

  await typeBefore(page, cardText, '"config"', '!')
  await save(page)

  const file = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  expect(file.cardText).toBe(cardText.replace('"config"', '!"config"'))
  expect(file).not.toHaveProperty('card')
})

test('a draft that was never saved asks for a place, and gets the ending of drafts', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await chooseSavePath(sharedStudio, `${folder}/first`)

  await page.keyboard.press('Control+N')
  await untilState(page, 'never-saved')
  await page.keyboard.press('Control+S')
  await untilState(page, 'saved')

  expect(JSON.parse(readFileSync(`${folder}/first.pushcard`, 'utf8'))).toMatchObject({ format: 'pushcard/1' })
})

test('saving under another name leaves the first file as it was', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await chooseSavePath(sharedStudio, `${folder}/other.pushcard`)
  await typeBefore(page, cardText, editedPlace, typed)

  await page.keyboard.press('Control+Shift+S')
  await untilState(page, 'saved')

  expect(readFileSync(path, 'utf8')).toBe(draftText)
  expect(readFileSync(`${folder}/other.pushcard`, 'utf8')).toBe(edited)
})

test('a bare card becomes a new draft, says so, and its file stays as it was', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  const path = writeFile(folder, 'bare.json', cardText)
  await chooseSavePath(sharedStudio, `${folder}/imported`)

  await openFiles(sharedStudio, path)
  await page.getByTestId('draft-notices').getByText('made from a card’s JSON').waitFor()
  await untilState(page, 'never-saved')
  await page.keyboard.press('Control+S')
  await untilState(page, 'saved')

  expect(readFileSync(path, 'utf8')).toBe(cardText)
  expect(JSON.parse(readFileSync(`${folder}/imported.pushcard`, 'utf8'))).toMatchObject({
    card: JSON.parse(cardText) as object,
  })
})
