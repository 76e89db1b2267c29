import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { focusEditor } from './card-editor'
import { fieldOf, inPreview, untilInspected } from './card-panels'
import { copyOfExample, draftText, editedPlace, writeFile } from './draft-files'
import { eventually } from './eventually'
import { ready, test, type Studio } from './fixtures'
import { openDraft } from './opening'

const gallery = (page: Page) => page.getByTestId('templates')
const preview = (page: Page) => page.getByTestId('preview')

/** A template, by its title. */
const tile = (page: Page, title: string) =>
  gallery(page)
    .getByTestId('template')
    .filter({ has: page.getByText(title, { exact: true }) })

async function openGallery(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+N')
  await gallery(page).waitFor()
}

async function menuItem({ app }: Studio, id: string): Promise<void> {
  await app.evaluate(({ Menu }, name) => {
    const item = Menu.getApplicationMenu()!.getMenuItemById(name)
    ;(item as unknown as { click(): void }).click()
  }, id)
}

/** The files of the person's own templates. */
const ownFiles = ({ userData }: Studio): string[] => readdirSync(join(userData, 'templates'))

test('from a template to a filled card with Tab alone', async ({ sharedStudio: { page } }) => {
  await openGallery(page)
  await page.keyboard.press('Tab')
  await tile(page, 'Announcement').focus()
  await page.keyboard.press('Enter')
  await preview(page).getByText('The new expense system is here').waitFor()
  await page.locator('.monaco-editor.focused').waitFor()

  await page.keyboard.insertText('We are moving')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('Facilities')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('On Friday we move to the new building.')

  await preview(page).getByText('We are moving').waitFor()
  await preview(page).getByText('Facilities').waitFor()
  await preview(page).getByText('On Friday we move to the new building.').waitFor()
  expect(await preview(page).getByText('The new expense system is here').count()).toBe(0)
  expect(await page.locator('[data-testid="draft-item"][aria-current="true"]').innerText()).toContain(
    'Announcement',
  )
  expect(await preview(page).getAttribute('data-stale')).toBe('false')
})

test('every template is drawn in the gallery as it will be', async ({ sharedStudio: { page } }) => {
  await openGallery(page)
  const tiles = gallery(page).getByTestId('template')
  expect(await tiles.count()).toBe(8)

  await tiles.last().scrollIntoViewIfNeeded()

  await eventually(() => gallery(page).locator('article.card').count()).toBe(8)
  const { focusable, named } = await gallery(page).evaluate((element) => ({
    focusable: [...element.querySelectorAll('.picture')].every((picture) => picture.hasAttribute('inert')),
    named: [...element.querySelectorAll('button')].every((button) => button.innerText.trim() !== ''),
  }))
  expect({ focusable, named }).toEqual({ focusable: true, named: true })
})

test('a template is chosen by mouse, from any tab, and leaves the other drafts alone', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  await page.getByTestId('tab-push-settings').click()
  const before = await page.getByTestId('draft-item').count()

  await page.getByTestId('new-from-template').click()
  await tile(page, 'System maintenance').click()

  await preview(page).getByText('Maintenance: e-mail').waitFor()
  await page.locator('.monaco-editor.focused').waitFor()
  await page.keyboard.insertText('VPN')
  await preview(page).getByText('Maintenance: VPN').waitFor()
  expect(await page.getByTestId('draft-item').count()).toBe(before + 1)
})

test('an invitation is finished with the mouse: clicked in the preview, filled in as a form, taken back', async ({
  sharedStudio: { page },
}) => {
  await openGallery(page)
  await tile(page, 'Event invitation').click()
  await page.locator('.monaco-editor.focused').waitFor()

  await inPreview(page, '/elements/2/actions/0').click({ position: { x: 4, y: 4 } })
  await untilInspected(page, '/elements/2/actions/0')
  await fieldOf(page, 'url').getByRole('textbox').fill('https://example.com/walk')
  await fieldOf(page, 'text').getByRole('textbox').fill('Come along')
  await preview(page).getByText('Come along').waitFor()

  await page.getByTestId('more').click()
  await page.getByRole('menuitem', { name: 'Undo' }).click()
  await preview(page).getByText('Sign up', { exact: true }).waitFor()
  expect(await fieldOf(page, 'url').getByRole('textbox').inputValue()).toBe('https://example.com/walk')
})

