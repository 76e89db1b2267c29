import type { Page } from 'playwright-core'
import { focusEditor, typeBefore } from './card-editor'
import { fieldOf, selectInPreview, showPanel, untilInspected } from './card-panels'
import { cardText, draftText, draftTextWith, editedPlace, indentedCard, writeFile } from './draft-files'
import { test } from './fixtures'
import { openDraft } from './opening'

/** What the editor offers to write at the cursor. */
const offer = (page: Page, label: string) =>
  page.locator('.suggest-widget .monaco-list-row').filter({ hasText: label }).first()

test.for([
  { typed: ' :TH', offered: ':THUMBSUP:' },
  { typed: "<font color='re", offered: 'red' },
])('behind $typed in Markdown, $offered is offered', async ({ typed, offered }, { sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))

  await typeBefore(page, cardText, editedPlace, '')
  await page.keyboard.type(typed)
  await offer(page, offered).waitFor()
  await page.keyboard.press('Escape')
})

test('an emoji that is offered stands in the card', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))

  await typeBefore(page, cardText, editedPlace, '')
  await page.keyboard.type(':THUMBSU')
  await offer(page, ':THUMBSUP:').waitFor()
  await page.keyboard.press('Enter')

  await page.getByTestId('preview').getByText('👍').waitFor()
})

test('a push_content that is pasted into a card is asked about, and taken out', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  const pasted = JSON.stringify(JSON.stringify({ elements: [{ tag: 'markdown', content: 'From the log' }] }))

  await focusEditor(page)
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted)
  await page.keyboard.press('Control+V')
  await page.getByRole('dialog').getByText('escapes were undone').waitFor()
  await page.getByTestId('unwrap').click()

  await page.locator('[data-testid="preview"][data-stale="false"]').getByText('From the log').waitFor()
})

test('the whole card is selected by the first of the breadcrumbs', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await showPanel(page, 'Properties')
  await typeBefore(page, cardText, editedPlace, '')
  await untilInspected(page, '/elements/0')

  await page.getByTestId('breadcrumb').getByRole('button', { name: 'Card' }).click()

  await untilInspected(page, '')
})

test('a file with both kinds of line ends is edited at the right places', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  const mixed =
    '{\r\n "elements": [\n  {"tag": "hr"},\r\n\r\n  {"tag": "markdown", "content": "Friday"}\n ]\r\n}'
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftTextWith([indentedCard, mixed])))

  await selectInPreview(page, '/elements/1')
  await fieldOf(page, 'content').getByRole('textbox').fill('Monday')

  await page.locator('[data-testid="preview"][data-stale="false"]').getByText('Monday').waitFor()
  await page.locator('[data-testid="preview"] [data-tag="hr"]').waitFor()
})
