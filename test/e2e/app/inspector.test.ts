import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { focusEditor, typeBefore } from './card-editor'
import { fieldOf, inPreview, inspector, selectInPreview, showPanel, untilInspected } from './card-panels'
import { cardText, copyOfExample, draftText, draftTextWith, editedPlace, writeFile } from './draft-files'
import { eventually } from './eventually'
import { test, type Studio } from './fixtures'
import { openDraft } from './opening'
import { save } from './saving'

/** The words of the only component of {@link draftText}. */
const words = (page: Page) => fieldOf(page, 'text').getByRole('textbox')

/** Opens {@link draftText} with its component selected. @returns the path of the file */
async function openSelected(studio: Studio, folder: string): Promise<string> {
  const path = await openDraft(studio, writeFile(folder, 'mine.pushcard', draftText))
  await selectInPreview(studio.page, '/elements/0')
  return path
}

test('a click in the preview selects: outlined there, shown here, the cursor in its text', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openSelected(sharedStudio, folder)

  expect(await inspector(page).getByRole('heading').innerText()).toContain('div')
  const outline = await inPreview(page, '/elements/0').evaluate((el) => getComputedStyle(el).outlineStyle)
  expect(outline).toBe('solid')
  await page.locator('.margin .active-line-number').getByText('4', { exact: true }).waitFor()
})

test('the cursor in the text selects in the preview', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await showPanel(page, 'Properties')

  await typeBefore(page, cardText, editedPlace, '')

  await untilInspected(page, '/elements/0')
  const outline = await inPreview(page, '/elements/0').evaluate((el) => getComputedStyle(el).outlineStyle)
  expect(outline).toBe('solid')
})

test('a click right after opening selects, without an error', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  await showPanel(page, 'Properties')

  await inPreview(page, '/elements/0').click()
  await untilInspected(page, '/elements/0')
  await inPreview(page, '/header').click()

  await untilInspected(page, '/header')
})

test('changed words stand in the preview and in the file, and nothing else changes', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  const path = await openSelected(sharedStudio, folder)

  await words(page).fill('We move on **Monday**')
  await inPreview(page, '/elements/0').getByText('Monday').waitFor()
  await save(page)

  expect(readFileSync(path, 'utf8')).toBe(draftTextWith(['**Friday**', '**Monday**']))
})

test('what is typed into one field is one step of undoing', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openSelected(sharedStudio, folder)
  await words(page).press('Control+End')
  await page.keyboard.type(' at nine')
  await inPreview(page, '/elements/0').getByText('at nine').waitFor()

  await focusEditor(page)
  await page.keyboard.press('Control+Z')

  await eventually(() => inPreview(page, '/elements/0').innerText()).toBe('We move on Friday')
})

test('undo acts from within the field too, and the field follows', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openSelected(sharedStudio, folder)
  await words(page).press('Control+End')
  await page.keyboard.type('!!')
  await inPreview(page, '/elements/0').getByText('!!').waitFor()

  await page.keyboard.press('Control+Z')

  await eventually(() => words(page).inputValue()).not.toContain('!!')
  await eventually(() => inPreview(page, '/elements/0').innerText()).not.toContain('!!')
})

test('Chinese is composed in a field without a letter too many', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const path = await openSelected(sharedStudio, folder)
  await words(page).press('Control+Home')

  const session = await page.context().newCDPSession(page)
  for (const text of ['n', 'ni', 'ni h', 'ni hao'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await session.send('Input.insertText', { text: '你好，' })
  await session.detach()
  await inPreview(page, '/elements/0').getByText('你好，We move on').waitFor()
  await save(page)

  expect(readFileSync(path, 'utf8')).toBe(draftTextWith([editedPlace, '你好，We move on']))
})

test('the tool bar puts selected words into a format', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openSelected(sharedStudio, folder)
  await words(page).fill('all hands')
  await words(page).selectText()

  await inspector(page).getByRole('button', { name: 'Bold' }).click()

  await eventually(() => words(page).inputValue()).toBe('**all hands**')
  await inPreview(page, '/elements/0').locator('strong, b').getByText('all hands').waitFor()
})

