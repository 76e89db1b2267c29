import { expect } from 'vitest'
import { focusEditor, typeBefore } from './card-editor'
import { cardText, draftText, draftTextWith, writeFile } from './draft-files'
import { eventually } from './eventually'
import { test, type Studio } from './fixtures'
import { openDraft } from './opening'

const suggestions = '.suggest-widget.visible .monaco-list-row'

async function openCard(studio: Studio, folder: string, text = draftText): Promise<void> {
  await openDraft(studio, writeFile(folder, `${crypto.randomUUID()}.pushcard`, text))
}

async function shownText({ page }: Studio): Promise<string> {
  const lines = await page.getByTestId('card-editor').locator('.view-lines').first().innerText()
  return lines.replaceAll('\u00a0', ' ')
}

/** The whole text is replaced as by a paste. */
async function pasteOver(studio: Studio, text: string): Promise<void> {
  await focusEditor(studio.page)
  await studio.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await studio.page.keyboard.press('Control+A')
  await studio.page.keyboard.press('Control+V')
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

test('the tag of a component is chosen from those that may stand there', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openCard(sharedStudio, folder, draftTextWith(['"tag": "div"', '"tag": ""']))
  const text = cardText.replace('"tag": "div"', '"tag": ""')
  await typeBefore(page, text, '",  "text"', '')
  await page.keyboard.press('Control+Space')

  await page.locator(suggestions).getByText('column_set', { exact: true }).first().waitFor()
  await page.keyboard.press('Escape')
})

test('a quick fix mends a problem', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openCard(sharedStudio, folder, draftTextWith(['"tag": "div"', '"tag": "dvi"']))
  await page.getByTestId('problem').getByText('dvi').waitFor()
  await typeBefore(page, cardText.replace('"div"', '"dvi"'), 'vi"', '')

  await page.keyboard.press('Control+.')
  await page.locator('.action-widget').waitFor()
  await page.keyboard.press('Enter')

  await eventually(() => page.getByTestId('problem').count()).toBe(0)
})

test('the problems list fixes one, or all at once', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openCard(
    sharedStudio,
    folder,
    draftTextWith(['"tag": "div"', '"tag": "dvi"'], ['"lark_md"', '"lrk_md"']),
  )
  await page.getByTestId('problem').getByText('dvi').waitFor()

  await page.getByTestId('problem').getByText('dvi').locator('xpath=ancestor::li').getByTestId('fix').click()
  await page.getByTestId('problem').getByText('dvi').waitFor({ state: 'detached' })
  await page.getByTestId('problem').getByText('lrk_md').waitFor()
  await page.getByTestId('fix-all').click()

  await eventually(() => page.getByTestId('problem').count()).toBe(0)
})

test('the outline of the card opens by Ctrl+Shift+O', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openCard(sharedStudio, folder)
  await focusEditor(page)

  await page.keyboard.press('Control+Shift+O')

  await page.locator('.quick-input-list').getByText('div').first().waitFor()
  await page.keyboard.press('Escape')
})

test('the breadcrumb shows the component of the cursor and selects those around it', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openCard(sharedStudio, folder)
  await typeBefore(page, cardText, 'We move on', '')

  const crumb = page.getByTestId('breadcrumb').getByRole('button', { name: 'div' })
  expect(await crumb.getAttribute('aria-current')).toBe('location')
  await crumb.click()
  await page.locator('[data-testid="preview"] [data-pointer="/elements/0"]').waitFor()
})

test('the editor finds and replaces', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openCard(sharedStudio, folder)
  await focusEditor(page)
  await page.keyboard.press('Control+H')
  await page.locator('.find-widget.visible.replaceToggled').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+F')
  await page.locator('.find-widget.visible').waitFor()
  await page.keyboard.press('Escape')
})

test('full-width punctuation is not marked', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openCard(sharedStudio, folder)
  await typeBefore(page, cardText, 'We move on', '你好，（世界）：')
  await page.getByTestId('preview').getByText('你好，（世界）').waitFor()

  expect(await page.locator('.monaco-editor .unicode-highlight').count()).toBe(0)
})

test('a pasted push_content is unwrapped when one agrees, and undo gives it back', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openCard(sharedStudio, folder)
  const content = JSON.stringify('{"elements":[{"tag":"markdown","content":"From a push"}]}')

  await pasteOver(sharedStudio, content)
  await page.getByTestId('unwrap').click()

  await page.getByTestId('preview').getByText('From a push').waitFor()
  await eventually(() => shownText(sharedStudio)).not.toContain('\\"')
  await focusEditor(page)
  await page.keyboard.press('Control+Z')
  await eventually(() => shownText(sharedStudio)).toContain('\\"tag\\"')
})

test('a pasted wrapper stays when one wants it to, and a card is not asked about', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openCard(sharedStudio, folder)
  await pasteOver(sharedStudio, '{"msg_type":"interactive","card":{"elements":[{"tag":"hr"}]}}')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep as Pasted' }).click()
  expect(await shownText(sharedStudio)).toContain('msg_type')

  await pasteOver(sharedStudio, '{"elements":[{"tag":"hr"}]}')
  await page.locator('[data-testid="preview"] [data-pointer="/elements/0"]').waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
})