test('in a small window the text comes to the front, at the first place to fill in', async ({
  studio: { page },
}) => {
  await page.setViewportSize({ width: 900, height: 640 })
  await openGallery(page)

  await tile(page, 'Event invitation').click()
  await page.locator('.monaco-editor.focused').waitFor()
  await page.keyboard.insertText('Winter walk')

  await preview(page).getByText('You are invited: Winter walk').waitFor()
  await page.getByTestId('card-editor').getByText('Winter walk').first().click({ trial: true })
})

test('the gallery is left by Escape, and nothing is new', async ({ sharedStudio: { page } }) => {
  const before = await page.getByTestId('draft-item').count()
  await openGallery(page)

  await page.keyboard.press('Escape')

  await gallery(page).waitFor({ state: 'detached' })
  expect(await page.getByTestId('draft-item').count()).toBe(before)
})

test('an untouched draft from a template is closed without a question', async ({
  sharedStudio: { page },
}) => {
  await openGallery(page)
  await tile(page, 'Survey').click()
  await preview(page).getByText('Please take part').waitFor()
  await page.locator('.monaco-editor.focused').waitFor()
  const before = await page.getByTestId('draft-item').count()

  await page.keyboard.press('Control+W')

  await eventually(() => page.getByTestId('draft-item').count()).toBe(before - 1)
})

test('a card is kept as a template, used after a restart, and deleted', async ({ start, folder }) => {
  const first = await start()
  await openDraft(first, writeFile(folder, 'mine.pushcard', draftText))
  await first.page.getByTestId('more').click()
  await first.page.getByRole('menuitem', { name: 'Save as Template' }).click()
  const name = first.page.getByTestId('save-template').getByRole('textbox')
  await name.fill('Our monthly card')
  await first.page.keyboard.press('Enter')
  await first.page.locator('[data-testid="notice"][data-code="window.templates.saved"]').waitFor()
  await first.app.close()
  expect(ownFiles(first)).toHaveLength(1)

  const second = await start({ userData: first.userData })
  const { page } = second
  await openGallery(page)
  await tile(page, 'Our monthly card').click()
  await gallery(page).waitFor({ state: 'detached' })
  await preview(page).getByText(editedPlace).first().waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Untitled draft')

  await openGallery(page)
  const trash = gallery(page).getByTestId('delete-template')
  await trash.click()
  await page.keyboard.press('Escape')
  await trash.click()
  await gallery(page).getByTestId('delete-template-confirm').click()
  await tile(page, 'Our monthly card').waitFor({ state: 'detached' })
  expect(ownFiles(second)).toEqual([])
})

test('a name of blanks is refused in the dialog, and nothing is lost', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  await menuItem(sharedStudio, 'save-as-template')
  const dialog = page.getByRole('dialog')

  await dialog.getByRole('textbox').fill('  ')
  await dialog.getByRole('button', { name: 'Save' }).click()

  await dialog.getByText('A template needs a name').waitFor()
})

test('a card that does not parse is not made a template', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, copyOfExample(folder).path)
  await focusEditor(page)
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('{"elements": ')
  await page.locator('[data-testid="preview"][data-stale="true"]').waitFor()

  await menuItem(sharedStudio, 'save-as-template')

  await page.getByTestId('save-template').getByRole('alert').waitFor()
  expect(await page.getByRole('dialog').getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
})

test('with no draft open, a template is what the window offers first', async ({ start, folder }) => {
  const userData = join(folder, 'user-data')
  const studio = await start({ userData, language: 'zh' })
  const { page } = studio
  await page.keyboard.press('Control+W')
  await page.getByTestId('draft-item').waitFor({ state: 'detached' })
  const offer = page.getByRole('main').getByRole('button').first()
  await offer.waitFor()
  expect(await offer.innerText()).toContain('从模板新建')

  await offer.click()
  await tile(page, '紧急通知').click()

  await preview(page).getByText('台风红色预警').first().waitFor()
  await ready(page)
  await page.locator('.monaco-editor.focused').waitFor()
  await page.keyboard.insertText('停电')
  await preview(page).getByText('紧急：停电').waitFor()
})

test('a template file that makes no sense is told and stays', async ({ studio }) => {
  const { page, userData } = studio
  await openGallery(page)
  await page.keyboard.press('Escape')
  await gallery(page).waitFor({ state: 'detached' })
  await page.evaluate(() => window.studio.saveTemplate('Good', '{"elements":[]}'))
  const path = join(userData, 'templates', 'broken.json')
  writeFile(join(userData, 'templates'), 'broken.json', '{')

  await openGallery(page)

  await tile(page, 'Good').waitFor()
  await page.locator('[data-testid="notice"][data-code="templates.skipped"]').waitFor()
  expect(readFileSync(path, 'utf8')).toBe('{')
})