test('a value is chosen from a list, and unset again', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const { path, text } = copyOfExample(folder)
  await openDraft(sharedStudio, path)
  const button = page.locator('[data-testid="preview"] [data-tag="button"]').first()
  await selectInPreview(page, (await button.getAttribute('data-pointer'))!)
  const size = fieldOf(page, 'size').getByRole('combobox')

  await size.selectOption({ index: 1 })
  await save(page)
  expect(readFileSync(path, 'utf8')).not.toBe(text)

  await size.selectOption({ index: 0 })
  await save(page)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('a colour is chosen from swatches', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const { path, text } = copyOfExample(folder)
  await openDraft(sharedStudio, path)
  await selectInPreview(page, '/header')

  await fieldOf(page, 'template').getByRole('button').click()
  await page.getByRole('button', { name: 'green', exact: true }).click()
  await save(page)

  expect(readFileSync(path, 'utf8')).toBe(text.replace('"template": "blue"', '"template": "green"'))
})

test('components are duplicated, moved and deleted by its buttons', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  const tags = () =>
    page.locator('[data-testid="preview"] [data-pointer]').evaluateAll((all) =>
      all
        .map((el) => el as HTMLElement)
        .filter((el) => /^\/elements\/\d+$/.test(el.dataset.pointer!))
        .map((el) => el.dataset.tag!),
    )
  const before = await tags()
  await selectInPreview(page, '/elements/2')
  const press = (name: string) => inspector(page).getByRole('button', { name, exact: true }).click()

  await press('Duplicate Component')
  await untilInspected(page, '/elements/3')
  expect(await tags()).toEqual(before.toSpliced(3, 0, before[2]!))

  await press('Move Component Up')
  await press('Move Component Up')
  await untilInspected(page, '/elements/1')
  await eventually(tags).toEqual(before.toSpliced(1, 0, before[2]!))

  await press('Delete Component')
  await eventually(tags).toEqual(before)
})

test('objects and lists inside a component are edited in place', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  await selectInPreview(page, '/elements/1')
  const fields = fieldOf(page, 'fields')
  const items = fields.locator(':scope > .list > .item')
  const before = await items.count()

  await fields.getByRole('button', { name: 'Add one' }).last().click()
  await eventually(() => items.count()).toBe(before + 1)
  await items.last().getByRole('textbox').first().fill('**Parking**')
  await inPreview(page, '/elements/1').getByText('Parking').waitFor()

  await items.last().getByRole('button', { name: 'Remove' }).first().click()
  await eventually(() => items.count()).toBe(before)
  await eventually(() => inPreview(page, '/elements/1').innerText()).not.toContain('Parking')
})

test('with nothing selected it shows the settings of the card', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', draftText))
  await showPanel(page, 'Properties')
  await untilInspected(page, '')

  await inspector(page).getByText('Click in the preview').waitFor()
  expect(await inspector(page).getByRole('heading').innerText()).toContain('whole card')
})

test('from a component one reaches what is around it', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  await selectInPreview(page, '/elements/4/columns/0/elements/0')

  await inspector(page).getByRole('button', { name: 'Select what is around it' }).click()

  await untilInspected(page, '/elements/4/columns/0')
})

test('every control has a name', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  for (const pointer of ['/header', '/elements/0', '/elements/5/actions/0']) {
    await selectInPreview(page, pointer)
    const nameless = await inspector(page).evaluate((panel) =>
      [...panel.querySelectorAll<HTMLElement>('button, input, textarea, select')]
        .filter((el) => (el.getAttribute('aria-label') ?? el.innerText).trim() === '')
        .map((el) => el.outerHTML.slice(0, 120)),
    )
    expect(nameless, pointer).toEqual([])
  }
})

test('what stands inside is listed, down from the whole card', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  await showPanel(page, 'Properties')
  const inner = page.getByTestId('inner-component')

  await inner.nth(4).click()
  await untilInspected(page, '/elements/4')
  await inner.nth(1).click()

  await untilInspected(page, '/elements/4/columns/1')
})

test('in a narrow window the panel lies over the text, until the text is asked for', async ({
  studio,
  folder,
}) => {
  const { page } = studio
  await openDraft(studio, copyOfExample(folder).path)
  await page.setViewportSize({ width: 900, height: 700 })
  await page.locator('.window.narrow').waitFor()
  await selectInPreview(page, '/elements/0')

  await page.getByRole('radiogroup', { name: 'Components and properties' }).getByText('JSON').click()
  await inspector(page).waitFor({ state: 'detached' })
  await focusEditor(page)
  await page.getByRole('button', { name: 'Show components and properties' }).click()

  await page.getByTestId('palette').waitFor()
})
