import { expect } from 'vitest'
import { focusEditor } from './card-editor'
import { cardText, copyOfExample, draftText, draftTextWith, indentedCard, writeFile } from './draft-files'
import { eventually } from './eventually'
import { test } from './fixtures'
import { openDraft } from './opening'
import { openSettings } from './settings-dialog'

test('the command palette finds a command by its words and runs it', async ({ sharedStudio: { page } }) => {
  await page.keyboard.press('Control+Shift+P')
  await page.getByRole('combobox').fill('push settings')
  await page.keyboard.press('Enter')

  await page.getByTestId('push-form').waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('the palette is worked by arrow keys', async ({ sharedStudio: { page } }) => {
  await page.keyboard.press('Control+Shift+P')
  await page.getByRole('combobox').fill('switch preview')
  const chosen = page.getByRole('option', { selected: true })
  const first = await chosen.innerText()

  await page.keyboard.press('ArrowDown')

  expect(await chosen.innerText()).not.toBe(first)
  await page.keyboard.press('Escape')
})

test('the palette opens from inside the editor, and gives the keys back', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await focusEditor(page)
  await page.keyboard.press('Control+Shift+P')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('gone')

  await page.locator('[data-testid="preview"][data-stale="true"]').waitFor()
})

test.for([
  { keys: 'Control+2', shows: '[data-testid="push-form"]' },
  { keys: 'Control+3', shows: '.changes-tab' },
  { keys: 'Control+,', shows: '[data-testid="settings"]' },
  { keys: 'Control+Enter', shows: '[data-testid="push-changes"]' },
])('$keys shows $shows', async ({ keys, shows }, { sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)

  await page.keyboard.press(keys)

  await page.locator(shows).waitFor()
})

test('Ctrl+N makes one new draft, although the menu has the same key', async ({ sharedStudio: { page } }) => {
  const before = await page.getByTestId('draft-item').count()

  await page.keyboard.press('Control+N')

  await eventually(() => page.getByTestId('draft-item').count()).toBe(before + 1)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Untitled draft')
})

test('behind a dialog no shortcut acts', async ({ sharedStudio: { page } }) => {
  const before = await page.getByTestId('draft-item').count()
  await openSettings(page)

  await page.keyboard.press('Control+N')
  await page.keyboard.press('Control+Shift+P')

  expect(await page.getByRole('combobox').count()).toBe(0)
  expect(await page.getByTestId('draft-item').count()).toBe(before)
})

test('F8 goes to the next problem in the card', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const unsound = draftTextWith(['"tag": "div"', '"tag": "dib"'])
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', unsound))
  await page.getByTestId('problem').getByText('dib').waitFor()

  await page.keyboard.press('F8')

  const shown = page.getByTestId('card-editor').locator('.marker-widget')
  await shown.getByText('Feishu has no component').waitFor()
})

test('the editor’s own widgets still open after a push showed the differences', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  await page.keyboard.press('Control+Enter')
  await page.locator('.card-diff .monaco-diff-editor').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const unsound = draftTextWith(['"tag": "div"', '"tag": "dib"'])
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', unsound))
  await page.getByTestId('problem').getByText('dib').waitFor()

  await page.keyboard.press('F8')

  const shown = page.getByTestId('card-editor').locator('.marker-widget')
  await shown.getByText('Feishu has no component').waitFor()
})

test('Alt+Shift+F lays out the card', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const inOneLine = draftTextWith([indentedCard, JSON.stringify(JSON.parse(cardText))])
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', inOneLine))
  await focusEditor(page)

  await page.keyboard.press('Alt+Shift+F')

  await eventually(() => page.getByTestId('card-editor').locator('.view-line').count()).toBeGreaterThan(5)
})

test('a menu item does what its command says', async ({ sharedStudio: { app, page } }) => {
  await app.evaluate(({ Menu }) => {
    // Its type is any function; what Electron itself would tell it can be left out.
    const item = Menu.getApplicationMenu()!.getMenuItemById('show-push-settings')
    ;(item as unknown as { click(): void }).click()
  })

  await page.getByTestId('push-form').waitFor()
})

test('every command is in the palette and in the menu', async ({ sharedStudio: { app, page } }) => {
  const inMenu = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!.items.flatMap(({ submenu }) =>
      (submenu?.items ?? []).map(({ label }) => label),
    ),
  )
  await page.keyboard.press('Control+Shift+P')
  const inPalette = await page.getByRole('option').locator('span').allInnerTexts()

  expect(inPalette.length).toBeGreaterThan(10)
  expect(inMenu).toEqual(expect.arrayContaining(inPalette))
  await page.keyboard.press('Escape')
})

test('the problems list leads to the place of a problem', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText.replace('"Office move"', '""')))

  await page.getByTestId('problem').first().click()

  await page.getByTestId('push-form').waitFor()
  expect(await page.getByTestId('push-form').innerText()).toContain('Push name')
})
