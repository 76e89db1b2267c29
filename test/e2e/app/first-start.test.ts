import { expect } from 'vitest'
import { sampleDraft } from '@shared/draft/sample-draft'
import { typeBefore } from './card-editor'
import { eventually } from './eventually'
import { test } from './fixtures'
import { resultOf } from './push-dialog'

test('a first start shows the practice profile in the status bar', async ({ sharedStudio: { page } }) => {
  expect(await page.getByTestId('status-profile').innerText()).toBe('Practice help desk')
})

test('a first start opens one draft, the sample, which is no file yet', async ({
  sharedStudio: { page },
}) => {
  const items = page.getByTestId('draft-item')

  expect(await items.count()).toBe(1)
  expect(await items.getAttribute('data-state')).toBe('never-saved')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Sample push')
})

test('the sample draft has no problems', async ({ sharedStudio: { page } }) => {
  await page.getByText('No problems found').waitFor()

  expect(await page.getByTestId('problem').count()).toBe(0)
})

test('the sample card is previewed, every component with its place in the card', async ({
  sharedStudio: { page },
}) => {
  const preview = page.getByTestId('preview')
  const components = await preview
    .locator('[data-pointer]')
    .evaluateAll((elements) => elements.map((element) => [element.dataset.pointer, element.dataset.tag]))

  expect(await preview.getAttribute('data-stale')).toBe('false')
  expect(await preview.innerText()).toContain('We are moving to a new office')
  expect(components).toEqual(
    expect.arrayContaining([
      ['/elements/0', 'div'],
      ['/elements/2', 'hr'],
      ['/elements/3', 'markdown'],
      ['/elements/4', 'column_set'],
      ['/elements/4/columns/0', 'column'],
      ['/elements/5/actions/0', 'button'],
      ['/elements/6', 'note'],
    ]),
  )
})

test('the status bar shows the size of the minified card', async ({ sharedStudio: { page } }) => {
  const bytes = Number(await page.getByTestId('status-size').getAttribute('data-bytes'))

  expect(bytes).toBeGreaterThan(1_000)
  expect(bytes).toBeLessThan(5_000)
})

test('a start leaves marks to measure it by', async ({ sharedStudio: { page } }) => {
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name))

  expect(marks).toEqual(expect.arrayContaining(['app:mounted', 'preview:painted', 'editor:ready']))
})

test('no keychain and no network is needed to start: the page says nothing is wrong', async ({
  sharedStudio: { page },
}) => {
  expect(await page.getByTestId('notice').count()).toBe(0)
})

test('a push can be given up before it is confirmed, and nothing has happened', async ({ sharedStudio }) => {
  const { page } = sharedStudio
  await page.getByTestId('push-button').click()
  await page.getByTestId('push-changes').waitFor()
  await page.getByRole('dialog').getByText('Cancel').click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.getByTestId('push-button').click()

  await eventually(() => page.getByTestId('push-changes').locator('[data-field]').count()).toBeGreaterThan(0)
})

test('without a network the status bar says so, and writing goes on', async ({ sharedStudio: { page } }) => {
  const status = page.getByTestId('status-online')
  expect(await status.getAttribute('data-online')).toBe('true')

  await page.context().setOffline(true)
  await eventually(() => status.getAttribute('data-online')).toBe('false')
  expect(await status.innerText()).toContain('you can go on writing')
  await typeBefore(page, sampleDraft('en').cardText, 'We are moving', 'Offline: ')
  await page.getByTestId('preview').getByText('Offline: We are moving').waitFor()

  await page.context().setOffline(false)
  await eventually(() => status.getAttribute('data-online')).toBe('true')
})

test('the sample is pushed to the practice help desk of the app, which then holds the same', async ({
  studio: { page },
}) => {
  await page.getByTestId('push-button').click()
  const changes = page.getByTestId('push-changes')
  await changes.waitFor()
  expect(await changes.locator('[data-field]').count()).toBeGreaterThan(0)

  await page.getByTestId('push-confirm').click()

  const told = await (await resultOf(page, 'updated')).innerText()
  expect(told).toContain('Updated on the practice help desk')
  expect(told).not.toContain('on Feishu')
  await page.keyboard.press('Escape')
  await page.getByTestId('push-button').click()
  await eventually(() => page.getByTestId('push-changes').innerText()).toContain('Nothing')
})
