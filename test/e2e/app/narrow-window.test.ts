import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { test, type Studio } from './fixtures'

test('in a narrow window the list of drafts opens over the rest, until one is chosen', async ({
  sharedStudio: studio,
}) => {
  await narrow(studio)
  expect(await studio.page.getByTestId('draft-list').count()).toBe(0)

  const list = await openList(studio)
  await list.getByTestId('draft-item').click()

  await list.waitFor({ state: 'detached' })
})

test('its search can be used there', async ({ sharedStudio: studio }) => {
  await narrow(studio)
  const list = await openList(studio)

  await list.getByRole('searchbox', { name: 'Search drafts' }).fill('office')

  expect(await list.getByTestId('draft-item').count()).toBe(1)
})

test('a click on anything else closes it, and does what it does', async ({ sharedStudio: studio }) => {
  await narrow(studio)
  const list = await openList(studio)

  await studio.page.getByTestId('push-button').click()

  await list.waitFor({ state: 'detached' })
  await studio.page.getByTestId('push-changes').waitFor()
})

test('its button closes it again', async ({ sharedStudio: studio }) => {
  await narrow(studio)
  const list = await openList(studio)

  await toggle(studio).click()

  await list.waitFor({ state: 'detached' })
  expect(await toggle(studio).getAttribute('aria-expanded')).toBe('false')
})

test('Escape closes it, and the keys are back at its button', async ({ sharedStudio: studio }) => {
  await narrow(studio)
  const list = await openList(studio)
  await list.getByRole('searchbox').click()

  await studio.page.keyboard.press('Escape')

  await list.waitFor({ state: 'detached' })
  expect(await toggle(studio).evaluate((button) => button === document.activeElement)).toBe(true)
})

test('everything needed for a push fits a small window', async ({ sharedStudio: studio }) => {
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

function toggle({ page }: Studio): Locator {
  return page.getByRole('button', { name: 'Show the list of drafts' })
}

/** Shows the list by its button. */
async function openList(studio: Studio): Promise<Locator> {
  await toggle(studio).click()
  const list = studio.page.getByTestId('draft-list')
  await list.waitFor()
  return list
}
