import { expect } from 'vitest'
import { test, type Studio } from './fixtures'

test('in a narrow window the list of drafts opens over the rest', async ({ studio }) => {
  await narrow(studio)
  const list = studio.page.getByTestId('draft-list')
  expect(await list.count()).toBe(0)

  await studio.page.getByRole('button', { name: 'Show the list of drafts' }).click()

  await list.waitFor()
})

test('its search can be used there', async ({ studio }) => {
  await narrow(studio)
  await studio.page.getByRole('button', { name: 'Show the list of drafts' }).click()

  await studio.page.getByRole('searchbox', { name: 'Search drafts' }).click()

  expect(await studio.page.getByTestId('draft-list').count()).toBe(1)
})

test('everything needed for a push fits a small window', async ({ studio }) => {
  await narrow(studio)

  await studio.page.getByTestId('push-button').click()
  await studio.page.getByTestId('push-changes').waitFor()
  const confirm = await studio.page.getByTestId('push-confirm').boundingBox()

  expect(confirm!.y + confirm!.height).toBeLessThan(520)
})

/** The smallest that the window can be made. */
async function narrow({ page }: Studio): Promise<void> {
  await page.setViewportSize({ width: 720, height: 520 })
  await page.locator('.window.narrow').waitFor()
}
